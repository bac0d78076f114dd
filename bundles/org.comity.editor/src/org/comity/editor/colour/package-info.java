/* SPDX-License-Identifier: EPL-2.0 */
/** Colours of a text: by its tokens as it is typed, then by what the words mean. */
package org.comity.editor.colour;
