/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import org.comity.terms.Expression;
import org.eclipse.emf.ecore.EObject;

/**
 * A fact an evaluation used. Its texts are made when somebody reads the trace, not while a thousand clauses are checked.
 *
 * @param expression the expression
 * @param result its value
 * @param source element it was read from, or null where it comes from the directory or a calculation
 */
public record UsedFact(Expression expression, Object result, EObject source) {

    /** The expression as text. */
    public String text() {
        return ExpressionText.of(expression);
    }

    /** The value as text. */
    public String value() {
        return Show.value(result);
    }
}
