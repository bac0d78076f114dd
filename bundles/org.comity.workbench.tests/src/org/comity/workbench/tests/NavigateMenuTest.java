/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menu of going from place to place. */
class NavigateMenuTest {

    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        editor = Workspace.open(Workspace.file(Workspace.project("Navigate"), "ice.agreement", Drafts.ORAL));
        Workspace.rest();
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void hasWhatGoesSomewhere() {
        List<String> items = new ArrayList<>();
        for (MenuItem each : menu().getItems()) {
            items.add(each.getText().replace("&", ""));
        }
        for (String expected : List.of("Go to Definition\tF3", "Find References\tShift+Ctrl+G", "Quick Outline\tCtrl+O", "Next Annotation\tCtrl+.", "Previous Annotation\tCtrl+,",
            "Go to Line...\tCtrl+L", "Back\tAlt+←", "Forward\tAlt+→", "Previous Edit Location\tCtrl+Q")) {
            assertTrue(items.contains(expected), expected + " in " + items);
        }
    }

    @Test
    void nextGoesToTheNextProblem() {
        editor.selectAndReveal(0, 0);
        Keys.press(SWT.CTRL, '.');
        assertEquals("Ice", selection().getText());
        Keys.press(SWT.CTRL, '.');
        assertEquals("A", selection().getText());
        Keys.press(SWT.CTRL, ',');
        assertEquals("Ice", selection().getText());
    }

    @Test
    void theLastEditIsFoundAgain() throws BadLocationException {
        int at = Drafts.ORAL.indexOf("plough the");
        editor.selectAndReveal(at, 0);
        Keys.type('x');
        assertEquals("xplough", Workspace.document(editor).get(at, 7));
        editor.selectAndReveal(0, 0);
        Keys.press(SWT.CTRL, 'q');
        assertEquals(at + 1, selection().getOffset() + selection().getLength());
    }

    private ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private static Menu menu() {
        for (MenuItem each : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar().getItems()) {
            if (each.getText().equals("&Navigate")) {
                // what others contribute comes when the menu is opened
                each.getMenu().notifyListeners(SWT.Show, new Event());
                Workspace.pump();
                return each.getMenu();
            }
        }
        throw new AssertionError("no menu");
    }
}
