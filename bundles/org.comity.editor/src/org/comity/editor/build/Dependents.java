/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.comity.editor.index.FileEntry;
import org.comity.editor.index.Names;
import org.comity.editor.index.ProjectIndex;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.VisibleProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;

/** Which files depend on one that has changed: those its language says so of, and those that name one of these. */
final class Dependents {

    private Dependents() {
    }

    /**
     * The files to be checked again, in all open projects that see the changed file.
     *
     * @param file the changed file, of a registered language
     * @param old the names it gave and used; null if it is new
     * @param fresh those it gives and uses now; null if it is gone
     */
    static Set<IFile> of(IFile file, IResourceDescription old, IResourceDescription fresh) {
        Set<IFile> found = new LinkedHashSet<>();
        if (old == null && fresh == null) {
            return found;
        }
        IResourceDescription.Delta delta = manager(file).createDelta(old, fresh);
        if (!delta.haveEObjectDescriptionsChanged()) {
            return found;
        }
        for (IProject project : VisibleProjects.seeing(file.getProject())) {
            ProjectIndex index = ProjectIndex.of(project);
            for (IFile candidate : index.files()) {
                FileEntry entry = index.entry(candidate);
                if (!candidate.equals(file) && entry != null && manager(candidate) != null && manager(candidate).isAffected(delta, entry.names())) {
                    found.add(candidate);
                }
            }
        }
        addThoseNaming(found, file);
        return found;
    }

    /** A draft reads what it names through it: of an order under general terms, those terms and what they are part of. */
    private static void addThoseNaming(Set<IFile> found, IFile file) {
        Deque<IFile> next = new ArrayDeque<>(found);
        Set<QualifiedName> seen = new HashSet<>();
        while (!next.isEmpty()) {
            IFile changed = next.poll();
            FileEntry entry = ProjectIndex.of(changed.getProject()).entry(changed);
            if (entry == null || isEverywhere(changed)) {
                continue;
            }
            Set<QualifiedName> given = Names.given(entry.names());
            given.removeAll(seen);
            seen.addAll(given);
            if (given.isEmpty()) {
                continue;
            }
            for (IProject project : VisibleProjects.seeing(changed.getProject())) {
                ProjectIndex index = ProjectIndex.of(project);
                for (IFile candidate : index.files()) {
                    FileEntry other = index.entry(candidate);
                    if (other != null && !candidate.equals(file) && !found.contains(candidate) && Names.uses(other.names(), given)) {
                        found.add(candidate);
                        next.add(candidate);
                    }
                }
            }
        }
    }

    private static boolean isEverywhere(IFile file) {
        return LanguageRegistry.shared().of(file).filter(Language::isEverywhere).isPresent();
    }

    private static IResourceDescription.Manager manager(IFile file) {
        return LanguageRegistry.shared().of(file).map(l -> l.service(IResourceDescription.Manager.class)).orElse(null);
    }
}
