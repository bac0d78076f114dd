/* SPDX-License-Identifier: EPL-2.0 */
/** Laying a text out in house style: only the blanks between words change. */
package org.comity.editor.format;
