/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.function.Function;
import org.comity.document.Html;
import org.comity.document.reading.Paragraph.Kind;

/** A document as markup, to stand in a page of {@link Html}. */
public final class ReadingHtml {

    private ReadingHtml() {
    }

    /** The document without its marks. */
    public static String of(Reading reading) {
        return of(reading, mark -> "", "d-");
    }

    /**
     * The document.
     *
     * @param reading the document
     * @param marks markup for a mark at a paragraph; empty to leave it out
     * @param anchors what the anchor of a paragraph begins with, before its index in the document
     */
    public static String of(Reading reading, Function<Mark, String> marks, String anchors) {
        StringBuilder out = new StringBuilder("<article class=\"document\">\n");
        int index = 0;
        for (Paragraph p : reading.paragraphs()) {
            paragraph(out, p, anchors + index++, marks);
        }
        return out.append("</article>\n").toString();
    }

    private static void paragraph(StringBuilder out, Paragraph p, String anchor, Function<Mark, String> marks) {
        String tag = p.kind() == Kind.TITLE ? "h2" : p.kind() == Kind.HEADING ? "h3" : p.kind() == Kind.SUBHEADING ? "h4" : "p";
        out.append('<').append(tag).append(" class=\"").append(p.kind().name().toLowerCase(java.util.Locale.ROOT)).append("\" id=\"").append(anchor)
            .append("\">");
        if (!p.number().isEmpty()) {
            out.append("<span class=\"no\">").append(Html.text(p.number())).append("</span> ");
        }
        out.append(Html.text(p.text()).replace("\n", "<br>"));
        if (!p.source().isEmpty()) {
            out.append(" <small>").append(Html.text(p.source())).append("</small>");
        }
        p.marks().forEach(m -> out.append(marks.apply(m)));
        out.append("</").append(tag).append(">\n");
    }
}
