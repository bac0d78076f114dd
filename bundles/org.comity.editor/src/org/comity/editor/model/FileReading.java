/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comity.editor.EditorMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

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
}
