/* SPDX-License-Identifier: EPL-2.0 */
/** Text of messages and registers: templates, widths, names. */
package org.comity.engine.text;
