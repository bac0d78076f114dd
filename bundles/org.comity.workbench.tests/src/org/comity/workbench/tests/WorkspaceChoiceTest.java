/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.workbench.launch.KnownWorkspaces;
import org.comity.workbench.launch.WorkspaceDialog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which workspace is opened, and what the user is asked. */
class WorkspaceChoiceTest {

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.comity.workbench.tests.workspaces");

    @AfterEach
    void forget() throws BackingStoreException {
        node.removeNode();
    }

    @Test
    void itAsksUntilToldOtherwiseAndKnowsTheLastTen() {
        KnownWorkspaces known = new KnownWorkspaces(node);
        assertTrue(known.asks());
        assertEquals(List.of(), known.recent());
        for (int i = 1; i <= 12; i++) {
            known.used("/w" + i, true);
        }
        known.used("/w5", false);
        assertEquals(List.of("/w5", "/w12", "/w11", "/w10", "/w9", "/w8", "/w7", "/w6", "/w4", "/w3"), known.recent());
        assertFalse(new KnownWorkspaces(node).asks());
    }

    @Test
    void aFolderChosenForTheNextStartCountsOnce() {
        KnownWorkspaces known = new KnownWorkspaces(node);
        known.setNext("/elsewhere");
        assertEquals("/elsewhere", new KnownWorkspaces(node).takeNext());
        assertNull(known.takeNext());
    }

    @Test
    void whatIsNoFolderIsSaid() throws IOException {
        Path folder = Files.createTempDirectory("comity workspace");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertNull(WorkspaceDialog.problem(folder.toString()));
        assertNull(WorkspaceDialog.problem(folder.resolve("new/deep").toString()));
        assertEquals("Enter a folder.", WorkspaceDialog.problem("  "));
        assertEquals("Enter the whole path of the folder, from the root of the file system.", WorkspaceDialog.problem("agreements"));
        assertEquals("This is no folder, and none can be made there. Choose another one.", WorkspaceDialog.problem(file.toString()));
        assertEquals("This is no folder, and none can be made there. Choose another one.", WorkspaceDialog.problem(file.resolve("below").toString()));
        assertNotNull(WorkspaceDialog.problem("/a\0b"));
    }

    @Test
    void aFolderInUseStaysInTheDialogWithItsReason() throws IOException {
        Path folder = Files.createTempDirectory("comity");
        List<String> tried = new ArrayList<>();
        WorkspaceDialog dialog = new WorkspaceDialog(null, List.of(folder.toString(), "/second"), true, each -> {
            tried.add(each);
            return tried.size() == 1 ? "in use" : null;
        });
        dialog.setBlockOnOpen(false);
        dialog.open();
        Button ok = find(dialog.getShell(), Button.class, b -> b.getData() instanceof Integer id && id == IDialogConstants.OK_ID);
        Combo combo = find(dialog.getShell(), Combo.class, c -> true);
        assertEquals(List.of(folder.toString(), "/second"), List.of(combo.getItems()));
        assertEquals(folder.toString(), combo.getText());
        combo.setText("relative");
        assertFalse(ok.isEnabled());
        combo.setText(folder.toString());
        assertTrue(ok.isEnabled());
        Screenshot.take("workspace-dialog");
        press(ok);
        assertEquals("in use", dialog.getErrorMessage());
        assertNull(dialog.folder());
        find(dialog.getShell(), Button.class, b -> (b.getStyle() & SWT.CHECK) != 0).setSelection(true);
        press(ok);
        assertEquals(folder.toString(), dialog.folder());
        assertFalse(dialog.asksAgain());
        assertEquals(2, tried.size());
        assertTrue(PlatformUI.isWorkbenchRunning());
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, null);
        Workspace.pump();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, java.util.function.Predicate<T> wanted) {
        for (Control each : parent.getChildren()) {
            if (type.isInstance(each) && wanted.test(type.cast(each))) {
                return type.cast(each);
            }
            T inner = each instanceof Composite composite ? find(composite, type, wanted) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
