/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comity.editor.model.ModelLock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Reads law in the background, while it does not change, and hands over what it found to a control; only the last question asked is answered. */
public final class LawJob<T> extends Job {

    /** Family of all such jobs, for whoever wants to wait for them. */
    public static final Object FAMILY = LawJob.class;

    private final Control control;
    private final Consumer<T> taker;
    private volatile Supplier<T> question;

    /**
     * A job.
     *
     * @param name its name
     * @param control where the answer is shown; when it is gone nobody wants it
     * @param taker takes the answer, in the display's thread
     */
    public LawJob(String name, Control control, Consumer<T> taker) {
        super(name);
        this.control = control;
        this.taker = taker;
        setSystem(true);
        setPriority(Job.SHORT);
    }

    /** Asks, a moment from now; a question asked before and not yet answered is forgotten. */
    public void ask(Supplier<T> wanted, long delay) {
        question = wanted;
        cancel();
        schedule(delay);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Supplier<T> asked = question;
        T answer = ModelLock.background(asked);
        if (!control.isDisposed() && !monitor.isCanceled()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && asked == question) {
                    taker.accept(answer);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
