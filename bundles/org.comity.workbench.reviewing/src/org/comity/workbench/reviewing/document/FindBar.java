/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import java.util.Locale;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A line above a text to search it: as one types, Enter for the next, Shift+Enter for the one before, Escape to close. */
public final class FindBar {

    private final Composite bar;
    private final Text field;
    private final Label count;
    private final StyledText text;
    private int from;

    FindBar(Composite parent, StyledText text) {
        this.text = text;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        field.setMessage(ReviewingMessages.Find);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(count);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        item(tools, "▲", ReviewingMessages.Find_previous, () -> find(false));
        item(tools, "▼", ReviewingMessages.Find_next, () -> find(true));
        item(tools, "✕", ReviewingMessages.Close, this::close);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        field.addModifyListener(e -> {
            text.setSelection(from);
            find(true);
        });
        field.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                find((e.stateMask & SWT.SHIFT) == 0);
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                close();
                e.doit = false;
            }
        }));
    }

    /** Puts the line above what it searches. */
    void place(Composite sheet) {
        bar.moveAbove(sheet);
    }

    /** Opens the line; what is selected in the text is searched for. */
    public void open() {
        String selected = text.getSelectionText();
        show(true);
        from = text.getSelection().x;
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        field.selectAll();
        field.setFocus();
    }

    /** Searches for a text, as typing does. */
    public void type(String wanted) {
        field.setText(wanted);
    }

    /** How many places there are and which one is shown, as it stands beside the field. */
    public String count() {
        return count.getText();
    }

    /** Goes to the next place, or the one before; round the end. */
    public void find(boolean forward) {
        String wanted = field.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            count.setText("");
            return;
        }
        String all = text.getText().toLowerCase(Locale.ROOT);
        boolean on = text.getSelectionText().toLowerCase(Locale.ROOT).equals(wanted);
        int start = text.getSelection().x;
        int found = forward ? all.indexOf(wanted, on ? start + 1 : start) : start == 0 ? -1 : all.lastIndexOf(wanted, start - 1);
        if (found < 0) {
            found = forward ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        int places = 0;
        int which = 0;
        for (int i = all.indexOf(wanted); i >= 0; i = all.indexOf(wanted, i + 1)) {
            places++;
            which = i == found ? places : which;
        }
        count.setText(places == 0 ? ReviewingMessages.Find_none : NLS.bind(ReviewingMessages.Find_count, which, places));
        if (found >= 0) {
            text.setSelection(found, found + wanted.length());
            text.showSelection();
        }
    }

    private void close() {
        show(false);
        text.setFocus();
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout();
    }

    private static void item(ToolBar tools, String sign, String tip, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }
}
