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
        return read(language, text, 0, new int[Math.max(16, text.length() / 3)], new String[Math.max(16, text.length() / 3)], 0, null, 0, 0);
    }

    /**
     * The tokens after a change. Read again is what stands from the line of the change to where the old tokens fit again;
     * everything, if the change may open or close a quoted text or a comment.
     *
     * @param language language of the text
     * @param text the whole text after the change
     * @param offset where the change begins
     * @param removed the text that was taken away
     * @param inserted the text that took its place
     * @param lineStart start of the line of the change
     */
    public Tokens after(Language language, String text, int offset, String removed, String inserted, int lineStart) {
        if (delimits(removed) || delimits(inserted) || starts.length == 0) {
            return of(language, text);
        }
        // the token before the line may go on in it
        int kept = Math.max(0, at(Math.min(lineStart, length) - 1));
        int[] newStarts = Arrays.copyOf(starts, Math.max(kept + 16, starts.length + inserted.length()));
        String[] newStyles = Arrays.copyOf(styles, newStarts.length);
        return read(language, text, starts[kept], newStarts, newStyles, kept, this, offset + inserted.length(), inserted.length() - removed.length());
    }

    private static boolean delimits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '/' || c == '*' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Reads from an offset on; stops where a token begins at which an old one began, behind the change. */
    private static Tokens read(Language language, String text, int from, int[] starts, String[] styles, int kept, Tokens old, int behind, int shift) {
        Lexer lexer = language.lexer();
        ANTLRStringStream stream = new ANTLRStringStream(text);
        stream.seek(from);
        lexer.setCharStream(stream);
        int count = kept;
        for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
            int start = token.getStartIndex();
            int same = old == null || start < behind ? -1 : Arrays.binarySearch(old.starts, start - shift);
            if (same >= 0) {
                return joined(text.length(), starts, styles, count, old, same, shift);
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                styles = Arrays.copyOf(styles, count * 2);
            }
            starts[count] = start;
            styles[count] = language.style(token.getType());
            count++;
        }
        return new Tokens(text.length(), Arrays.copyOf(starts, count), Arrays.copyOf(styles, count));
    }

    private static Tokens joined(int length, int[] starts, String[] styles, int count, Tokens old, int same, int shift) {
        int rest = old.starts.length - same;
        int[] allStarts = Arrays.copyOf(starts, count + rest);
        String[] allStyles = Arrays.copyOf(styles, count + rest);
        for (int i = 0; i < rest; i++) {
            allStarts[count + i] = old.starts[same + i] + shift;
        }
        System.arraycopy(old.styles, same, allStyles, count, rest);
        return new Tokens(length, allStarts, allStyles);
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
