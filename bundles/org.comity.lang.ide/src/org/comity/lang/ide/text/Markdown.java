/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

/** Builds a small Markdown text; empty parts leave no trace. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    /** A bold name with what it is behind it. */
    Markdown head(String name, String kind) {
        return paragraph("**" + name + "**" + (kind == null || kind.isBlank() ? "" : " — " + kind.strip()));
    }

    /** A paragraph. */
    Markdown line(String text) {
        return paragraph(text);
    }

    /** An item of a list. */
    Markdown item(String text) {
        if (!text.isBlank()) {
            out.append(out.length() == 0 || lastIsItem() ? "\n" : "\n\n").append("- ").append(text.strip());
        }
        return this;
    }

    /** A remark in italics. */
    Markdown note(String text) {
        return text.isBlank() || text.equals("unstated") ? this : paragraph("_" + text.strip() + "_");
    }

    /** Text of a file as it is. */
    Markdown code(String text) {
        return text.isBlank() ? this : paragraph("```\n" + text + "\n```");
    }

    private Markdown paragraph(String text) {
        if (text != null && !text.isBlank()) {
            out.append(out.length() == 0 ? "" : "\n\n").append(text.strip());
        }
        return this;
    }

    private boolean lastIsItem() {
        return out.lastIndexOf("\n- ") == out.lastIndexOf("\n") && out.lastIndexOf("\n") >= 0;
    }

    @Override
    public String toString() {
        return out.toString().strip();
    }
}
