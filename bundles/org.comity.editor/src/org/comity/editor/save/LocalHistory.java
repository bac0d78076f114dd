/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** Puts a text that was never in a file into its local history. */
final class LocalHistory {

    private LocalHistory() {
    }

    /**
     * Makes a text a state of the local history. The platform keeps only what a file has held; so the file holds it for a moment,
     * and then what it held before, which is a state too.
     *
     * @param file a file that is there
     * @param charset its encoding
     * @param text the text
     * @throws CoreException if it cannot be kept
     */
    static void keep(IFile file, String charset, String text) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(monitor -> {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            byte[] now = read(file);
            byte[] kept = SavedText.of(file.getFullPath().toPortableString(), now, charset, text).content();
            file.setContents(new ByteArrayInputStream(kept), true, true, null);
            file.setContents(new ByteArrayInputStream(now), true, true, null);
        }, workspace.getRuleFactory().modifyRule(file.getParent()), IWorkspace.AVOID_UPDATE, null);
    }

    private static byte[] read(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
