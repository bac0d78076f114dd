/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on the workspace given by {@code -data}, or the product's default one. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.isSet()) {
            workspace.set(workspace.getDefault(), false);
        }
        if (!workspace.lock()) {
            System.err.println(NLS.bind(WorkbenchMessages.Workspace_in_use, workspace.getURL().getPath()));
            return EXIT_OK;
        }
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new ComityWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            workspace.release();
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
