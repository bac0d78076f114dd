/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

/** Says what went wrong, with the reason, and keeps it in the log. */
public final class Errors {

    private Errors() {
    }

    /**
     * Shows an error.
     *
     * @param shell where
     * @param what what could not be done, in a sentence
     * @param error why
     */
    public static void show(Shell shell, String what, Throwable error) {
        Throwable cause = error instanceof InvocationTargetException wrapped && wrapped.getCause() != null ? wrapped.getCause() : error;
        IStatus status = cause instanceof CoreException core ? core.getStatus()
            : new Status(IStatus.ERROR, StartIds.BUNDLE, cause.getLocalizedMessage() == null ? cause.getClass().getSimpleName() : cause.getLocalizedMessage(), cause);
        ILog.of(Errors.class).log(new Status(IStatus.ERROR, StartIds.BUNDLE, what, cause));
        ErrorDialog.openError(shell, null, what, status);
    }
}
