/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;

/**
 * A place to go to.
 *
 * @param uri address of the text
 * @param offset where the name begins, in characters
 * @param length how long it is
 */
public record Target(URI uri, int offset, int length) {

    /** The file of the workspace it is in; null if it is in none, or the file is gone. */
    public IFile file() {
        return file(uri);
    }

    /** The file of the workspace at an address; null if it is elsewhere or gone. */
    public static IFile file(URI uri) {
        if (!uri.isPlatformResource()) {
            return null;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)));
        return file.exists() ? file : null;
    }
}
