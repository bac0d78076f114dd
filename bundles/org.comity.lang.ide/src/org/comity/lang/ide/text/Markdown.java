/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

import java.util.regex.Pattern;

/** Builds a small Markdown text; empty parts leave no trace. What comes from a file is shown as it is written there: no sign of it is markup. */
public final class Markdown {

    /** Signs that mean something anywhere. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>&~]");
    /** Signs that mean something at the start of a line. */
    private static final Pattern START = Pattern.compile("(?m)^(\\s*)([#+>=-]|\\d+(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    /** A text of a file, or of a user, as it has to stand in Markdown to be shown as it is; null is empty. */
    public static String escape(String text) {
        if (text == null) {
            return "";
        }
        return START.matcher(SIGN.matcher(text).replaceAll("\\\\$0")).replaceAll(m -> m.group(1)
            + (Character.isDigit(m.group(2).charAt(0)) ? m.group(2) + "\\\\" : "\\\\" + m.group(2)));
    }

    /** A bold name with what it is behind it, both as they are. */
    public Markdown head(String name, String kind) {
        return paragraph("**" + escape(name) + "**" + (kind == null || kind.isBlank() ? "" : " — " + escape(kind.strip())));
    }

    /** A paragraph of Markdown. */
    public Markdown line(String text) {
        return paragraph(text);
    }

    /** A paragraph of a file's text as it is. */
    public Markdown text(String text) {
        return paragraph(escape(text));
    }

    /** An item of a list, in Markdown. */
    public Markdown item(String text) {
        if (!text.isBlank()) {
            out.append(out.length() == 0 || lastIsItem() ? "\n" : "\n\n").append("- ").append(text.strip());
        }
        return this;
    }

    /** A remark in italics, as it is. */
    public Markdown note(String text) {
        return text.isBlank() || text.equals("unstated") ? this : paragraph("_" + escape(text.strip()) + "_");
    }

    /** Lines of a file as they are. */
    public Markdown code(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return text.isBlank() ? this : paragraph(fence + "\n" + text + "\n" + fence);
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
