/* SPDX-License-Identifier: EPL-2.0 */
/**
 * A text editor over the UI-free language services of Xtext. It knows no language by name: a language registers through the
 * extension point {@code org.comity.editor.language}, and so does whatever finds more problems than the language itself.
 */
package org.comity.editor;
