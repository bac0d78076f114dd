/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import java.util.Arrays;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.comity.editor.language.Language;
import org.eclipse.xtext.parser.antlr.Lexer;

/** The tokens of a text. They lie side by side from its first character to its last. */
public final class Tokens {

    /** No tokens. */
    public static final Tokens NONE = new Tokens(0, new int[0], new String[0]);

    private final int length;
    private final int[] starts;
    private final String[] styles;

    private Tokens(int length, int[] starts, String[] styles) {
        this.length = length;
        this.starts = starts;
        this.styles = styles;
    }

    /** The tokens of a text in a language. */
    public static Tokens of(Language language, String text) {
        Lexer lexer = language.lexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        int[] starts = new int[Math.max(16, text.length() / 3)];
        String[] styles = new String[starts.length];
        int count = 0;
        for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                styles = Arrays.copyOf(styles, count * 2);
            }
            starts[count] = token.getStartIndex();
            styles[count] = language.style(token.getType());
            count++;
        }
        return new Tokens(text.length(), Arrays.copyOf(starts, count), Arrays.copyOf(styles, count));
    }

    /** How many there are. */
    public int count() {
        return starts.length;
    }

    /** Where a token starts. */
    public int start(int index) {
        return starts[index];
    }

    /** Where a token ends: the offset after its last character. */
    public int end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : length;
    }

    /** Style of a token, as in {@link org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles}. */
    public String style(int index) {
        return styles[index];
    }

    /** Index of the token an offset lies in; -1 if there is none. */
    public int at(int offset) {
        if (offset < 0 || offset >= length || starts.length == 0) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** How many tokens at the start are the same in another text. */
    int sameAtStart(Tokens other) {
        int limit = Math.min(count(), other.count());
        int i = 0;
        while (i < limit && starts[i] == other.starts[i] && end(i) == other.end(i) && styles[i].equals(other.styles[i])) {
            i++;
        }
        return i;
    }

    /** How many tokens at the end are the same in another text, not counting the first ones. */
    int sameAtEnd(Tokens other, int first) {
        int limit = Math.min(count(), other.count()) - first;
        int i = 0;
        while (i < limit) {
            int mine = count() - 1 - i;
            int theirs = other.count() - 1 - i;
            if (length - starts[mine] != other.length - other.starts[theirs] || !styles[mine].equals(other.styles[theirs])) {
                break;
            }
            i++;
        }
        return i;
    }
}
