/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

import java.util.List;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the project with every example, or adds what it lacks, and opens the first one. */
public final class AllExamplesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Example> all = Examples.all(ReviewSession.shared().settings().language());
        if (!all.isEmpty()) {
            ExampleOpener.copyAndOpen(window, window.getShell(), window, all, Examples.PROJECT, all.get(0));
        }
        return null;
    }
}
