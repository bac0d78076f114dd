/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.eclipse.core.resources.IFile;

/**
 * A place that relies on an element without referring to it.
 *
 * @param file the file
 * @param offset where the place begins, in characters
 * @param length how long it is
 * @param how how it relies on the element, in words of the user's language
 */
public record Reliance(IFile file, int offset, int length, String how) {
}
