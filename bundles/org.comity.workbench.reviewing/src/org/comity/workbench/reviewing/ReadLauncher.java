/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

import org.comity.workbench.views.Opening;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens a draft as a document: in the view, no editor. */
public final class ReadLauncher implements IEditorLauncher {

    @Override
    public void open(IPath location) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(location);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (file != null && window != null && window.getActivePage() != null) {
            Opening.view(window.getActivePage(), ReviewingIds.DOCUMENT, IViewPart.class, true);
            ReviewSession.shared().look(file);
        }
    }
}
