/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

import org.comity.workbench.views.session.EditorFollower;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/** In the Reviewing perspective a double click on a draft shows the document, not the code; the editor stays in the menu Open With. */
public final class ReadingAssociation implements IEditorAssociationOverride {

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
        return editors;
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
        return overrideDefaultEditor(input.getName(), type, editor);
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
        if (!EditorFollower.DRAFT.equals(IPath.fromPortableString(name).getFileExtension()) || !reviewing()) {
            return editor;
        }
        IEditorDescriptor reader = PlatformUI.getWorkbench().getEditorRegistry().findEditor(ReviewingIds.READER);
        return reader == null ? editor : reader;
    }

    private static boolean reviewing() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        IPerspectiveDescriptor perspective = window == null || window.getActivePage() == null ? null : window.getActivePage().getPerspective();
        return perspective != null && ReviewingIds.PERSPECTIVE.equals(perspective.getId());
    }
}
