/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The main menu. Its group markers are where text editors put their own entries. */
final class ComityActionBars extends ActionBarAdvisor {

    private static final ActionFactory[] FILE = {ActionFactory.NEW, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
        ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REFRESH, ActionFactory.IMPORT, ActionFactory.EXPORT,
        ActionFactory.PROPERTIES, ActionFactory.QUIT};
    private static final ActionFactory[] EDIT = {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
        ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND};

    private IWorkbenchWindow window;

    ComityActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
        for (ActionFactory each : FILE) {
            register(each.create(window));
        }
        for (ActionFactory each : EDIT) {
            register(each.create(window));
        }
        register(ActionFactory.PREFERENCES.create(window));
        register(ActionFactory.ABOUT.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        add(file, FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        bar.add(file);

        MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        edit.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(edit, EDIT);
        for (String group : new String[] {IWorkbenchActionConstants.UNDO_EXT, IWorkbenchActionConstants.CUT_EXT,
            IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.ADD_EXT, IWorkbenchActionConstants.EDIT_END}) {
            edit.add(new GroupMarker(group));
        }
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager show = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        show.add(views);
        show.add(new Separator());
        show.add(getAction(ActionFactory.PREFERENCES.getId()));
        bar.add(show);

        MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        help.add(getAction(ActionFactory.ABOUT.getId()));
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        bar.add(help);
    }

    private void add(IMenuManager menu, ActionFactory[] factories) {
        for (ActionFactory each : factories) {
            menu.add(getAction(each.getId()));
        }
    }
}
