/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import org.eclipse.emf.ecore.EObject;

/**
 * A fact an evaluation used.
 *
 * @param text the expression
 * @param value its value
 * @param source element it was read from, or null where it comes from the directory or a calculation
 */
public record UsedFact(String text, String value, EObject source) {
}
