/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.problem.ProblemMarkers;
import org.comity.editor.problem.ProblemsView;
import org.comity.review.FindingItem;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.findings.FindingsView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.MarkerSupportView;
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
    void theProblemsViewFixesWhatIsSelected() throws CoreException, IOException {
        IFile first = marked("one", Drafts.ORAL);
        IFile second = marked("two", Drafts.ORAL.replace("wish", "call"));
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        MarkerSupportView view = (MarkerSupportView) Workspace.page().showView(ProblemsView.ID);
        Tree[] tree = new Tree[1];
        Workspace.until("the problems", () -> {
            tree[0] = trees(view).stream().findFirst().orElse(null);
            return tree[0] != null && rows(tree[0]).size() == 2;
        });
        tree[0].setSelection(rows(tree[0]).toArray(TreeItem[]::new));
        tree[0].notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
        int[] done = Popups.meanwhile(() -> Popups.shells().stream().anyMatch(s -> s.getText().equals("Quick Fix")), () -> {
            Screenshot.quietly("problems-fix");
            return true;
        }, () -> Popups.press("Select All") || Popups.shells().stream().noneMatch(s -> Popups.all(s, Button.class).stream().anyMatch(b -> b.getText().equals("Select All"))),
            () -> Popups.press("Finish"));
        Popups.command("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        assertEquals(4, done[0], "steps of the dialog");
        assertEquals(Drafts.GOOD, text(first));
        assertEquals(Drafts.GOOD.replace("wish", "call"), text(second));
    }

    private static List<Tree> trees(MarkerSupportView view) {
        return Popups.all(view.getSite().getShell(), Tree.class).stream().filter(t -> t.isVisible() && t.getColumnCount() > 3).toList();
    }

    /** The rows of the rule, in whatever group they stand. */
    private static List<TreeItem> rows(Tree tree) {
        List<TreeItem> found = new ArrayList<>();
        for (TreeItem each : tree.getItems()) {
            each.setExpanded(true);
            for (TreeItem row : each.getItemCount() > 0 ? each.getItems() : new TreeItem[] {each}) {
                if (row.getText(0).startsWith("The request of A must be in writing")) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    @Test
    void theFindingsViewWritesWhatIsToBeSet() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(project, "view.agreement", Drafts.ORAL));
        FindingsView view = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        Workspace.until("the findings", () -> view.tree().select(item -> item instanceof FindingItem f && f.rule().equals("XX.A.1.written")));
        TreeItem row = view.tree().control().getSelection()[0];
        row.setExpanded(true);
        Event open = new Event();
        open.item = row;
        view.tree().control().notifyListeners(SWT.Expand, open);
        Workspace.pump();
        TreeItem fix = row.getItem(row.getItemCount() - 1);
        assertEquals("Proposed: Make it written: wish.form = written", fix.getText());
        view.tree().control().setSelection(fix);
        Event chosen = new Event();
        chosen.item = fix;
        view.tree().control().notifyListeners(SWT.Selection, chosen);
        view.tree().control().notifyListeners(SWT.DefaultSelection, chosen);
        Workspace.pump();
        assertEquals(Drafts.GOOD, Workspace.document(editor).get());
        Workspace.page().activate(editor);
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(Drafts.ORAL, Workspace.document(editor).get());
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
