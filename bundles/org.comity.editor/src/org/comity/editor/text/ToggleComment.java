/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Turns lines into comments, or, if all of them are comments, back. */
public final class ToggleComment {

    private ToggleComment() {
    }

    /**
     * Toggles some lines.
     *
     * @param document a text
     * @param prefix what starts a comment
     * @param first first line, from 0
     * @param last last line
     * @throws BadLocationException if there are no such lines
     */
    public static void lines(IDocument document, String prefix, int first, int last) throws BadLocationException {
        boolean remove = true;
        int column = Integer.MAX_VALUE;
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            if (!text.isBlank()) {
                remove &= text.stripLeading().startsWith(prefix);
                column = Math.min(column, text.length() - text.stripLeading().length());
            }
        }
        for (int line = last; line >= first; line--) {
            String text = text(document, line);
            if (text.isBlank()) {
                continue;
            }
            int at = document.getLineOffset(line);
            if (remove) {
                int start = text.indexOf(prefix);
                boolean blank = text.startsWith(prefix + " ", start);
                document.replace(at + start, prefix.length() + (blank ? 1 : 0), "");
            } else {
                document.replace(at + column, 0, prefix + " ");
            }
        }
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }
}
