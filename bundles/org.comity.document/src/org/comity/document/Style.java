/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import org.comity.statute.Verdict;

/** Colours for a terminal, or none. */
public final class Style {

    /** No colours. */
    public static final Style PLAIN = new Style(false);
    /** ANSI colours. */
    public static final Style ANSI = new Style(true);

    private final boolean ansi;

    private Style(boolean ansi) {
        this.ansi = ansi;
    }

    /** Bold text. */
    public String bold(String text) {
        return wrap("1", text);
    }

    /** Text that steps back. */
    public String dim(String text) {
        return wrap("2", text);
    }

    /** A verdict in its colour. */
    public String verdict(Verdict verdict, String text) {
        return wrap(switch (verdict) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case CONTESTED -> "35";
            case OPEN -> "36";
            case OK -> "32";
            default -> "2";
        }, text);
    }

    private String wrap(String code, String text) {
        return ansi && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
