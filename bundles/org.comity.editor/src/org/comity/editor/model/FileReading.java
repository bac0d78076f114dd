/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comity.editor.EditorMessages;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.problem.ProblemFinder;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** Work on parsed files that no editor waits for, one piece after the other. */
final class FileReading extends Job {

    private static final FileReading JOB = new FileReading();

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();

    private FileReading() {
        super(EditorMessages.Reading_job);
        setSystem(true);
        setPriority(Job.BUILD);
    }

    /** Does something under the model lock, soon. */
    static void run(Runnable piece) {
        JOB.work.add(() -> ModelLock.background(() -> {
            piece.run();
            return null;
        }));
        JOB.schedule();
    }

    /** Reads a file as it is on disk, and marks its problems. */
    static void schedule(IFile file) {
        JOB.work.add(() -> check(file));
        JOB.schedule();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ReadingJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Runnable piece = work.poll(); piece != null; piece = work.poll()) {
            SafeRunner.run(piece::run);
        }
        return Status.OK_STATUS;
    }

    private static void check(IFile file) {
        Language language = LanguageRegistry.shared().of(file).orElseThrow();
        List<Issue> issues = ModelLock.background(() -> {
            XtextResource resource = file.exists() && OpenModels.of(file).isEmpty() ? ProjectResources.of(file.getProject()).load(file) : null;
            return resource == null ? null : ProblemFinder.find(resource, language, CancelIndicator.NullImpl);
        });
        if (issues != null) {
            ProblemMarkers.update(file, issues);
        }
    }
}
