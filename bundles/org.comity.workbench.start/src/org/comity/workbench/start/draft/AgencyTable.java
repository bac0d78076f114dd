/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.util.Arrays;
import java.util.List;
import org.comity.document.skeleton.AgencyGuide;
import org.comity.workbench.start.StartMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A searchable list of agencies; its rows are made when they are seen, since a directory may be long. */
final class AgencyTable {

    private final Text search;
    private final Table table;
    private List<AgencyGuide.Choice> all = List.of();
    private List<AgencyGuide.Choice> shown = List.of();

    AgencyTable(Composite parent, int columns) {
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(StartMessages.Search_agencies);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(search);
        table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(StartMessages.Agency, 240);
        column(StartMessages.Translation, 280);
        column(StartMessages.Level, 110);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).hint(640, 200).applyTo(table);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, shown.get(e.index)));
        search.addListener(SWT.Modify, e -> filter());
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
                table.setFocus();
                table.setSelection(Math.max(0, table.getSelectionIndex()));
                table.notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    Table table() {
        return table;
    }

    Text search() {
        return search;
    }

    /** Shows other agencies. */
    void show(List<AgencyGuide.Choice> agencies) {
        all = agencies;
        filter();
    }

    /** The selected agencies. */
    List<AgencyGuide.Choice> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
    }

    /** The agencies the search leaves. */
    List<AgencyGuide.Choice> shown() {
        return shown;
    }

    private void filter() {
        String words = search.getText();
        shown = words.isBlank() ? all : all.stream().filter(a -> a.matches(words)).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        if (!words.isBlank() && shown.size() == 1) {
            table.select(0);
        } else {
            table.deselectAll();
        }
        table.notifyListeners(SWT.Selection, new Event());
    }

    private void fill(TableItem item, AgencyGuide.Choice agency) {
        boolean tree = search.getText().isBlank();
        item.setText(new String[] {(tree ? "    ".repeat(agency.depth()) : "") + agency.name(), agency.translation(), agency.level()});
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.pack();
        column.setWidth(Math.max(width, column.getWidth()));
    }
}
