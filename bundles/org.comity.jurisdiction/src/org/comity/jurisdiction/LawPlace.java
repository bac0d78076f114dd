/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import org.eclipse.emf.common.util.URI;

/**
 * Where an element of the law stands.
 *
 * @param file its file
 * @param contributor plug-in the file comes from; null if it belongs to the neutral catalogue
 * @param line 1-based
 * @param column 1-based
 * @param text the element's text, without what stands around it
 */
public record LawPlace(URI file, String contributor, int line, int column, String text) {
}
