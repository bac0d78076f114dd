/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

import org.comity.workbench.start.steps.StepsView;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands by what they are called in cheat sheets. */
public final class Commands {

    private Commands() {
    }

    /** The command that opens a wizard. */
    public static String wizard(String id) {
        return "org.eclipse.ui.newWizard(newWizardId=" + id + ")";
    }

    /** The command that opens a page of the help. */
    public static String help(String page) {
        return StartIds.HELP + "(" + StartIds.HELP_PAGE + "=" + page + ")";
    }

    /** The command that shows the first steps beside the work. */
    public static String firstSteps() {
        return "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=" + StepsView.ID + ")";
    }

    /**
     * Runs a command; one that fails says so.
     *
     * @param window where
     * @param command id, with parameters in brackets
     */
    public static void run(IWorkbenchWindow window, String command) {
        try {
            ParameterizedCommand found = window.getService(ICommandService.class).deserialize(command);
            window.getService(IHandlerService.class).executeCommand(found, null);
        } catch (CommandException e) {
            Errors.show(window.getShell(), NLS.bind(StartMessages.Command_failed, command), e);
        }
    }
}
