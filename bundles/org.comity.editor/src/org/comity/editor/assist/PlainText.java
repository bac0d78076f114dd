/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

/** Text for plain windows: the signs of Markdown taken out, the words kept. */
final class PlainText {

    private PlainText() {
    }

    static String ofMarkdown(String text) {
        return text.replaceAll("\\*\\*([^*]+)\\*\\*", "$1").replaceAll("`([^`]*)`", "$1").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
            .replaceAll("(?m)^#+ ", "").replaceAll("(?m)^[*-] ", "\u2022 ").replaceAll(" {2,}\n", "\n").strip();
    }
}
