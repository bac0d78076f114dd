/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.CompareView.Entry;
import org.comity.document.CompareView.Row;
import org.comity.document.CompareView.Section;
import org.comity.engine.compare.Comparison;
import org.comity.engine.law.LawLibrary;

/** A comparison for a terminal: one column per law, and once below each table what all laws say alike. */
public final class CompareText {

    private static final int LABEL = 26;

    private final LawLibrary law;
    private final String language;
    private final Words words;
    private final Style style;
    private final int width;

    /**
     * A renderer.
     *
     * @param law all law
     * @param language language of the reader
     * @param style colours, or none
     * @param width width of the terminal in columns
     */
    public CompareText(LawLibrary law, String language, Style style, int width) {
        this.law = law;
        this.language = language;
        this.words = new Words(language);
        this.style = style;
        this.width = width;
    }

    /**
     * A comparison.
     *
     * @param file name of the file
     * @param comparison the comparison
     * @param places where elements stand
     */
    public String of(String file, Comparison comparison, Places places) {
        CompareView view = new CompareView(comparison, law, language, places);
        StringBuilder out = new StringBuilder();
        out.append(style.bold(String.format(words.of("compare-title"), view.agreement()))).append('\n').append(style.dim(file)).append('\n');
        out.append(words.of("as-of")).append(' ').append(comparison.columns().get(0).getAsOf()).append("\n\n");
        for (Section section : view.sections()) {
            out.append(style.bold(section.title())).append('\n');
            if (!section.rows().isEmpty()) {
                table(out, view.heads(), section.rows());
            }
            if (!section.same().isEmpty()) {
                out.append("  ").append(words.of("compare-same")).append(" (").append(section.same().size()).append(")\n");
                section.same().forEach(r -> same(out, r));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private void table(StringBuilder out, List<String> heads, List<Row> rows) {
        Columns columns = new Columns(out, LABEL, heads.size(), width);
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(heads);
        columns.row(head);
        columns.rule();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(rows.get(i).label()));
            rows.get(i).cells().forEach(c -> cells.add(String.join("\n", c.stream().map(CompareText::entry).toList())));
            columns.row(cells);
            if (i + 1 < rows.size() && (tall(rows.get(i)) || tall(rows.get(i + 1)))) {
                columns.rule();
            }
        }
    }

    private static boolean tall(Row row) {
        return row.cells().stream().anyMatch(c -> c.size() > 1 || !c.get(0).source().isEmpty());
    }

    private static String entry(Entry entry) {
        return entry.text() + (entry.source().isEmpty() ? "" : "\n  [" + entry.source() + "]");
    }

    private void same(StringBuilder out, Row row) {
        for (Entry entry : row.cells().get(0)) {
            out.append("    ").append(row.label().isEmpty() || row.label().contains("\n") || entry.source().startsWith(row.label()) ? "" : row.label() + ": ")
                .append(entry.text().replace("\n", "\n      "));
            out.append(entry.source().isEmpty() ? "" : style.dim("  [" + entry.source() + "]")).append('\n');
        }
    }
}
