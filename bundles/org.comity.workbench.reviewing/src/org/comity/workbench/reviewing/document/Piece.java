/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import org.comity.document.reading.Paragraph;

/**
 * A paragraph on the screen.
 *
 * @param paragraph the paragraph
 * @param text its characters on the screen, without the line break after it; a heading begins with an empty line
 * @param start where they begin
 */
record Piece(Paragraph paragraph, String text, int start) {

    /** The characters of a paragraph: headings stand after an empty line, other paragraphs after their number and a tab. */
    static Piece of(Paragraph p, int start) {
        String text = switch (p.kind()) {
            case TITLE, ABOUT -> p.numbered();
            case HEADING, SUBHEADING -> "\n" + p.numbered();
            default -> p.number() + "\t" + p.text() + (p.source().isEmpty() ? "" : "   " + p.source());
        };
        return new Piece(p, text, start);
    }

    /** Where its first line with text begins. */
    int first() {
        return text.startsWith("\n") ? start + 1 : start;
    }

    /** Where its characters end. */
    int end() {
        return start + text.length();
    }

    boolean looksLike(Piece other) {
        return text.equals(other.text) && paragraph.kind() == other.paragraph.kind() && paragraph.number().equals(other.paragraph.number())
            && paragraph.source().equals(other.paragraph.source());
    }
}
