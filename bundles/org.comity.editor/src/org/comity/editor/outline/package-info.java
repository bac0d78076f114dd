/* SPDX-License-Identifier: EPL-2.0 */
/** The structure of a text as a tree, from the symbols of its language. */
package org.comity.editor.outline;
