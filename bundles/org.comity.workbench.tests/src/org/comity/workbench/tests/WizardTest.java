/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizards, page by page. */
class WizardTest {

    @BeforeEach
    void empty() throws CoreException {
        close();
    }

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
        Workspace.settle();
    }

    @Test
    void aProjectHasFoldersAndAnEncoding() throws CoreException, IOException {
        try (Wizards wizard = new Wizards(StartIds.PROJECT_WIZARD)) {
            Text name = wizard.after("Project name", Text.class);
            assertEquals("Agreements", name.getText());
            assertTrue(wizard.canFinish());
            name.setText("  ");
            assertFalse(wizard.canFinish());
            assertEquals("Give the project a name", wizard.says());
            name.setText("Roads/and bridges");
            assertFalse(wizard.canFinish());
            name.setText("Roads");
            assertTrue(wizard.canFinish());
            Screenshot.take("wizard-project");
            wizard.finish();
            assertFalse(wizard.isOpen());
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Roads");
        assertTrue(project.isOpen());
        assertTrue(project.getFolder("agreements").exists());
        assertEquals("UTF-8", project.getDefaultCharset());
        try (Wizards again = new Wizards(StartIds.PROJECT_WIZARD)) {
            again.after("Project name", Text.class).setText("Roads");
            assertEquals("There is a project Roads already; choose another name", again.says());
            assertFalse(again.canFinish());
            again.cancel();
        }
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void aCancelledAgreementLeavesNothingBehind() throws CoreException {
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            file(wizard, "Ice roads");
            wizard.next();
            law(wizard, "Testland");
            wizard.next();
            assertEquals("parties", wizard.page().getName());
            wizard.cancel();
        }
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void namesAreAskedForAndFilesAreNeverOverwritten() throws CoreException {
        IProject project = Workspace.project("Drafts");
        IFile there = Workspace.file(project, "Ice-roads.agreement", "agreement Old { }");
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            assertFalse(wizard.canGoOn());
            Text title = wizard.after("Title", Text.class);
            Text folder = wizard.after("Folder", Text.class);
            Text name = wizard.after("File name", Text.class);
            assertEquals("/Drafts", folder.getText());
            title.setText("Ice roads");
            assertEquals("Ice-roads.agreement", name.getText());
            assertEquals("Ice-roads.agreement is already in /Drafts; choose another name", wizard.says());
            assertFalse(wizard.canGoOn());
            title.setText("");
            assertEquals("Write the title of the agreement", wizard.says());
            title.setText("Ice roads 2");
            assertTrue(wizard.canGoOn());
            folder.setText("");
            assertFalse(wizard.canGoOn());
            folder.setText("/Drafts/Ice-roads.agreement");
            assertEquals("/Drafts/Ice-roads.agreement is a file; choose a folder", wizard.says());
            folder.setText("/Other/winter");
            assertEquals("The project Other is made with the draft", wizard.says());
            assertTrue(wizard.canGoOn());
            wizard.cancel();
        }
        assertTrue(there.exists());
        assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("Other").exists());
    }

    @Test
    void anAgreementComesWithWhatItsLawRequires() throws CoreException, IOException {
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            file(wizard, "Ice roads");
            Screenshot.take("wizard-agreement-1");
            wizard.next();
            law(wizard, "Testland");
            Screenshot.take("wizard-agreement-2");
            wizard.next();
            assertEquals("Still needed: requesting (1), requested (1)", wizard.says());
            assertFalse(wizard.canGoOn());
            Table agencies = wizard.all(Table.class).get(0);
            Text search = wizard.all(Text.class).get(0);
            assertTrue(agencies.getItemCount() >= 2);
            search.setText("no such agency");
            assertEquals(0, agencies.getItemCount());
            search.setText("alpha");
            assertEquals(1, agencies.getItemCount());
            wizard.press("Add Party");
            assertEquals("Still needed: requested (1)", wizard.says());
            search.setText("beta");
            wizard.press("Add Party");
            Table parties = wizard.all(Table.class).get(1);
            assertEquals(List.of("Alpha", "Beta"), Arrays.stream(parties.getItems()).map(i -> i.getText(0)).toList());
            assertTrue(wizard.canFinish());
            search.setText("");
            Screenshot.take("wizard-agreement-3");
            // under the law of another day the parties have to be looked at again
            wizard.back();
            DateTime day = wizard.after("Law as of", DateTime.class);
            day.setDate(2021, 0, 1);
            day.notifyListeners(SWT.Selection, new Event());
            assertFalse(wizard.canFinish());
            law(wizard, "Testland");
            wizard.next();
            assertEquals(2, parties.getItemCount());
            assertTrue(wizard.canFinish());
            wizard.next();
            Workspace.until("the clauses", () -> wizard.all(Table.class).get(0).getItemCount() > 0);
            Screenshot.take("wizard-agreement-4");
            Table clauses = wizard.all(Table.class).get(0);
            assertTrue(clauses.getItem(0).getChecked());
            wizard.finish();
            assertFalse(wizard.isOpen());
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Agreements").getFile("agreements/Ice-roads.agreement");
        assertTrue(file.exists());
        String text = text(file);
        assertTrue(text.contains("agreement Ice-roads \"Ice roads\" {"), text);
        assertTrue(text.contains("party Alpha is XX.Alpha as requesting"), text);
        Workspace.settle();
        LanguageEditor editor = (LanguageEditor) Workspace.page().getActiveEditor();
        assertEquals("…", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        int first = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), "org.comity.workbench.start.nextField");
        ITextSelection next = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("…", next.getText());
        assertTrue(next.getOffset() > first);
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), "org.comity.workbench.start.nextField");
        assertTrue(((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset() > next.getOffset());
        Workspace.until("the review", () -> ReviewSession.shared().current() != null && ReviewSession.shared().current().name().equals("Ice-roads"));
        assertEquals(List.of(), Markers.errors(file));
        Workspace.rest();
        Screenshot.take("wizard-agreement-5");
    }

    @Test
    void examplesAreCopiedOnceAndStayAsTheUserLeftThem() throws CoreException, IOException {
        try (Wizards wizard = new Wizards(StartIds.EXAMPLES_WIZARD)) {
            Tree tree = wizard.all(Tree.class).get(0);
            assertTrue(tree.getItemCount() >= 1);
            assertTrue(wizard.canFinish());
            wizard.press("None");
            assertFalse(wizard.canFinish());
            assertEquals("Check at least one example", wizard.says());
            wizard.press("All");
            List<String> titles = Arrays.stream(tree.getItem(0).getItems()).map(i -> i.getText()).toList();
            assertTrue(titles.contains("Request for helicopter support  –  helicopter-support.agreement"), titles.toString());
            assertTrue(titles.contains("Agreement on information in tax matters  –  remedied draft"), titles.toString());
            Screenshot.take("wizard-examples");
            wizard.finish();
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
        IFile[] first = {null};
        int[] count = {0};
        project.accept(r -> {
            if (r instanceof IFile file && "agreement".equals(file.getFileExtension())) {
                first[0] = file;
                count[0]++;
            }
            return true;
        });
        assertTrue(count[0] >= 20, "examples: " + count[0]);
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            assertEquals("/Agreements/agreements", wizard.after("Folder", Text.class).getText(), "a draft of one's own is not put among the examples");
            wizard.cancel();
        }
        assertEquals("agreement", ((IFileEditorInput) Workspace.page().getActiveEditor().getEditorInput()).getFile().getFileExtension());
        first[0].setContents(new ByteArrayInputStream("mine".getBytes(StandardCharsets.UTF_8)), true, true, null);
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), StartIds.ALL_EXAMPLES);
        assertEquals("mine", text(first[0]));
    }

    @Test
    void aJurisdictionIsMadeAndItsLawCounts() throws CoreException, IOException {
        try (Wizards wizard = new Wizards(StartIds.JURISDICTION_WIZARD)) {
            assertFalse(wizard.canFinish());
            Text id = wizard.after("Name in paths", Text.class);
            Text name = wizard.after("Title", Text.class);
            Text language = wizard.after("Language", Text.class);
            id.setText("1X");
            assertEquals("1X cannot begin a path: use up to 16 letters and digits, such as FR", wizard.says());
            id.setText("QQ");
            assertEquals("Write what people call it, in one line without quotation marks", wizard.says());
            name.setText("Quaria");
            language.setText("en");
            assertTrue(wizard.canFinish());
            Screenshot.take("wizard-jurisdiction");
            wizard.finish();
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("org.comity.jurisdiction.qq");
        assertTrue(project.isOpen());
        assertEquals("sample-act.statute", Workspace.page().getActiveEditor().getEditorInput().getName());
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            file(wizard, "First");
            wizard.next();
            assertTrue(Arrays.asList(wizard.after("Jurisdiction", Combo.class).getItems()).contains("Quaria"));
            wizard.cancel();
        }
        try (Wizards again = new Wizards(StartIds.JURISDICTION_WIZARD)) {
            again.after("Name in paths", Text.class).setText("QQ");
            again.after("Title", Text.class).setText("Quaria");
            assertFalse(again.canFinish());
        }
    }

    private static void file(Wizards wizard, String title) {
        wizard.after("Title", Text.class).setText(title);
        assertTrue(wizard.canGoOn(), wizard.says());
    }

    private static void law(Wizards wizard, String jurisdiction) {
        Combo combo = wizard.after("Jurisdiction", Combo.class);
        int index = Arrays.asList(combo.getItems()).indexOf(jurisdiction);
        assertTrue(index >= 0, () -> String.join(", ", combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        DateTime day = wizard.after("Law as of", DateTime.class);
        day.setDate(2020, 0, 1);
        day.notifyListeners(SWT.Selection, new Event());
        assertTrue(wizard.canGoOn(), wizard.says());
    }

    private static String text(IFile file) throws CoreException, IOException {
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
