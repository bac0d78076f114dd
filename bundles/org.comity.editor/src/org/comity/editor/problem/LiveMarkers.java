/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.Arrays;
import java.util.List;
import org.comity.editor.EditorMessages;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.validation.Issue;

/**
 * Keeps the markers of a file in an editor those of its present text. Problems that come or go are marked at once; those that
 * only move, since something was typed before them, when there is a pause.
 */
public final class LiveMarkers {

    /** Milliseconds without a key that are a pause. */
    private static final long PAUSE = 400;

    private final IFile file;
    private final Job moving = new Job(EditorMessages.Reading_job) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            write();
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == DocumentModel.class;
        }
    };
    private List<?> marked;
    private List<Issue> latest = List.of();

    /** For a file. */
    public LiveMarkers(IFile file) {
        this.file = file;
        moving.setSystem(true);
        moving.setPriority(Job.SHORT);
    }

    /** Marks problems, now or soon. Called in the background. */
    public void update(List<Issue> issues) {
        List<?> what = issues.stream().map(i -> Arrays.asList(i.getMessage(), i.getSeverity(), i.getCode())).toList();
        boolean same;
        synchronized (this) {
            same = what.equals(marked);
            marked = what;
            latest = issues;
        }
        moving.cancel();
        if (same) {
            moving.schedule(PAUSE);
        } else {
            write();
        }
    }

    /** Marks nothing any more. */
    public void stop() {
        moving.cancel();
    }

    private void write() {
        List<Issue> issues;
        synchronized (this) {
            issues = latest;
        }
        ProblemMarkers.update(file, issues);
    }
}
