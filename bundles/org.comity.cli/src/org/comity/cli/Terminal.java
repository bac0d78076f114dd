/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.PrintStream;
import org.comity.document.Style;

/** The two streams of a run, and whether a person looks at them. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Writes a result. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Writes a message. */
    void say(String message) {
        err.println("comity: " + message);
    }

    /** Shows how far a long run is; nothing where nobody looks. */
    void progress(int done, int of) {
        if (interactive() && of > 5) {
            err.print("\rcomity: " + done + " of " + of + (done == of ? "\n" : ""));
            err.flush();
        }
    }

    /** Colours on a terminal, unless the user asked for none. */
    Style style() {
        return interactive() && System.getenv("NO_COLOR") == null ? Style.ANSI : Style.PLAIN;
    }

    /** Width of the terminal in columns; wide enough for four columns where nobody says. */
    int width() {
        String columns = System.getenv("COLUMNS");
        return interactive() && columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : 160;
    }

    private static boolean interactive() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }
}
