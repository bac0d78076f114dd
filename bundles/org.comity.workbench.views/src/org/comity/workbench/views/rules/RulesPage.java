/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.engine.law.LawLibrary;
import org.comity.review.ReaderWords;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Preferences: how findings of each rule of the installed law are shown. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<String, Severity> wanted = new TreeMap<>();
    private TableViewer table;
    private Text search;

    @Override
    public void init(IWorkbench workbench) {
        wanted.putAll(RuleSeverities.shared().chosen());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(ViewMessages.Severities_about);
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(about);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(ViewMessages.Severities_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 340).applyTo(table.getControl());
        String language = ReviewSession.shared().settings().language();
        column(ViewMessages.Rule, 180, RuleLine::path);
        column(ViewMessages.Severities_says, 220, RuleLine::text);
        column(ViewMessages.Severities_law, 80, r -> new ReaderWords(language).of("verdict-" + r.verdict().getLiteral()));
        column(ViewMessages.Severities_shown, 130, r -> wanted.getOrDefault(r.path(), Severity.AS_LAW).label()).setEditingSupport(new Choice());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return ((RuleLine) element).fits(search.getText());
            }
        });
        search.addModifyListener(e -> table.refresh());
        LawLibrary law = ReviewSession.shared().law();
        table.setInput(law == null ? List.of() : RuleLine.of(law, language));
        if (law == null) {
            setMessage(ViewMessages.Severities_reading);
        }
        return area;
    }

    @Override
    public boolean performOk() {
        if (!wanted.equals(RuleSeverities.shared().chosen())) {
            RuleSeverities.shared().choose(wanted);
            ReviewSession.shared().showAgain();
        }
        return true;
    }

    @Override
    protected void performDefaults() {
        wanted.clear();
        table.refresh();
        super.performDefaults();
    }

    private TableViewerColumn column(String title, int width, java.util.function.Function<RuleLine, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(r -> text.apply((RuleLine) r)));
        return column;
    }

    /** A severity is chosen in its cell. */
    private final class Choice extends EditingSupport {

        private final CellEditor editor = new ComboBoxCellEditor(table.getTable(), Arrays.stream(Severity.values()).map(Severity::label).toArray(String[]::new), SWT.READ_ONLY);

        Choice() {
            super(RulesPage.this.table);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return wanted.getOrDefault(((RuleLine) element).path(), Severity.AS_LAW).ordinal();
        }

        @Override
        protected void setValue(Object element, Object value) {
            Severity chosen = Severity.values()[(Integer) value];
            if (chosen == Severity.AS_LAW) {
                wanted.remove(((RuleLine) element).path());
            } else {
                wanted.put(((RuleLine) element).path(), chosen);
            }
            table.update(element, null);
        }
    }
}
