/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells the user what was done to files at the start. */
final class Told {

    private Told() {
    }

    /**
     * Opens a dialog as soon as the workbench is there; without one the sentences are only logged.
     *
     * @param title title of the dialog
     * @param sentences what was done; empty for no dialog
     */
    static void later(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        sentences.forEach(ILog.of(Told.class)::warn);
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), title,
                String.join("\n\n", sentences)));
        }
    }
}
