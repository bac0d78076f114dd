/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.comity.editor.index.ContentHash;
import org.comity.editor.index.FileEntry;
import org.comity.editor.index.Names;
import org.comity.editor.index.ProjectIndex;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.FileContent;
import org.comity.editor.model.ModelLock;
import org.comity.editor.model.OpenModels;
import org.comity.editor.model.ProjectResources;
import org.comity.editor.model.WorkspaceFiles;
import org.comity.editor.problem.ProblemFinder;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Checks the files of a project that are not open and whose markers are not those of today's content and law, one after the
 * other. What it depends on is read from the index only, so a review that was cancelled goes on where it stopped.
 */
final class ProjectReview {

    /** So many files, or after so many milliseconds, get their markers in one operation. */
    private static final int BATCH = 50;
    private static final long BATCH_TIME = 1000;
    /** After so many files the index is written down. */
    private static final int SAVE = 250;
    /** So often a check gives way to one the user may see; then it is finished. */
    private static final int PATIENCE = 8;

    private final IProject project;
    private final ProjectIndex index;
    private final Set<IFile> pending = new LinkedHashSet<>();
    private final Set<IProject> others = new HashSet<>();
    private final Set<IFile> named = new HashSet<>();
    private final Map<IFile, List<Issue>> batch = new LinkedHashMap<>();
    private final Map<IFile, FileEntry[]> batchEntries = new HashMap<>();
    private long batchStart;
    private int sinceSave;

    ProjectReview(IProject project) {
        this.project = project;
        this.index = ProjectIndex.of(project);
    }

    /**
     * Finds out what is to be done.
     *
     * @param only if not null, other files are left as they are
     * @return how many files are to be checked
     */
    int prepare(Set<IFile> only) throws CoreException {
        Set<IFile> files = new LinkedHashSet<>(WorkspaceFiles.of(project));
        for (IFile gone : index.files()) {
            if (!files.contains(gone)) {
                outdate(gone, index.entry(gone).names(), null);
                index.remove(gone);
                ModelLock.background(() -> {
                    ProjectResources.of(project).read(gone);
                    return null;
                });
                if (gone.exists()) {
                    ProblemMarkers.update(gone, List.of());
                }
            }
        }
        if (!index.isVerified()) {
            index.verify(ProblemMarkers.digests(project), files);
        }
        Map<Language, Set<String>> good = new HashMap<>();
        for (IFile file : files) {
            Language language = LanguageRegistry.shared().of(file).orElseThrow();
            if (!index.isChecked(file, good.computeIfAbsent(language, l -> CheckState.good(project, l)))) {
                if (OpenModels.of(file).isPresent()) {
                    take(file);
                } else {
                    pending.add(file);
                }
            }
        }
        if (only != null) {
            pending.retainAll(only);
        }
        return pending.size();
    }

    /** Projects of which files are to be checked again because of this review. */
    Set<IProject> others() {
        return others;
    }

    /**
     * Checks what is to be checked.
     *
     * @param done told after each file how many files are left
     * @throws OperationCanceledException if it was cancelled; what was found until then stays
     */
    void run(IProgressMonitor monitor, IntConsumer done) {
        Set<URI> before = ModelLock.background(() -> ProjectResources.of(project).parsed());
        try {
            while (!pending.isEmpty()) {
                stopIf(monitor);
                IFile file = pending.iterator().next();
                check(file, monitor);
                pending.remove(file);
                done.accept(pending.size());
            }
        } finally {
            flush();
            release(before);
            index.save();
        }
    }

    private void check(IFile file, IProgressMonitor monitor) {
        Language language = LanguageRegistry.shared().of(file).orElseThrow();
        for (int attempt = 0;; attempt++) {
            boolean patient = attempt < PATIENCE;
            CancelIndicator cancel = () -> monitor.isCanceled() || ModelLock.wanted() || patient && ModelLock.contended();
            try {
                ModelLock.background(() -> {
                    check(file, language, cancel);
                    return null;
                });
                break;
            } catch (RuntimeException | OperationCanceledError | StackOverflowError | LinkageError e) {
                if (!language.service(OperationCanceledManager.class).isOperationCanceledException(e)) {
                    ILog.of(ProjectReview.class).error("Reviewing " + file.getFullPath() + " failed", e);
                    break;
                }
                stopIf(monitor);
            }
        }
        if (batch.size() >= BATCH || System.currentTimeMillis() - batchStart > BATCH_TIME) {
            flush();
        }
    }

    private void check(IFile file, Language language, CancelIndicator cancel) {
        ProjectResources resources = ProjectResources.of(project);
        Set<URI> before = resources.parsed();
        if (OpenModels.of(file).isPresent() || !file.exists()) {
            return;
        }
        String state = CheckState.of(project, language);
        XtextResource resource = resources.read(file);
        FileContent content = resources.content(file).orElse(null);
        if (resource == null || content == null) {
            return;
        }
        List<Issue> issues = ProblemFinder.find(resource, language, cancel);
        String after = CheckState.after(state, language, resource);
        FileEntry known = index.entry(file);
        IResourceDescription names = Names.copy(resource.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(resource));
        FileEntry read = new FileEntry(content.stamp(), content.hash(), FileEntry.UNCHECKED, ProblemMarkers.digest(issues), names);
        index.put(file, read);
        outdate(file, known == null ? null : known.names(), names);
        if (batch.isEmpty()) {
            batchStart = System.currentTimeMillis();
        }
        batch.put(file, issues);
        batchEntries.put(file, new FileEntry[] {read, new FileEntry(read.stamp(), read.hash(), after, read.problems(), names)});
        unload(resources, file, before);
    }

    /** A draft nobody names is not kept; one that was needed for another stays until the end of the review. */
    private void unload(ProjectResources resources, IFile file, Set<URI> before) {
        for (URI each : resources.parsed()) {
            IFile other = ProjectResources.file(each);
            if (!before.contains(each) && other != null && !other.equals(file)) {
                named.add(other);
            }
        }
        if (!before.contains(ProjectResources.uri(file))) {
            resources.release(file);
        }
    }

    private void release(Set<URI> before) {
        ModelLock.background(() -> {
            ProjectResources resources = ProjectResources.of(project);
            for (IFile each : named) {
                if (!before.contains(ProjectResources.uri(each))) {
                    resources.release(each);
                }
            }
            return null;
        });
    }

    /** An open file looks after its markers itself; here the names it gives are taken over. */
    private void take(IFile file) {
        if (index.isSame(file)) {
            return;
        }
        ModelLock.background(() -> {
            XtextResource resource = ProjectResources.of(project).read(file);
            if (resource != null) {
                FileEntry known = index.entry(file);
                IResourceDescription names = Names.copy(resource.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(resource));
                index.put(file, new FileEntry(file.getModificationStamp(), ContentHash.of(file), FileEntry.UNCHECKED, 0, names));
                outdate(file, known == null ? null : known.names(), names);
            }
            return null;
        });
    }

    private void outdate(IFile file, IResourceDescription old, IResourceDescription fresh) {
        for (IFile each : Dependents.of(file, old, fresh)) {
            ProjectIndex.of(each.getProject()).outdate(each);
            batchEntries.remove(each);
            if (OpenModels.of(each).isPresent()) {
                OpenModels.of(each).get().refresh();
            } else if (each.getProject().equals(project)) {
                pending.add(each);
            } else {
                others.add(each.getProject());
            }
        }
    }

    private void flush() {
        batch.keySet().removeIf(file -> OpenModels.of(file).isPresent());
        ProblemMarkers.update(batch);
        for (IFile file : batch.keySet()) {
            FileEntry[] entries = batchEntries.get(file);
            if (entries != null) {
                index.replace(file, entries[0], entries[1]);
            }
        }
        sinceSave += batch.size();
        batch.clear();
        batchEntries.clear();
        if (sinceSave >= SAVE) {
            sinceSave = 0;
            index.save();
        }
    }

    private static void stopIf(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
