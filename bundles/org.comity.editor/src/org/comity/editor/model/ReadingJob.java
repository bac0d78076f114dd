/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import org.comity.editor.EditorMessages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads a document after each change. It starts over when the text changes meanwhile, and waits while the user needs the lock. */
final class ReadingJob extends Job {

    /** Family of all such jobs, for whoever wants to wait until everything is read. */
    static final Object FAMILY = DocumentModel.class;
    /** Milliseconds: long enough to leave a fast typist's next key to the same round, too short to be noticed. */
    private static final long DELAY = 30;

    private final FileModel model;
    private volatile boolean stopped;

    ReadingJob(FileModel model) {
        super(EditorMessages.Reading_job);
        this.model = model;
        setSystem(true);
        setPriority(Job.SHORT);
    }

    void soon() {
        if (!stopped) {
            schedule(DELAY);
        }
    }

    void stop() {
        stopped = true;
        cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Snapshot snapshot = model.latest();
        CancelIndicator cancel = () -> monitor.isCanceled() || stopped || model.latest() != snapshot || ModelLock.wanted();
        try {
            model.follow(snapshot, cancel);
        } catch (RuntimeException | StackOverflowError | OperationCanceledError e) {
            if (!model.language().service(OperationCanceledManager.class).isOperationCanceledException(e)) {
                ILog.of(ReadingJob.class).error("Reading " + model.file().getFullPath() + " failed", e);
                return Status.OK_STATUS;
            }
            soon();
        }
        return Status.OK_STATUS;
    }
}
