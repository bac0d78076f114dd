/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import org.comity.document.reading.Paragraph;

/**
 * A paragraph on the screen.
 *
 * @param paragraph the paragraph
 * @param text its characters on the screen, without the line break after it
 * @param start where they begin
 */
record Piece(Paragraph paragraph, String text, int start) {

    /** Where its characters end. */
    int end() {
        return start + text.length();
    }

    boolean looksLike(Piece other) {
        return text.equals(other.text) && paragraph.kind() == other.paragraph.kind() && paragraph.number().equals(other.paragraph.number())
            && paragraph.source().equals(other.paragraph.source());
    }
}
