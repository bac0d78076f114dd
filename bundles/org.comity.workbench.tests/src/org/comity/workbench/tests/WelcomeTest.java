/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.HelpPageHandler;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.welcome.Welcome;
import org.comity.workbench.start.welcome.WelcomeEditor;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

/** The welcome page: comes once by itself, then only when asked for. */
class WelcomeTest {

    private static final String THEME = "org.eclipse.e4.ui.css.theme.e4_";

    private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

    @AfterEach
    void close() {
        System.setProperty(Welcome.PROPERTY, "never");
        themes.setTheme(THEME + "default", false);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void comesByItselfAtTheFirstStartOnly() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode(StartIds.BUNDLE).clear();
        System.clearProperty(Welcome.PROPERTY);
        new Welcome().earlyStartup();
        Workspace.until("the page", () -> Workspace.page().getActiveEditor() instanceof WelcomeEditor);
        Workspace.page().closeAllEditors(false);
        new Welcome().earlyStartup();
        Workspace.settle();
        assertNull(Workspace.page().getActiveEditor());
    }

    @Test
    void isNotKeptOverARestart() {
        WelcomeEditor page = open();
        assertNull(page.getEditorInput().getPersistable());
        assertFalse(page.isDirty());
    }

    @Test
    void thereIsOnlyOneAndItClosesItself() {
        WelcomeEditor page = open();
        assertEquals(page, open());
        List<Hyperlink> links = page.links();
        press(links.get(links.size() - 1));
        assertNull(Workspace.page().getActiveEditor());
    }

    @Test
    void everyLinkDoesSomething() throws CommandException, IOException {
        for (Hyperlink link : open().links()) {
            if (link.getData() == null) {
                continue;
            }
            ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize((String) link.getData());
            assertTrue(command.getCommand().isDefined() && command.getCommand().isHandled(), command.getId());
            Object wizard = command.getParameterMap().get("newWizardId");
            if (wizard != null) {
                assertEquals(wizard, PlatformUI.getWorkbench().getNewWizardRegistry().findWizard((String) wizard).getId());
            }
            Object help = command.getParameterMap().get(StartIds.HELP_PAGE);
            if (help != null) {
                try (InputStream in = HelpPageHandler.file((String) help).openStream()) {
                    assertTrue(in.readAllBytes().length > 1000, (String) help);
                }
            }
        }
    }

    @Test
    void canBeReadInBothThemes() throws IOException {
        for (String theme : Arrays.asList("dark", "default")) {
            themes.setTheme(THEME + theme, false);
            open();
            Workspace.rest();
            Screenshot.take("welcome-" + theme);
            Workspace.page().closeAllEditors(false);
        }
    }

    private static WelcomeEditor open() {
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), StartIds.WELCOME);
        Workspace.pump();
        return (WelcomeEditor) Workspace.page().getActiveEditor();
    }

    /** As the enter key does it. */
    private static void press(Hyperlink link) {
        link.setFocus();
        Event event = new Event();
        event.character = '\r';
        link.notifyListeners(SWT.KeyDown, event);
        Workspace.pump();
    }
}
