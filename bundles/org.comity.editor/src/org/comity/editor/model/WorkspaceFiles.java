/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The files of registered languages in the workspace. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** Those of a project, but for derived ones: first files that concern every other file, then in the order of their paths. */
    public static List<IFile> of(IProject project) {
        List<IFile> files = new ArrayList<>();
        if (!project.isAccessible()) {
            return files;
        }
        try {
            project.accept(proxy -> {
                if (proxy.isDerived()) {
                    return false;
                }
                if (proxy.getType() == IFile.FILE && proxy.requestResource() instanceof IFile file && LanguageRegistry.shared().of(file).isPresent()) {
                    files.add(file);
                }
                return true;
            }, 0);
        } catch (CoreException e) {
            // closed or deleted meanwhile
            ILog.of(WorkspaceFiles.class).log(e.getStatus());
        }
        files.sort(Comparator.comparing((IFile f) -> !LanguageRegistry.shared().of(f).orElseThrow().isEverywhere()).thenComparing(f -> f.getFullPath().toString()));
        return files;
    }
}
