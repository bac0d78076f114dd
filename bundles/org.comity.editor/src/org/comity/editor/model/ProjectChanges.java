/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.comity.editor.build.DraftReview;
import org.comity.editor.index.ProjectIndex;
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

    /** So many changed files are read at once; if there are more, the review in the background does it. */
    private static final int FEW = 20;

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            leave((IProject) event.getResource(), event.getType() == IResourceChangeEvent.PRE_DELETE);
            return;
        }
        Set<IFile> files = new LinkedHashSet<>();
        Set<IProject> projects = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> visit(delta, files, projects));
        } catch (CoreException e) {
            ILog.of(ProjectChanges.class).log(e.getStatus());
        }
        for (IProject each : projects) {
            FileReading.run(() -> {
                ProjectResources.forget(each);
                OpenModels.refresh(each, null);
            });
        }
        for (IFile each : files) {
            FileReading.run(() -> changed(each, files.size() <= FEW));
            projects.add(each.getProject());
        }
        projects.forEach(DraftReview::soon);
    }

    private static void leave(IProject project, boolean forever) {
        if (forever) {
            ProjectIndex.delete(project);
        } else {
            ProjectIndex.close(project);
        }
        FileReading.run(() -> {
            VisibleProjects.seeing(project).forEach(each -> OpenModels.refresh(each, null));
            ProjectResources.forget(project);
        });
    }

    private static boolean visit(IResourceDelta delta, Set<IFile> files, Set<IProject> projects) {
        boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.ENCODING)) != 0;
        if (delta.getResource() instanceof IFile file && changed && LanguageRegistry.shared().of(file).isPresent()) {
            files.add(file);
        }
        // which projects a project refers to stands in its description
        if (delta.getResource() instanceof IProject project && (delta.getFlags() & (IResourceDelta.DESCRIPTION | IResourceDelta.OPEN)) != 0 && project.isAccessible()) {
            projects.addAll(VisibleProjects.seeing(project));
        }
        return true;
    }

    private static void changed(IFile file, boolean few) {
        for (ProjectResources each : ProjectResources.seeing(file.getProject())) {
            each.changed(file, few);
            OpenModels.refresh(each.project(), file);
        }
    }
}
