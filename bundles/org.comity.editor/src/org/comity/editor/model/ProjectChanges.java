/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Notices files that change on disk, so that what refers to them is read again. */
final class ProjectChanges implements IResourceChangeListener {

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            IProject project = (IProject) event.getResource();
            FileReading.run(() -> ProjectResources.forget(project));
            return;
        }
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.of(ProjectChanges.class).log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta) {
        boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.ENCODING)) != 0;
        if (delta.getResource() instanceof IFile file && changed && LanguageRegistry.shared().of(file).isPresent()) {
            FileReading.run(() -> changed(file));
        }
        return true;
    }

    private static void changed(IFile file) {
        ProjectResources project = ProjectResources.known(file.getProject());
        if (project == null) {
            return;
        }
        if (OpenModels.of(file).isEmpty()) {
            project.load(file);
        }
        OpenModels.refresh(file.getProject(), file);
    }
}
