/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.navigate.DefinitionJob;
import org.comity.editor.search.ReferencesQuery;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the workspace refers to a name. */
class ReferencesTest {

    private static final String DRAFT = Drafts.GOOD.replace("by 2020-02-01", "by 2020-02-01 implements XX.A.1");

    private IProject first;
    private IProject second;
    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        // what other tests left is searched as well
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
        first = Workspace.project("References");
        second = Workspace.project("More references");
        Workspace.file(second, "roads.agreement", Drafts.COSTS);
        Workspace.file(second, "other.agreement", DRAFT.replace("Ice", "Other").replace("XX.A.1", "XX.A"));
        editor = Workspace.open(Workspace.file(first, "ice.agreement", DRAFT));
    }

    @AfterEach
    void close() throws CoreException {
        Arrays.stream(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery);
        Workspace.page().closeAllEditors(false);
        first.delete(true, true, null);
        second.delete(true, true, null);
        Workspace.settle();
    }

    @Test
    void ofAnAgencyAreFoundInAllProjects() throws IOException {
        caret(DRAFT.indexOf("XX.Alpha") + 4);
        Keys.press(SWT.CTRL, SWT.SHIFT, 'g');
        searched();
        assertEquals(List.of("other.agreement (1) – More references", "  4: party A is XX.Alpha as requesting",
            "roads.agreement (1) – More references", "  4: party A is XX.Alpha \"阿爾法\" as requesting",
            "ice.agreement (1) – References", "  4: party A is XX.Alpha as requesting"), rows());
        Workspace.rest();
        Screenshot.take("references");
        open(tree().getItem(1).getItem(0));
        assertEquals("roads.agreement", Workspace.page().getActiveEditor().getTitle());
        assertEquals("XX.Alpha", ((ITextSelection) ((LanguageEditor) Workspace.page().getActiveEditor()).getSelectionProvider().getSelection()).getText());
    }

    @Test
    void ofAProvisionAreFoundFromTheProvisionItself() throws IOException {
        caret(DRAFT.indexOf("XX.A.1"));
        Keys.press(SWT.F3);
        arrive();
        assertEquals("testland.statute (installed law, read-only)", Workspace.page().getActiveEditor().getTitle());
        Keys.press(SWT.F3);
        arrive();
        searched();
        assertEquals(List.of("ice.agreement (1) – References", "  8: clause plough: B must \"plough the road\" to A by 2020-02-01 implements XX.A.1"), rows());
        assertTrue(label().matches("1 reference to .* in 1 file of the workspace"), label());
    }

    @Test
    void whatADraftWouldFailIsListedThoughTheDraftDoesNotCiteIt() throws CoreException, IOException {
        LanguageEditor oral = Workspace.open(Workspace.file(first, "oral.agreement", Drafts.ORAL));
        Workspace.until("the finding", () -> Markers.messages(first.getFile("oral.agreement"), "XX.A.1.written").size() == 1);
        Workspace.page().activate(editor);
        caret(DRAFT.indexOf("XX.A.1"));
        Keys.press(SWT.CTRL, SWT.SHIFT, 'g');
        searched();
        assertEquals(List.of("ice.agreement (1) – References", "  8: clause plough: B must \"plough the road\" to A by 2020-02-01 implements XX.A.1",
            "oral.agreement (1) – References", "  6: request wish from A to B oral – finds fault: The request of A must be in writing"), rows());
        Workspace.rest();
        Screenshot.take("references-law");
        assertTrue(oral.getTitle().startsWith("oral"));
    }

    @Test
    void ofAPartyFollowWhatIsTyped() throws Exception {
        String typed = DRAFT.replace("party A", "party Alpha").replace("from A", "from Alpha").replace("to A ", "to Alpha ");
        Workspace.document(editor).set(typed);
        caret(typed.indexOf("Alpha to B"));
        Keys.press(SWT.CTRL, SWT.SHIFT, 'g');
        searched();
        assertEquals(List.of("ice.agreement (2) – References", "  6: request wish from Alpha to B written",
            "  8: clause plough: B must \"plough the road\" to Alpha by 2020-02-01 implements XX.A.1"), rows());
        assertTrue(label().matches("2 references to .* in 1 file of the workspace"), label());
    }

    @Test
    void aSearchCanBeCancelledAndRunAgain() {
        caret(DRAFT.indexOf("XX.Alpha") + 4);
        Keys.press(SWT.CTRL, SWT.SHIFT, 'g');
        searched();
        ReferencesQuery query = (ReferencesQuery) NewSearchUI.getQueries()[0];
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertEquals(IStatus.CANCEL, query.run(cancelled).getSeverity());
        assertEquals(0, query.getSearchResult().getMatchCount());
        assertTrue(query.run(new NullProgressMonitor()).isOK());
        assertEquals(3, query.getSearchResult().getMatchCount());
        assertEquals("3 references to XX.Alpha in 3 files of the workspace", query.getSearchResult().getLabel());
    }

    private static String label() {
        return NewSearchUI.getQueries()[0].getSearchResult().getLabel();
    }

    private void caret(int offset) {
        Workspace.page().activate(editor);
        editor.selectAndReveal(offset, 0);
        Workspace.pump();
    }

    private static void arrive() {
        Workspace.until("the definition", () -> Job.getJobManager().find(DefinitionJob.FAMILY).length == 0);
        Workspace.settle();
    }

    private static void searched() {
        Workspace.until("the search", () -> {
            ISearchQuery[] queries = NewSearchUI.getQueries();
            return queries.length > 0 && !NewSearchUI.isQueryRunning(queries[0]);
        });
        Workspace.rest();
    }

    private static Tree tree() {
        IViewPart view = Workspace.page().findView(NewSearchUI.SEARCH_VIEW_ID);
        return find(((ISearchResultViewPart) view).getActivePage().getControl());
    }

    private static Tree find(Control control) {
        if (control instanceof Tree tree) {
            return tree;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Tree found = find(child);
                if (found != null && found.isVisible()) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (TreeItem file : tree().getItems()) {
            rows.add(file.getText());
            for (TreeItem line : file.getItems()) {
                rows.add("  " + line.getText());
            }
        }
        return rows;
    }

    private static void open(TreeItem item) {
        Tree tree = item.getParent();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workspace.settle();
    }
}
