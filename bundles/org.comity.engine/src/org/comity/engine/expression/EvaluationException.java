/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

/** A rule cannot be evaluated: an unknown feature or function, a wrong type, too much work. The rule is reported, others run. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a rule that cannot be evaluated.
     *
     * @param message what is wrong, in English, for the author of the rule
     */
    public EvaluationException(String message) {
        super(message);
    }
}
