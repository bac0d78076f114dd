/* SPDX-License-Identifier: EPL-2.0 */
/**
 * The law as the engine reads it: qualified names of provisions and rules, the library of all loaded statutes, and what of
 * it is in force on a date with a set of reforms switched on.
 */
package org.comity.engine.law;
