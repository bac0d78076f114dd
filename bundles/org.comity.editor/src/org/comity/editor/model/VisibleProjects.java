/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Whose files a project sees. */
public final class VisibleProjects {

    private VisibleProjects() {
    }

    /** The project itself, first, and the open projects it refers to. */
    public static Set<IProject> of(IProject project) {
        Set<IProject> visible = new LinkedHashSet<>();
        visible.add(project);
        try {
            if (project.isAccessible()) {
                Arrays.stream(project.getReferencedProjects()).filter(IProject::isAccessible).forEach(visible::add);
            }
        } catch (CoreException e) {
            // closed meanwhile
            ILog.of(VisibleProjects.class).log(e.getStatus());
        }
        return visible;
    }

    /** The open projects that see a project, itself included. */
    public static Set<IProject> seeing(IProject project) {
        Set<IProject> seeing = new LinkedHashSet<>();
        for (IProject each : project.getWorkspace().getRoot().getProjects()) {
            if (each.isAccessible() && of(each).contains(project)) {
                seeing.add(each);
            }
        }
        return seeing;
    }
}
