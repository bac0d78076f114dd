/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.format;

/** Where the caret belongs after blanks have changed: at the same word, before or behind it as it was. */
final class CaretKeeper {

    private CaretKeeper() {
    }

    /**
     * Offset in the new text.
     *
     * @param before the text before
     * @param caret offset of the caret in it
     * @param after the same text with other blanks
     */
    static int moved(String before, int caret, String after) {
        int words = count(before, caret);
        int behind = behind(after, words);
        if (caret > 0 && !Character.isWhitespace(before.charAt(caret - 1))) {
            return behind;
        }
        int next = behind;
        while (next < after.length() && Character.isWhitespace(after.charAt(next))) {
            next++;
        }
        boolean atWord = caret < before.length() && !Character.isWhitespace(before.charAt(caret));
        boolean inIndent = before.substring(before.lastIndexOf('\n', Math.max(0, caret - 1)) + 1, caret).isBlank() && !emptyLine(before, caret);
        if (atWord || inIndent) {
            return next;
        }
        // between words, or on an empty line: as many blanks behind the word before as there still are
        return Math.min(next, behind + caret - behind(before, words));
    }

    private static boolean emptyLine(String text, int caret) {
        int start = text.lastIndexOf('\n', caret - 1) + 1;
        int end = text.indexOf('\n', caret);
        return text.substring(start, end < 0 ? text.length() : end).isBlank();
    }

    private static int count(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int behind(String text, int words) {
        int offset = 0;
        for (int seen = 0; seen < words; offset++) {
            seen += Character.isWhitespace(text.charAt(offset)) ? 0 : 1;
        }
        return offset;
    }
}
