/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.comity.editor.colour.Tokens;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;

/** Finds the bracket that belongs to the one at the cursor. Brackets in texts and comments are not tokens, so they do not count. */
public final class BracketMatcher implements ICharacterPairMatcher {

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private int anchor = LEFT;

    @Override
    public IRegion match(IDocument document, int offset) {
        Tokens tokens = LanguageDocument.tokens(document);
        try {
            IRegion before = match(document, tokens, tokens.at(offset - 1));
            return before != null ? before : match(document, tokens, tokens.at(offset));
        } catch (BadLocationException e) {
            return null;
        }
    }

    private IRegion match(IDocument document, Tokens tokens, int index) throws BadLocationException {
        char bracket = bracket(document, tokens, index);
        int kind = Math.max(OPEN.indexOf(bracket), CLOSE.indexOf(bracket));
        if (kind < 0) {
            return null;
        }
        int step = OPEN.indexOf(bracket) >= 0 ? 1 : -1;
        int depth = 0;
        for (int i = index; i >= 0 && i < tokens.count(); i += step) {
            char other = bracket(document, tokens, i);
            if (other == OPEN.charAt(kind)) {
                depth++;
            } else if (other == CLOSE.charAt(kind)) {
                depth--;
            }
            if (depth == 0) {
                anchor = step > 0 ? LEFT : RIGHT;
                int start = tokens.start(Math.min(i, index));
                return new Region(start, tokens.start(Math.max(i, index)) + 1 - start);
            }
        }
        return null;
    }

    private static char bracket(IDocument document, Tokens tokens, int index) throws BadLocationException {
        return index < 0 || tokens.end(index) - tokens.start(index) != 1 ? ' ' : document.getChar(tokens.start(index));
    }

    @Override
    public int getAnchor() {
        return anchor;
    }

    @Override
    public void clear() {
        // keeps nothing
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
