/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.editor.index.Names;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** The documents that are open, by file. */
public final class OpenModels {

    private static final Map<IFile, FileModel> OPEN = new ConcurrentHashMap<>();

    static {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectChanges(),
            IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    private OpenModels() {
    }

    /** Follows changes of the workspace from now on. */
    public static void watch() {
        // the class is loaded
    }

    /** Whether a text on the screen names something of a file. To be called under the model lock. */
    public static boolean isNeeded(IFile file) {
        URI uri = ProjectResources.uri(file);
        for (FileModel each : OPEN.values()) {
            ResourceDescriptionsData names = ProjectResources.of(each.file().getProject()).names();
            IResourceDescription given = names.getResourceDescription(uri);
            IResourceDescription open = names.getResourceDescription(each.uri());
            if (given != null && open != null && !each.file().equals(file) && Names.uses(open, Names.given(given))) {
                return true;
            }
        }
        return false;
    }

    /** The document a file is open in. */
    public static Optional<FileModel> of(IFile file) {
        return Optional.ofNullable(OPEN.get(file));
    }

    static void add(FileModel model) {
        OPEN.put(model.file(), model);
    }

    static void remove(FileModel model) {
        OPEN.remove(model.file(), model);
    }

    /** Has all open files of a project read again, but one. */
    static void refresh(IProject project, IFile except) {
        OPEN.values().stream().filter(m -> m.file().getProject().equals(project) && !m.file().equals(except)).forEach(DocumentModel::refresh);
    }
}
