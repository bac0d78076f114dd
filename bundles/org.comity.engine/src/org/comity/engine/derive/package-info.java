/* SPDX-License-Identifier: EPL-2.0 */
/**
 * Derivation in eight steps, each a class that can be read alone: resolve parties, classify, check, instantiate norms, fill
 * gaps, derive costs, compare, explain. Deterministic; the order of rules and files does not matter; one failing rule is one
 * finding and the others still run.
 */
package org.comity.engine.derive;
