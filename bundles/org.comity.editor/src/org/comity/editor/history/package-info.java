/* SPDX-License-Identifier: EPL-2.0 */
/** Earlier states of a text, as the workspace keeps them. */
package org.comity.editor.history;
