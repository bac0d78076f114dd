/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

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

    private final Set<IWorkbenchPartReference> named = Collections.newSetFromMap(new WeakHashMap<>());

    private PlatformNames() {
    }

    /** Names what is there in a window, and what opens in it later. */
    static void use(IWorkbenchWindow window, IMenuManager bar) {
        PlatformNames names = new PlatformNames();
        window.getPartService().addPartListener(names);
        names.nameUnopened(window.getService(MWindow.class));
        namePerspectives(window.getService(MWindow.class));
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

    /** A window remembers the names its views had when it was closed, until each is shown; the language may be another now. */
    private void nameUnopened(MWindow window) {
        IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();
        for (MUIElement each : window == null ? List.<MUIElement>of() : window.getSharedElements()) {
            if (each instanceof MPart part && part.getObject() == null) {
                IViewDescriptor view = views.find(part.getElementId());
                if (view != null) {
                    part.setLabel(VIEWS.getOrDefault(view.getId(), view.getLabel()));
                }
            }
        }
    }

    /** So it does with the perspectives; one the user saved keeps the name the user gave it, which the registry knows. */
    private static void namePerspectives(Object element) {
        if (element instanceof MPerspective perspective) {
            IPerspectiveDescriptor known = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
            if (known != null) {
                perspective.setLabel(known.getLabel());
                perspective.setTooltip(known.getLabel());
            }
        } else if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(PlatformNames::namePerspectives);
        }
    }

    private void name(IWorkbenchPartReference reference) {
        String name = VIEWS.get(reference.getId());
        if (name != null && reference.getPart(false) != null) {
            MPart part = reference.getPart(false).getSite().getService(MPart.class);
            if (part != null) {
                // some views set their own title once more when they have been made, and with each input; the platform hears of it after us
                Runnable again = () -> Display.getCurrent().asyncExec(() -> {
                    part.setLabel(name);
                    PlainLinks.in(part.getWidget());
                });
                if (named.add(reference)) {
                    reference.addPropertyListener((source, property) -> again.run());
                }
                part.setLabel(name);
                again.run();
            }
        }
    }
}
