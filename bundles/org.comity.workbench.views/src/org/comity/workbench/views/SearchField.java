/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field that narrows a list to the rows that contain all of its words. */
public final class SearchField {

    private static final int DELAY = 150;

    private final Text text;
    private int round;

    /**
     * Makes the field.
     *
     * @param parent where it goes, a grid
     * @param onChange what happens a moment after the last key
     */
    public SearchField(Composite parent, Runnable onChange) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        text.setMessage(ViewMessages.Filter);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(text);
        text.addModifyListener(e -> {
            int own = ++round;
            text.getDisplay().timerExec(DELAY, () -> {
                if (!text.isDisposed() && own == round) {
                    onChange.run();
                }
            });
        });
    }

    /** Lets the arrow down lead into the list, and Escape empty the field. */
    public void leadTo(Control list) {
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                text.setText("");
                e.doit = false;
            }
        }));
    }

    /** What is searched for. */
    public String text() {
        return text.getText();
    }

    /** The widget. */
    public Text control() {
        return text;
    }

    /** Whether nothing is searched for. */
    public boolean isEmpty() {
        return text.getText().isBlank();
    }

    /** The rows; or, if a search has left none, one that says so. */
    public List<Row> orNothing(List<Row> rows) {
        return rows.isEmpty() && !isEmpty() ? List.of(Row.leaf("nothing", null, null, Tone.QUIET, ViewMessages.Nothing_fits)) : rows;
    }

    /** Whether a row contains all words that are searched for now, in any of its cells. */
    public Predicate<Row> filter() {
        if (isEmpty()) {
            return row -> true;
        }
        String[] words = text.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return row -> {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < row.cells(); i++) {
                all.append(row.cell(i)).append('\n');
            }
            String cells = all.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(cells::contains);
        };
    }
}
