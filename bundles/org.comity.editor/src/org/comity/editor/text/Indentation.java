/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.comity.editor.colour.Tokens;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** How deep lines stand. */
final class Indentation {

    private Indentation() {
    }

    /** Blanks at the start of a text. */
    static String of(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** Blanks at the start of the line with the brace that opens the block around an offset; null if it is in no block. */
    static String ofBlock(IDocument document, int offset) throws BadLocationException {
        Tokens tokens = LanguageDocument.tokens(document);
        int depth = 0;
        for (int i = tokens.at(offset - 1); i >= 0; i--) {
            char sign = tokens.end(i) - tokens.start(i) == 1 ? document.getChar(tokens.start(i)) : ' ';
            if (sign == '}') {
                depth++;
            } else if (sign == '{' && depth-- == 0) {
                IRegion line = document.getLineInformationOfOffset(tokens.start(i));
                return of(document.get(line.getOffset(), line.getLength()));
            }
        }
        return null;
    }
}
