/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import org.comity.engine.text.DisplayWidth;

/** Cells side by side in a terminal: each column has a width, longer texts go on in the next line, wide characters count twice. */
final class Columns {

    private static final String BETWEEN = " │ ";

    private final int[] widths;
    private final StringBuilder out;

    /**
     * A table.
     *
     * @param out where lines are added
     * @param first width of the first column
     * @param columns number of the others, at least 1
     * @param width width of the whole; columns are never narrower than 18
     */
    Columns(StringBuilder out, int first, int columns, int width) {
        this.out = out;
        this.widths = new int[columns + 1];
        widths[0] = first;
        for (int i = 1; i <= columns; i++) {
            widths[i] = Math.max(18, (width - first) / columns - BETWEEN.length());
        }
    }

    /** Adds a row; a cell may have line ends. */
    void row(List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = DisplayWidth.wrap(i < cells.size() ? cells.get(i) : "", widths[i]);
            lines.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                text.append(i == 0 ? "" : BETWEEN).append(DisplayWidth.pad(part, widths[i]));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** Adds a line across. */
    void rule() {
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? "" : "─┼─").append("─".repeat(widths[i]));
        }
        out.append('\n');
    }
}
