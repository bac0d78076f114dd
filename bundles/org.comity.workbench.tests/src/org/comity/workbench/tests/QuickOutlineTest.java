/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.outline.QuickOutline;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline in a window over the text. */
class QuickOutlineTest {

    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        editor = Workspace.open(Workspace.file(Workspace.project("Quick outline"), "roads.agreement", Drafts.COSTS));
        editor.selectAndReveal(Drafts.COSTS.indexOf("plough the road"), 0);
        Keys.press(SWT.CTRL, 'o');
        Workspace.until("the window", () -> shell() != null && !names().isEmpty());
    }

    @AfterEach
    void close() {
        if (shell() != null) {
            shell().close();
        }
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void showsEverythingAndSelectsWhereTheCaretIs() throws IOException {
        assertEquals(List.of("Roads", "A", "B", "wish", "plough", "salt", "fuel", "staff"), names());
        assertEquals("plough", selected());
        Workspace.rest();
        Screenshot.take("quick-outline");
    }

    @Test
    void whatIsTypedLeavesWhatHasItAndEnterGoesThere() throws IOException {
        Text field = find(shell(), Text.class);
        field.setText("柴");
        assertEquals(List.of("Roads", "fuel"), names());
        assertEquals("fuel", selected());
        Screenshot.take("quick-outline-filter");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workspace.pump();
        assertNull(shell());
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals(Drafts.COSTS.indexOf("fuel") + " fuel", selection.getOffset() + " " + selection.getText());
        // without a window manager nobody gives the main window the focus back
        editor.getSite().getShell().forceActive();
        Workspace.page().activate(editor);
        Workspace.rest();
        Keys.press(SWT.ALT, SWT.ARROW_LEFT);
        assertEquals(Drafts.COSTS.indexOf("plough the road"), ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
    }

    @Test
    void theArrowsChooseWhileTheFieldHasTheFocus() {
        Text field = find(shell(), Text.class);
        Keys.press(field, SWT.ARROW_DOWN);
        assertEquals("salt", selected());
        Keys.press(field, SWT.ARROW_UP);
        Keys.press(field, SWT.ARROW_UP);
        assertEquals("wish", selected());
    }

    @Test
    void escapeClosesAndLeavesTheCaretWhereItWas() {
        Keys.press(find(shell(), Text.class), SWT.ESC);
        assertNull(shell());
        assertEquals(Drafts.COSTS.indexOf("plough the road"), ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
    }

    private static Shell shell() {
        for (Shell each : PlatformUI.getWorkbench().getDisplay().getShells()) {
            if (!each.isDisposed() && each.getData() instanceof QuickOutline) {
                return each;
            }
        }
        return null;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        collect(find(shell(), Tree.class).getItems(), names);
        return names;
    }

    private static void collect(TreeItem[] items, List<String> names) {
        for (TreeItem each : items) {
            names.add(name(each));
            collect(each.getItems(), names);
        }
    }

    private static String name(TreeItem item) {
        return item.getText().replaceAll("  .*", "");
    }

    private static String selected() {
        Tree tree = find(shell(), Tree.class);
        return tree.getSelectionCount() == 0 ? "" : name(tree.getSelection()[0]);
    }

    private static <T extends Control> T find(Control control, Class<T> type) {
        if (type.isInstance(control)) {
            return type.cast(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                T found = find(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
