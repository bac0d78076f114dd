/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.List;
import org.comity.document.CompareView.Entry;
import org.comity.document.CompareView.Row;
import org.comity.document.CompareView.Section;
import org.comity.engine.compare.Comparison;
import org.comity.engine.law.LawLibrary;

/** Comparisons as one page that stands alone. */
public final class CompareHtml {

    private final LawLibrary law;
    private final String language;
    private final Words words;
    private final StringBuilder body = new StringBuilder();
    private String title = "";

    /**
     * A page.
     *
     * @param law all law
     * @param language language of the reader
     */
    public CompareHtml(LawLibrary law, String language) {
        this.law = law;
        this.language = language;
        this.words = new Words(language);
    }

    /**
     * Adds a comparison to the page.
     *
     * @param file name of the file
     * @param comparison the comparison
     * @param places where elements stand
     */
    public void add(String file, Comparison comparison, Places places) {
        CompareView view = new CompareView(comparison, law, language, places);
        String heading = String.format(words.of("compare-title"), view.agreement());
        if (title.isEmpty()) {
            title = heading;
        } else {
            body.append("<h1>").append(Html.text(heading)).append("</h1>\n");
        }
        body.append("<p class=\"quiet\">").append(Html.text(file)).append(", ").append(Html.text(words.of("as-of") + " " + comparison.columns().get(0).getAsOf())).append("</p>\n");
        for (Section section : view.sections()) {
            body.append("<h2>").append(Html.text(section.title())).append("</h2>\n");
            if (!section.rows().isEmpty()) {
                table(view.heads(), section.rows());
            }
            if (!section.same().isEmpty()) {
                body.append("<h3>").append(Html.text(words.of("compare-same") + " (" + section.same().size() + ")")).append("</h3>\n<ul>\n");
                section.same().forEach(this::same);
                body.append("</ul>\n");
            }
        }
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** The page. */
    public String page() {
        return Html.page(language, title, body.toString());
    }

    private void table(List<String> heads, List<Row> rows) {
        body.append("<div class=\"wide\"><table>\n<thead><tr><th></th>");
        heads.forEach(h -> body.append("<th scope=\"col\">").append(Html.text(h)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
        for (Row row : rows) {
            body.append("<tr><th scope=\"row\">").append(lines(row.label())).append("</th>");
            for (List<Entry> cell : row.cells()) {
                body.append("<td>");
                cell.forEach(e -> body.append(entry(e)));
                body.append("</td>");
            }
            body.append("</tr>\n");
        }
        body.append("</tbody>\n</table></div>\n");
    }

    private void same(Row row) {
        for (Entry entry : row.cells().get(0)) {
            boolean labelled = !row.label().isEmpty() && !row.label().contains("\n") && !entry.source().startsWith(row.label());
            body.append("<li>").append(labelled ? Html.text(row.label()) + ": " : "").append(said(entry)).append("</li>\n");
        }
    }

    private static String entry(Entry entry) {
        return Html.p(said(entry));
    }

    private static String said(Entry entry) {
        String text = lines(entry.text());
        return (entry.style().isEmpty() ? text : "<span class=\"" + Html.text(entry.style()) + "\">" + text + "</span>")
            + (entry.source().isEmpty() ? "" : " <small>" + Html.text(entry.source()) + "</small>");
    }

    private static String lines(String text) {
        return Html.text(text).replace("\n", "<br>");
    }
}
