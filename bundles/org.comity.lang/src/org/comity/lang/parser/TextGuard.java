/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.comity.lang.validation.IssueCode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * Limits on text that is read at all. The generated parsers descend one call per level, so text nested deeply enough would
 * exhaust the stack; a quick scan finds such text before a parser sees it.
 */
public final class TextGuard {

    /** Most characters in a file. A directory of ten thousand bodies has some two million. */
    public static final int MAX_SIZE = 5_000_000;
    /** Most blocks in braces inside one another. */
    public static final int MAX_BLOCKS = 64;
    /** Most round and square brackets inside one another. */
    public static final int MAX_BRACKETS = 100;
    /** Most levels of the model, which also grow with chains of operators. */
    public static final int MAX_MODEL = 500;

    /** Most repetitions of one word, such as {@code not}, that nest without brackets. */
    private static final int MAX_REPEATED = 100;

    /**
     * Why a text is not read.
     *
     * @param offset where the limit is passed
     * @param message what to say
     */
    public record Refusal(int offset, SyntaxErrorMessage message) {
    }

    private TextGuard() {
    }

    /** Whether a text passes a limit; empty if it may be read. Looks past strings and comments. */
    public static Optional<Refusal> check(CharSequence text) {
        if (text.length() > MAX_SIZE) {
            return Optional.of(refusal(0, IssueCode.SIZE, text.length(), MAX_SIZE));
        }
        int blocks = 0;
        int brackets = 0;
        int repeated = 0;
        String last = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '{' -> blocks++;
                case '}' -> blocks = Math.max(0, blocks - 1);
                case '(', '[' -> brackets++;
                case ')', ']' -> brackets = Math.max(0, brackets - 1);
                case '"', '/' -> i = skip(text, i);
                default -> {
                    if (Character.isLetter(c)) {
                        int end = word(text, i);
                        String word = text.subSequence(i, Math.min(end, i + 32)).toString();
                        repeated = word.equals(last) ? repeated + 1 : 0;
                        last = word;
                        i = end - 1;
                    }
                }
            }
            if (blocks > MAX_BLOCKS || brackets > MAX_BRACKETS || repeated > MAX_REPEATED) {
                return Optional.of(refusal(i, IssueCode.NESTING, blocks > MAX_BLOCKS ? MAX_BLOCKS : MAX_BRACKETS));
            }
        }
        return Optional.empty();
    }

    /** The first element of a model below the level allowed, or empty. */
    public static Optional<EObject> tooDeep(EObject root) {
        Deque<Iterator<EObject>> levels = new ArrayDeque<>();
        levels.push(root.eContents().iterator());
        while (!levels.isEmpty()) {
            if (!levels.peek().hasNext()) {
                levels.pop();
                continue;
            }
            EObject next = levels.peek().next();
            if (levels.size() > MAX_MODEL) {
                return Optional.of(next);
            }
            if (!next.eContents().isEmpty()) {
                levels.push(next.eContents().iterator());
            }
        }
        return Optional.empty();
    }

    /** A refusal for text that exhausted the stack although it passed the scan. */
    static Refusal exhausted() {
        return refusal(0, IssueCode.NESTING, MAX_BRACKETS);
    }

    static Refusal refusal(int offset, IssueCode code, Object... parts) {
        return new Refusal(offset, new SyntaxErrorMessage(code.text(parts), code.id(), new String[0]));
    }

    private static int word(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Last character of the string or comment that begins here, or this character if none does. */
    private static int skip(CharSequence text, int from) {
        if (text.charAt(from) == '"') {
            if (at(text, from, "\"\"\"")) {
                return to(text, from + 3, "\"\"\"");
            }
            int i = from + 1;
            while (i < text.length() && text.charAt(i) != '"') {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            return Math.min(i, text.length() - 1);
        }
        if (at(text, from, "/*")) {
            return to(text, from + 2, "*/");
        }
        return at(text, from, "//") ? to(text, from + 2, "\n") : from;
    }

    private static int to(CharSequence text, int from, String end) {
        int i = from;
        while (i < text.length() && !at(text, i, end)) {
            i++;
        }
        return Math.min(i + end.length() - 1, text.length() - 1);
    }

    private static boolean at(CharSequence text, int offset, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (offset + i >= text.length() || text.charAt(offset + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
