/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.welcome;

import org.comity.workbench.start.StartIds;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Shows the welcome page: by itself at the first start on a workspace, then never again. */
public final class Welcome implements IStartup {

    /** System property; {@code never} keeps the page from showing by itself, for presentations and tests. */
    public static final String PROPERTY = "comity.welcome";

    private static final String SHOWN = "welcomeShown";

    @Override
    public void earlyStartup() {
        if ("never".equals(System.getProperty(PROPERTY)) || !first()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            if (window == null && workbench.getWorkbenchWindowCount() > 0) {
                window = workbench.getWorkbenchWindows()[0];
            }
            if (window != null) {
                show(window);
            }
        });
    }

    /** Shows the page in a window; the one that is there comes to the front. */
    static void show(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(new WelcomeInput(), StartIds.WELCOME_EDITOR);
        } catch (PartInitException e) {
            ILog.of(Welcome.class).error("The welcome page cannot be shown", e);
        }
    }

    /** Whether this is the first start on the workspace; the next one is not. */
    public static boolean first() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(StartIds.BUNDLE);
        if (node.getBoolean(SHOWN, false)) {
            return false;
        }
        node.putBoolean(SHOWN, true);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Welcome.class).warn("It could not be kept that the welcome page was shown", e);
        }
        return true;
    }
}
