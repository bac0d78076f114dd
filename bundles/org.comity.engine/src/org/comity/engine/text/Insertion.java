/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

/**
 * Text put into a draft as its last element.
 *
 * @param offset where it goes in
 * @param text what goes in, with its line breaks and indent
 * @param selected where, within {@code text}, the clause itself begins
 * @param length length of the clause itself
 */
public record Insertion(int offset, String text, int selected, int length) {

    private static final String INDENT = "    ";

    /**
     * A clause as the last element of an agreement.
     *
     * @param draft the whole text of the file
     * @param end offset after the last character of the agreement
     * @param clause the clause, one or more lines
     * @return where it goes; at the end of the text if the agreement has no closing brace
     */
    public static Insertion last(String draft, int end, String clause) {
        String newline = draft.contains("\r\n") ? "\r\n" : "\n";
        int brace = end > 0 && end <= draft.length() && draft.charAt(end - 1) == '}' ? end - 1 : -1;
        String body = INDENT + clause.strip().replaceAll("\\R", newline + INDENT);
        if (brace < 0) {
            String before = draft.isEmpty() || draft.endsWith("\n") ? "" : newline;
            return new Insertion(draft.length(), before + body + newline, before.length() + INDENT.length(), body.length() - INDENT.length());
        }
        int line = draft.lastIndexOf('\n', brace - 1) + 1;
        boolean alone = draft.substring(line, brace).isBlank() && line > 0;
        String before = alone ? "" : newline;
        String after = newline;
        return new Insertion(alone ? line : brace, before + body + after, before.length() + INDENT.length(), body.length() - INDENT.length());
    }
}
