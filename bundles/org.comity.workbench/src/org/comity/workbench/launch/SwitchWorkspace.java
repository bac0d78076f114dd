/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import org.comity.workbench.WorkbenchMessages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the workbench and opens it on another workspace. */
public final class SwitchWorkspace extends AbstractHandler {

    /** System property set by start scripts that start again when the workbench ends with the code for it. */
    public static final String RESTARTS = "comity.restarts";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!new WorkspaceChoice().change(window.getShell())) {
            return null;
        }
        if (Boolean.getBoolean(RESTARTS)) {
            PlatformUI.getWorkbench().restart();
        } else {
            MessageDialog.openInformation(window.getShell(), WorkbenchMessages.Workspace_dialog, WorkbenchMessages.Workspace_next_start);
        }
        return null;
    }
}
