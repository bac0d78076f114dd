/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.problem.ProblemsView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An example, opened in a fresh workspace, as a newcomer sees it. */
class ExamplesTest {

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void anExampleOpensAndIsReviewed() throws CoreException, IOException {
        IProject project = Workspace.project("Coast guard");
        IFile file = Workspace.file(project, "coast-guard-fisheries.agreement",
            Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries.agreement"));
        LanguageEditor editor = Workspace.open(file);
        List<String> problems = Markers.of(file, editor);
        assertTrue(problems.stream().noneMatch(p -> p.contains(" terms.")), problems.toString());
        assertTrue(problems.stream().anyMatch(p -> p.startsWith("error") && p.contains("TW.Manual.i17.power-in-practice \"B01\"")), problems.toString());

        Workspace.page().showView(IPageLayout.ID_OUTLINE);
        Workspace.page().showView(ProblemsView.ID);
        ((CommonNavigator) Workspace.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer().expandAll();
        Workspace.page().activate(editor);
        Workspace.settle();
        Workspace.rest();
        assertFalse(editor.isDirty());
        assertEquals("coast-guard-fisheries.agreement", editor.getTitle());
        Screenshot.take("coast-guard-fisheries");
    }

    @Test
    void lawAndDirectoriesOpenInTheSameEditor() throws CoreException, IOException {
        IProject project = Workspace.project("Testland");
        IFile law = Workspace.file(project, "testland.statute", Workspace.text("org.comity.workbench.tests", "law/testland.statute").replace("XX", "YY"));
        IFile directory = Workspace.file(project, "testland.agencies", Workspace.text("org.comity.workbench.tests", "law/testland.agencies").replace("XX", "YY"));
        assertEquals(List.of(), Markers.of(directory, Workspace.open(directory)));
        assertEquals("statute", Workspace.open(law).model().language().extension());
        Workspace.rest();
        Screenshot.take("law");
    }
}
