/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;

/** The documents that are open, by file. */
public final class OpenModels {

    private static final Map<IFile, FileModel> OPEN = new ConcurrentHashMap<>();

    static {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectChanges(),
            IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    private OpenModels() {
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
