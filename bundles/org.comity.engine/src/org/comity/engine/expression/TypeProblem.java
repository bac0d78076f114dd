/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something wrong with an expression, found while it is written.
 *
 * @param element expression it is about
 * @param feature feature to mark, or null for the whole expression
 * @param kind unknown-feature, unknown-function, arguments, type, list
 * @param message what is wrong and what to write instead
 */
public record TypeProblem(EObject element, EStructuralFeature feature, String kind, String message) {
}
