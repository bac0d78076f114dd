/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.workbench.help.HelpPages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The main menu: what serves drafting and reviewing, and nothing of other trades. */
class MenusTest {

    @Test
    void theBarHasTheMenusOfAnEditor() {
        List<String> bar = Arrays.stream(bar().getItems()).map(MenusTest::name).toList();
        assertEquals(List.of("File", "Edit", "Navigate", "Search", "Review", "Window", "Help"), bar);
    }

    @Test
    void nothingOfOtherTradesIsLeft() {
        List<String> all = new ArrayList<>();
        collect(bar(), "", all);
        for (String word : List.of("Debug", "Java", "Team", "Run", "Console", "Git", "Restart")) {
            assertFalse(all.stream().anyMatch(path -> path.matches(".*\\b" + word + "\\b.*")), word + " in " + all);
        }
    }

    @Test
    void windowAndHelpOfferWhatUsersLookFor() {
        List<String> all = new ArrayList<>();
        collect(bar(), "", all);
        for (String path : List.of("Window/Open Perspective", "Window/Show View", "Window/Dark Theme", "Window/Preferences…", "Help/Welcome", "Help/Help Contents", "Help/Help on This",
            "Help/Keys in Use", "Help/Error Log", "Help/About Comity", "File/Switch Workspace…", "File/Print…")) {
            assertTrue(all.stream().anyMatch(p -> p.equals(path)), path + " in " + all);
        }
    }

    @Test
    void helpBelongsToThePart() {
        assertEquals("index.html", HelpPages.of(null));
        assertEquals("drafting.html", HelpPages.of("org.comity.workbench.agreement"));
        assertEquals("add-a-jurisdiction.html", HelpPages.of("org.comity.workbench.statute"));
        assertEquals("reviewing.html", HelpPages.of("org.comity.workbench.reviewing.document"));
        assertEquals("index.html", HelpPages.of("org.eclipse.ui.views.ContentOutline"));
    }

    @Test
    void bothWaysOfWorkingAreInTheBarByName() {
        List<String> shown = new ArrayList<>();
        for (ToolBar bar : Popups.all(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), ToolBar.class)) {
            Arrays.stream(bar.getItems()).map(ToolItem::getText).filter(List.of("Drafting", "Reviewing")::contains).forEach(shown::add);
        }
        assertEquals(List.of("Drafting", "Reviewing"), shown);
    }

    private static Menu bar() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
    }

    private static void collect(Menu menu, String path, List<String> found) {
        menu.notifyListeners(SWT.Show, null);
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                String name = path + name(item);
                found.add(name);
                if (item.getMenu() != null) {
                    collect(item.getMenu(), name + "/", found);
                }
            }
        }
        menu.notifyListeners(SWT.Hide, null);
    }

    private static String name(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
