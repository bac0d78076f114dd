/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The parsed files of a project. Files that are open in an editor stand here as they are on the screen, all others as they
 * are on disk. To be used under the {@link ModelLock} only.
 */
public final class ProjectResources {

    private static final Map<IProject, ProjectResources> ALL = new HashMap<>();

    private final XtextResourceSet resources = new XtextResourceSet();

    private ProjectResources(IProject project) {
        try {
            project.accept(each -> {
                if (each instanceof IFile file && LanguageRegistry.shared().of(file).isPresent()) {
                    load(file);
                }
                return !each.isDerived();
            });
        } catch (CoreException e) {
            ILog.of(ProjectResources.class).log(e.getStatus());
        }
    }

    /** The files of a project; read on first use. */
    public static ProjectResources of(IProject project) {
        ProjectResources found = ALL.get(project);
        if (found == null) {
            found = new ProjectResources(project);
            ALL.put(project, found);
        }
        return found;
    }

    /** Forgets a project that was closed or deleted. */
    static void forget(IProject project) {
        ALL.remove(project);
    }

    /** The files of a project if they have been read, else null. */
    static ProjectResources known(IProject project) {
        return ALL.get(project);
    }

    /** Address of a file. */
    public static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    /**
     * A file as it is on the screen.
     *
     * @param file a file of a registered language
     * @param text its text; the parsed file is brought up to date with it
     */
    XtextResource open(IFile file, String text) {
        XtextResource resource = (XtextResource) resources.getResource(uri(file), false);
        if (resource == null) {
            resource = (XtextResource) resources.createResource(uri(file));
        }
        TextUpdate.apply(resource, text);
        return resource;
    }

    /** A file as it is now; null if it is gone or cannot be read. */
    public XtextResource read(IFile file) {
        Resource known = resources.getResource(uri(file), false);
        return known instanceof XtextResource text && text.isLoaded() ? text : load(file);
    }

    /** Reads a file again as it is on disk; a file that is gone is forgotten. */
    XtextResource load(IFile file) {
        Resource old = resources.getResource(uri(file), false);
        if (old != null) {
            old.unload();
            resources.getResources().remove(old);
        }
        if (!file.exists()) {
            return null;
        }
        try {
            Resource resource = resources.createResource(uri(file));
            resource.load(Map.of(XtextResource.OPTION_ENCODING, file.getCharset()));
            return (XtextResource) resource;
        } catch (IOException | CoreException | WrappedException e) {
            ILog.of(ProjectResources.class).error(file.getFullPath() + " cannot be read", e);
            return null;
        }
    }
}
