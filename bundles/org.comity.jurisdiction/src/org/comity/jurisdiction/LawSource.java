/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import org.eclipse.emf.common.util.URI;

/**
 * A file of law or a directory that a plug-in contributes.
 *
 * @param uri where it is; its extension says the language
 * @param contributor name of the plug-in, for messages
 */
public record LawSource(URI uri, String contributor) {
}
