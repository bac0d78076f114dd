/* SPDX-License-Identifier: EPL-2.0 */
/** Exact money: fractions without rounding, and shares that always sum to the whole after it. */
package org.comity.engine.money;
