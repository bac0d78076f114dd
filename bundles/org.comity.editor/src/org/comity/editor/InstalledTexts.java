/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Texts that every file sees but that are no files of the workspace: those of the installation. Registered in the extension
 * point {@code org.comity.editor.language}; the editor opens such a text to be read, not changed.
 */
public interface InstalledTexts {

    /**
     * A text.
     *
     * @param uri its address
     * @return the text in UTF-8, to be closed by the caller; null if there is none of that address. Called in the display's thread, so quick
     * @throws IOException if it cannot be read
     */
    InputStream open(URI uri) throws IOException;

    /**
     * A text in its parsed form, the one that other files refer to.
     *
     * @param uri its address
     * @return the parsed text, not to be changed; null if there is none of that address. Called in the background, under the model lock
     */
    XtextResource resource(URI uri);

    /**
     * What such a text is, for the title of its editor.
     *
     * @param uri address of one of these texts
     * @return a few words in the user's language, such as "installed, read-only"
     */
    String kind(URI uri);
}
