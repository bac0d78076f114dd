/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import java.util.Map;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Names of the platform's views and menus in the language of this workbench; the platform itself speaks English. */
final class PlatformNames implements IPartListener2 {

    private static final String SEARCH_MENU = "org.eclipse.search.menu";

    private static final Map<String, String> VIEWS = Map.of(
        "org.eclipse.ui.navigator.ProjectExplorer", WorkbenchMessages.View_projects,
        "org.eclipse.ui.views.ContentOutline", WorkbenchMessages.View_outline,
        "org.eclipse.search.ui.views.SearchView", WorkbenchMessages.View_search,
        "org.eclipse.pde.runtime.LogView", WorkbenchMessages.View_log,
        "org.eclipse.ui.views.ProgressView", WorkbenchMessages.View_progress,
        "org.eclipse.ui.views.PropertySheet", WorkbenchMessages.View_properties,
        "org.eclipse.ui.browser.view", WorkbenchMessages.View_browser);

    private PlatformNames() {
    }

    /** Names what is there in a window, and what opens in it later. */
    static void use(IWorkbenchWindow window, IMenuManager bar) {
        PlatformNames names = new PlatformNames();
        window.getPartService().addPartListener(names);
        for (IWorkbenchPage page : window.getPages()) {
            for (IViewReference view : page.getViewReferences()) {
                names.name(view);
            }
        }
        IContributionItem search = bar.find(SEARCH_MENU) instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : bar.find(SEARCH_MENU);
        if (search instanceof MenuManager menu) {
            menu.setMenuText(WorkbenchMessages.Search);
            bar.update(true);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        name(part);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        name(part);
    }

    private void name(IWorkbenchPartReference reference) {
        String name = VIEWS.get(reference.getId());
        if (name != null && reference.getPart(false) != null) {
            MPart part = reference.getPart(false).getSite().getService(MPart.class);
            if (part != null) {
                // some views set their own title once more when they have been made
                part.setLabel(name);
                Display.getCurrent().asyncExec(() -> part.setLabel(name));
            }
        }
    }
}
