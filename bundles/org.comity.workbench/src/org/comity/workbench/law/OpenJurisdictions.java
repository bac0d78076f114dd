/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.jurisdiction.LawIndex;
import org.comity.lang.library.Library;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.PlatformUI;

/**
 * Jurisdictions that are being written: a project in the workspace with a file {@value LawIndex#INDEX} stands for the installed
 * plug-in of the same name. While it is open, drafts are read under its files as they were last saved; when it is closed, the
 * installed law counts again.
 */
public final class OpenJurisdictions implements IResourceChangeListener {

    private static final OpenJurisdictions WATCHER = new OpenJurisdictions();
    private Map<String, IProject> known = Map.of();

    private OpenJurisdictions() {
    }

    /** Follows projects as they are opened, closed and changed, from now on. */
    public static void watch() {
        WATCHER.known = open();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(WATCHER, IResourceChangeEvent.POST_CHANGE);
    }

    /** Names of the plug-ins that open projects stand for, with their projects. */
    public static Map<String, IProject> open() {
        Map<String, IProject> open = new TreeMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            IFile index = project.getFile(IPath.fromPortableString(LawIndex.INDEX));
            if (project.isOpen() && index.exists()) {
                open.putIfAbsent(name(index), project);
            }
        }
        return open;
    }

    /** The files of law in a project. */
    static List<URI> files(IProject project) {
        List<URI> files = new ArrayList<>();
        try {
            project.accept(resource -> {
                if (isLaw(resource)) {
                    files.add(URI.createPlatformResourceURI(resource.getFullPath().toString(), true));
                }
                return !resource.isDerived();
            });
        } catch (CoreException e) {
            Platform.getLog(OpenJurisdictions.class).warn(project.getName() + " cannot be read", e);
        }
        return files;
    }

    private static boolean isLaw(IResource resource) {
        return resource.getType() == IResource.FILE && resource.getFileExtension() != null && InstalledLaw.LANGUAGES.contains(resource.getFileExtension());
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Map<String, IProject> open = open();
        if (!open.equals(known) || touchesLaw(event.getDelta(), open)) {
            known = open;
            LawState.changed();
            Library.refresh();
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ReviewSession.shared().readAgain());
            }
        }
    }

    private static boolean touchesLaw(IResourceDelta delta, Map<String, IProject> open) {
        boolean[] found = {false};
        try {
            for (IProject project : open.values()) {
                IResourceDelta own = delta == null ? null : delta.findMember(project.getFullPath());
                if (own != null) {
                    own.accept(each -> {
                        boolean content = each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & IResourceDelta.CONTENT) != 0;
                        found[0] |= content && isLaw(each.getResource());
                        return true;
                    });
                }
            }
        } catch (CoreException e) {
            Platform.getLog(OpenJurisdictions.class).warn("A change cannot be read", e);
        }
        return found[0];
    }

    /** The name of the plug-in is the first comment of its index; without one, that of the project. */
    private static String name(IFile index) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(index.getContents(true), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) {
                    return line.substring(1).strip();
                }
            }
        } catch (CoreException | IOException e) {
            Platform.getLog(OpenJurisdictions.class).warn(index.getFullPath() + " cannot be read", e);
        }
        return index.getProject().getName();
    }
}
