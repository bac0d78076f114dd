/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import org.eclipse.emf.common.util.URI;

/**
 * What is given another name.
 *
 * @param file address of the text that declares it
 * @param name its present name
 * @param offset where the name stands that the user pointed at
 * @param length how long it is there
 * @param element what the language knows it by
 */
public record RenameTarget(URI file, String name, int offset, int length, Object element) {
}
