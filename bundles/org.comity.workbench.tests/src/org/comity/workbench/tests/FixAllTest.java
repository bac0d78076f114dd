/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cures of marked problems, in files that are open and files that are not. */
class FixAllTest {

    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = Workspace.project("Markers");
    }

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        project.delete(true, true, null);
    }

    @Test
    void aFileThatIsNotOpenIsChangedOnDiskAndCanBeUndone() throws CoreException, IOException {
        IFile file = marked("closed", Drafts.ORAL);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        IMarker marker = marker(file, "XX.A.1.written");
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Make it written"), Arrays.stream(resolutions).map(IMarkerResolution::getLabel).toList());
        assertEquals("\u2212 request wish from A to B oral\n+ request wish from A to B written", ((WorkbenchMarkerResolution) resolutions[0]).getDescription());
        resolutions[0].run(marker);
        assertEquals(Drafts.GOOD, text(file));
        Workspace.settle();
        assertFalse(marker.exists());
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
        assertEquals(Drafts.ORAL, text(file));
    }

    @Test
    void severalFilesInOneStepOpenOnesInTheirEditor() throws CoreException, IOException {
        IFile first = marked("first", Drafts.ORAL);
        IFile second = marked("second", Drafts.ORAL.replace("wish", "call"));
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        LanguageEditor editor = Workspace.open(first);
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(marker(first, "XX.A.1.written"))[0];
        IMarker[] all = project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        IMarker[] others = fix.findOtherMarkers(all);
        assertEquals(List.of(second), Arrays.stream(others).map(IMarker::getResource).toList());
        fix.run(new IMarker[] {marker(first, "XX.A.1.written"), others[0]}, new NullProgressMonitor());
        assertEquals(Drafts.GOOD, Workspace.document(editor).get());
        assertTrue(editor.isDirty());
        assertEquals(Drafts.ORAL, text(first));
        assertEquals(Drafts.GOOD.replace("wish", "call"), text(second));
        Workspace.settle();
        assertEquals(0, Arrays.stream(project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
            .filter(m -> m.getAttribute(ProblemMarkers.CODE, "").equals("XX.A.1.written")).count());

        Workspace.page().activate(editor);
        // undo reaches beyond the editor, so the platform asks
        List<String> asked = Popups.answer("OK");
        Popups.command("org.eclipse.ui.edit.undo");
        assertTrue(asked.toString().contains("Quick Fix: Make it written"), asked.toString());
        assertEquals(Drafts.ORAL, Workspace.document(editor).get());
        assertEquals(Drafts.ORAL.replace("wish", "call"), text(second));
    }

    @Test
    void aProblemWithoutACureSaysSo() throws CoreException {
        IFile file = marked("none", Drafts.UNREADABLE);
        assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(marker(file, "terms.syntax")));
    }

    private IFile marked(String name, String text) throws CoreException {
        IFile file = Workspace.file(project, name + ".agreement", text);
        Workspace.open(file);
        return file;
    }

    private static IMarker marker(IFile file, String code) throws CoreException {
        return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).filter(m -> m.getAttribute(ProblemMarkers.CODE, "").equals(code))
            .findFirst().orElseThrow();
    }

    private static String text(IFile file) throws CoreException, IOException {
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
