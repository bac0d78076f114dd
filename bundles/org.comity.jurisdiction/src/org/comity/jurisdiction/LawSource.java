/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import org.eclipse.emf.common.util.URI;

/**
 * A file of law or a directory that a plug-in contributes.
 *
 * @param uri where it is; its extension says the language
 * @param contributor name of the plug-in, for messages
 * @param text the text, where it is not what stands there: an editor's that is not saved yet; null to read it
 */
public record LawSource(URI uri, String contributor, String text) {

    /** A file as it stands. */
    public LawSource(URI uri, String contributor) {
        this(uri, contributor, null);
    }
}
