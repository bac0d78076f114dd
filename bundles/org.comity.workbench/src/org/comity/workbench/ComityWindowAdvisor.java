/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of a workbench window. */
final class ComityWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The platform's entry that lists the keys, in English; this product has its own in each of its languages. */
    private static final String PLATFORM_KEYS = "org.eclipse.ui.actionSet.keyBindings";

    ComityWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ComityActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 960));
        window.setTitle("Comity");
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        PlatformNames.use(window.getWindow(), window.getActionBarConfigurer().getMenuManager());
        window.getWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                page.hideActionSet(PLATFORM_KEYS);
            }
        });
        if (window.getWindow().getActivePage() != null) {
            window.getWindow().getActivePage().hideActionSet(PLATFORM_KEYS);
        }
    }
}
