/* SPDX-License-Identifier: EPL-2.0 */
/** Problems of a text: found, marked in the workspace, and underlined on the screen. */
package org.comity.editor.problem;
