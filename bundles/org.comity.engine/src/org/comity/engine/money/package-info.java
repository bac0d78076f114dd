/* SPDX-License-Identifier: EPL-2.0 */
/**
 * Exact money: amounts of one currency, fractions without rounding, and shares that always sum to the whole after it.
 * Nothing here rounds unless its name says so, and nothing converts one currency into another.
 */
package org.comity.engine.money;
