/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.comity.workbench.DraftingPerspective;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartTest {

    @Test
    void opensAWindowInTheDraftingPerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window);
        assertTrue(window.getShell().isVisible());
        assertTrue(window.getShell().getText().endsWith("Comity"), window.getShell().getText());
        IWorkbenchPage page = window.getActivePage();
        assertEquals(DraftingPerspective.ID, page.getPerspective().getId());
        assertNotNull(page.findView("org.eclipse.ui.navigator.ProjectExplorer"));
    }

    @Test
    void anErrorThatALanguageLogsIsInTheErrorLog() {
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status.getMessage() + " / " + status.getException().getMessage());
        Platform.addLogListener(listener);
        try {
            Logger.getLogger("language").warn("not worth a line", new IllegalStateException("why"));
            Logger.getLogger("language").error("no scope", new IllegalStateException("why"));
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of("language: no scope / why"), logged);
    }
}
