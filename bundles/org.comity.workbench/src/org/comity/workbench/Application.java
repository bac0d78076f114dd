/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.comity.workbench.launch.LanguageLog;
import org.comity.workbench.launch.Splash;
import org.comity.workbench.launch.WorkspaceChoice;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on the workspace given by {@code -data}, or the one the user chooses. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        LanguageLog.attach();
        Display display = PlatformUI.createDisplay();
        try {
            if (!new WorkspaceChoice().settle()) {
                return EXIT_OK;
            }
            Splash.show(display);
            int code = PlatformUI.createAndRunWorkbench(display, new ComityWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Platform.getInstanceLocation().release();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        if (!display.isDisposed()) {
            display.syncExec(() -> workbench.close());
        }
    }
}
