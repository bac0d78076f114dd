/* SPDX-License-Identifier: EPL-2.0 */
/** Cures of problems: proposed at the caret, under the mouse, in the margin and for markers, and applied in one step. */
package org.comity.editor.fix;
