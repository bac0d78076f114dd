/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Copies examples with progress and opens one of them. */
final class ExampleOpener {

    private ExampleOpener() {
    }

    /**
     * Copies and opens.
     *
     * @param context where progress is shown
     * @param shell parent of a message, should something go wrong
     * @param window where the editor opens
     * @param examples what to copy
     * @param project name of the project
     * @param first the one to open
     * @return whether it was done
     */
    static boolean copyAndOpen(IRunnableContext context, Shell shell, IWorkbenchWindow window, List<Example> examples, String project, Example first) {
        List<IFile> files = new ArrayList<>();
        try {
            context.run(true, false, new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    files.addAll(Examples.copy(examples, project, monitor));
                }
            });
            IFile file = files.get(examples.indexOf(first));
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file, true);
            return true;
        } catch (InvocationTargetException | CoreException e) {
            Errors.show(shell, NLS.bind(StartMessages.Examples_failed, project), e);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
