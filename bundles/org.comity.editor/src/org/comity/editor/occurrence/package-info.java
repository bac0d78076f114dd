/* SPDX-License-Identifier: EPL-2.0 */
/** All places of a text that name the same thing as the caret, marked. */
package org.comity.editor.occurrence;
