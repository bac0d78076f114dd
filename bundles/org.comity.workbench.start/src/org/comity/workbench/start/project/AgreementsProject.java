/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.project;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.SubMonitor;

/** A project for agreements: its folders, its encoding, and what checks its files. */
public final class AgreementsProject {

    /** Folder for drafts. */
    public static final String AGREEMENTS = "agreements";
    /** Folder for what is made of them. */
    public static final String REPORTS = "reports";
    /** The nature whose builder checks files that nobody has open. */
    public static final String NATURE = "org.comity.editor.nature";

    private static final QualifiedName EXAMPLES = new QualifiedName("org.comity.workbench.start", "examples");

    private AgreementsProject() {
    }

    /**
     * Notes that a project holds examples: it can be read and tried, but is no place for drafts of one's own.
     *
     * @param project an open project
     */
    public static void markExamples(IProject project) throws CoreException {
        project.setPersistentProperty(EXAMPLES, Boolean.TRUE.toString());
    }

    /** Whether a new draft may be proposed to go into a project: it is open and was not made for examples. */
    public static boolean isForDrafts(IProject project) {
        try {
            return project.isOpen() && project.getPersistentProperty(EXAMPLES) == null;
        } catch (CoreException e) {
            // closed or deleted meanwhile
            return false;
        }
    }

    /**
     * Makes a project with its folders.
     *
     * @param name its name
     * @param location where its files are; null: in the workspace
     * @param monitor to report progress to
     * @return the project, open
     * @throws CoreException if there is such a project, or it cannot be made
     */
    public static IProject create(String name, URI location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        IProject project = plain(name, location, progress.split(2));
        for (String folder : List.of(AGREEMENTS, REPORTS)) {
            IFolder each = project.getFolder(folder);
            if (!each.exists()) {
                each.create(IResource.NONE, true, progress.split(1));
            }
        }
        return project;
    }

    /** The same without folders. */
    public static IProject plain(String name, URI location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
        description.setLocationURI(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        addNature(project);
        project.setDefaultCharset("UTF-8", progress.split(1));
        return project;
    }

    /** What the folder may have said of itself before stays. */
    private static void addNature(IProject project) throws CoreException {
        if (ResourcesPlugin.getWorkspace().getNatureDescriptor(NATURE) != null && !project.hasNature(NATURE)) {
            IProjectDescription description = project.getDescription();
            String[] natures = Arrays.copyOf(description.getNatureIds(), description.getNatureIds().length + 1);
            natures[natures.length - 1] = NATURE;
            description.setNatureIds(natures);
            project.setDescription(description, null);
        }
    }

    /**
     * A folder, made with all above it; its project as well, if there is none.
     *
     * @param path full path in the workspace, with a project at least
     */
    public static IContainer folder(IPath path, IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(path.segment(0));
        if (!project.exists()) {
            plain(path.segment(0), null, monitor);
        } else if (!project.isOpen()) {
            project.open(monitor);
        }
        IContainer container = project;
        for (String segment : path.removeFirstSegments(1).segments()) {
            IFolder folder = container.getFolder(IPath.fromPortableString(segment));
            if (!folder.exists()) {
                folder.create(IResource.NONE, true, monitor);
            }
            container = folder;
        }
        return container;
    }
}
