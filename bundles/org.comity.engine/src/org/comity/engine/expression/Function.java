/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import org.comity.engine.draft.DraftReading;

/**
 * A function of the closed list.
 *
 * @param name name
 * @param signature how it is called, for completion and hover
 * @param least least number of arguments
 * @param most greatest number of arguments
 * @param type type of its value
 * @param pathArguments whether its arguments are paths (topics) rather than values
 * @param documentation one sentence
 * @param body computes it; must be total
 */
public record Function(String name, String signature, int least, int most, Type type, boolean pathArguments,
    String documentation, Body body) {

    /** Computes a function. */
    @FunctionalInterface
    public interface Body {
        /**
         * Computes the value.
         *
         * @param reading the draft under its law
         * @param arguments evaluated arguments, or paths as text
         * @return a value; null means missing
         */
        Object apply(DraftReading reading, List<Object> arguments);
    }
}
