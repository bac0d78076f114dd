/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Lets a project with the nature be built and cleaned like any other. Files are reviewed in the background without it as
 * well; a build that is asked for is waited for.
 */
public final class DraftBuilder extends IncrementalProjectBuilder {

    /** Id of this builder. */
    public static final String ID = "org.comity.editor.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        if (kind == AUTO_BUILD) {
            DraftReview.soon(getProject());
        } else {
            DraftReview.now(getProject(), monitor);
        }
        return getProject().getReferencedProjects();
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        DraftReview.forget(getProject());
    }

    /** Nothing but markers is changed, so the workspace need not be locked. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> args) {
        return null;
    }
}
