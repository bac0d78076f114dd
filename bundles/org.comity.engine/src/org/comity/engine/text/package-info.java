/* SPDX-License-Identifier: EPL-2.0 */
/** Text of messages and registers: message templates, widths in a terminal, names, stable identifiers. */
package org.comity.engine.text;
