/* SPDX-License-Identifier: EPL-2.0 */
/** Typing: brackets, comments, indentation, and the parts of a text viewer put together. */
package org.comity.editor.text;
