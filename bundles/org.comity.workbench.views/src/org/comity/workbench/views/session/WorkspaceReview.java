/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import org.comity.workbench.views.ViewMessages;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Has the files that are not open read again after the settings have changed, with progress; it can be cancelled. */
final class WorkspaceReview extends Job {

    /** Milliseconds in which a further change of the settings is waited for. */
    private static final long DELAY = 800;

    private static final WorkspaceReview SHARED = new WorkspaceReview();

    private WorkspaceReview() {
        super(ViewMessages.Reviewing_workspace);
        setPriority(Job.BUILD);
        setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
    }

    static void soon() {
        SHARED.cancel();
        SHARED.schedule(DELAY);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ResourcesPlugin.FAMILY_MANUAL_BUILD;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
