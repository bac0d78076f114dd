/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.compare;

import java.util.List;
import org.comity.register.Result;

/**
 * What one law says in one line of a comparison.
 *
 * @param says how the law stands to the line
 * @param rows its rows; empty unless it says something
 */
public record Cell<T extends Result>(Says says, List<T> rows) {

    /** How a law stands to a line of a comparison. */
    public enum Says {
        /** It has rows. */
        SOMETHING,
        /** It has a rule there, and the draft keeps it. */
        OK,
        /** It has a rule there that does not concern this draft. */
        NOT_APPLICABLE,
        /** It has no rule there. */
        NOTHING
    }

    /** The word of a state in JSON. */
    public String word() {
        return switch (says) {
            case SOMETHING -> "rows";
            case OK -> "ok";
            case NOT_APPLICABLE -> "not-applicable";
            case NOTHING -> "none";
        };
    }
}
