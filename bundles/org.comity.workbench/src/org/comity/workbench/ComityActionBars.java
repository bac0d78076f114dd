/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The main menu and toolbar. The group markers are where text editors put their own entries. */
final class ComityActionBars extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    ComityActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(WorkbenchMessages.File, IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager create = new MenuManager(WorkbenchMessages.New, ActionFactory.NEW.getId());
        create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        file.add(create);
        file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        file.add(new Separator());
        add(file, ActionFactory.RENAME, ActionFactory.REFRESH);
        file.add(new Separator());
        add(file, ActionFactory.PRINT);
        file.add(new Separator());
        add(file, ActionFactory.IMPORT, ActionFactory.EXPORT);
        file.add(new Separator());
        MenuManager recent = new MenuManager(WorkbenchMessages.Recent_files);
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        file.add(recent);
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        add(file, ActionFactory.PROPERTIES);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        file.add(new Separator());
        add(file, ActionFactory.QUIT);
        bar.add(file);

        MenuManager edit = new MenuManager(WorkbenchMessages.Edit, IWorkbenchActionConstants.M_EDIT);
        edit.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        edit.add(new Separator());
        add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        edit.add(new Separator());
        edit.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
        edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        edit.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        bar.add(edit);
        bar.add(navigate());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager show = new MenuManager(WorkbenchMessages.Window, IWorkbenchActionConstants.M_WINDOW);
        add(show, ActionFactory.OPEN_NEW_WINDOW);
        show.add(new Separator());
        MenuManager perspectives = new MenuManager(WorkbenchMessages.Open_perspective);
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        show.add(perspectives);
        MenuManager views = new MenuManager(WorkbenchMessages.Show_view);
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        show.add(views);
        add(show, ActionFactory.SAVE_PERSPECTIVE, ActionFactory.RESET_PERSPECTIVE);
        show.add(new Separator());
        show.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        show.add(new Separator());
        add(show, ActionFactory.PREFERENCES);
        bar.add(show);

        MenuManager help = new MenuManager(WorkbenchMessages.Help, IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        add(help, ActionFactory.ABOUT);
        bar.add(help);
    }

    private MenuManager navigate() {
        MenuManager navigate = new MenuManager(WorkbenchMessages.Navigate, IWorkbenchActionConstants.M_NAVIGATE);
        navigate.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
        navigate.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
        navigate.add(new Separator());
        add(navigate, ActionFactory.NEXT, ActionFactory.PREVIOUS);
        navigate.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        navigate.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
        navigate.add(new Separator());
        add(navigate, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        return navigate;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bars) {
        IToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (ActionFactory each : new ActionFactory[] {ActionFactory.NEW, ActionFactory.SAVE, ActionFactory.SAVE_ALL}) {
            file.add(action(each));
        }
        bars.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        bars.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bars.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory each : factories) {
            menu.add(action(each));
        }
    }

    /** An action of the platform, under its name in the language of this workbench; the platform itself speaks English. */
    private IAction action(ActionFactory factory) {
        IAction known = getAction(factory.getId());
        if (known == null) {
            IWorkbenchAction created = factory.create(window);
            ActionLabels.label(factory).ifPresent(created::setText);
            register(created);
            known = created;
        }
        return known;
    }
}
