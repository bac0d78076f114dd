/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

/**
 * What a window over a text shows.
 *
 * @param content the text
 * @param target who carries out the cures that are among it; null if nobody
 */
public record HoverInput(StyledContent content, HoverControl.FixTarget target) {

    /** Lines as they stand in a file. */
    public static HoverInput code(String lines) {
        return new HoverInput(new StyledContent().plain(lines, StyledContent.Style.CODE), null);
    }

    @Override
    public String toString() {
        return content.text();
    }
}
