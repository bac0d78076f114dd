/* SPDX-License-Identifier: EPL-2.0 */
/**
 * The expression language of rules: types, the closed catalogues of features and functions, the type checker that runs
 * while a statute is edited, and the evaluator. Evaluation has no side effects, always ends, and records the facts it used.
 */
package org.comity.engine.expression;
