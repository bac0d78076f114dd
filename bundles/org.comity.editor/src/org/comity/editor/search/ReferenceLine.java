/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.eclipse.core.resources.IFile;

/**
 * A line that refers to an element, or relies on it in another way.
 *
 * @param file the file
 * @param number 1-based number of the line
 * @param text the line, without the blanks around it
 * @param how how it relies on the element, in words; empty for a reference
 */
public record ReferenceLine(IFile file, int number, String text, String how) {
}
