/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.document.decisions.Decision;
import org.comity.editor.LanguageEditor;
import org.comity.editor.assist.Completion;
import org.comity.register.Origin;
import org.comity.review.Review;
import org.comity.review.ReviewSettings;
import org.comity.workbench.DraftingPerspective;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.reviewing.decide.DecideView;
import org.comity.workbench.reviewing.report.ExportReport;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of one agreement through the workbench: made, written, cured, renamed, read under a reform, reviewed, reported on. */
class OneDayTest {

    private static final String TEXT = Drafts.ORAL.replace("by 2020-02-01", "by 2020-02-01 implements XX.A.1");

    private final ReviewSession session = ReviewSession.shared();
    private final ReviewSettings before = session.settings();

    @AfterEach
    void close() throws CoreException {
        session.change(before);
        Workspace.page().closeAllEditors(false);
        PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workspace.page().getWorkbenchWindow());
        Workspace.settle();
    }

    @Test
    void anAgreementFromTheFirstWordToTheReport() throws CoreException, IOException, BadLocationException {
        IProject project = project("One day");
        IFile file = Workspace.file(project, "agreements/ice.agreement", TEXT);
        LanguageEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        Workspace.until("the review", () -> session.current() != null && session.current().name().equals("Ice"));

        // written with completion, the finding comes with the typing
        assertTrue(fired("XX.A.1.written"));
        int costs = session.current().costs().size();
        int clause = document.get().indexOf("    article");
        document.replace(clause, 0, "    cost salt \"Salt\" actual borne by \n");
        ICompletionProposal party = Arrays.stream(Completion.at(editor.model(), clause + "    cost salt \"Salt\" actual borne by ".length()))
            .filter(p -> p.getDisplayString().startsWith("B")).findFirst().orElseThrow();
        party.apply(document);
        assertTrue(document.get().contains("borne by B"), document.get());
        Workspace.until("the cost", () -> session.current().costs().size() == costs + 1);

        // cured where it is, by the key for it
        Popups.at(editor, document.get().indexOf("wish"), ITextEditorActionDefinitionIds.QUICK_ASSIST);
        Popups.choose(Popups.proposals(), "Make it written");
        Workspace.until("no finding", () -> !fired("XX.A.1.written"));
        assertTrue(document.get().contains("request wish from A to B written"), document.get());

        // to the provision, which can only be read, and back
        editor.selectAndReveal(document.get().indexOf("XX.A.1"), 0);
        Keys.press(SWT.F3);
        Workspace.until("the provision", () -> Workspace.page().getActiveEditor() != editor);
        assertFalse(((LanguageEditor) Workspace.page().getActiveEditor()).isEditable());
        Workspace.settle();
        Keys.press(SWT.ALT, SWT.ARROW_LEFT);
        Workspace.until("the draft again", () -> Workspace.page().getActiveEditor() == editor);

        // a new name wherever the party is named, after a look at the changes
        RenameTest.rename(editor, "A to B written", "Roads", false);
        assertTrue(document.get().contains("request wish from Roads to B written"), document.get());
        assertTrue(Workspace.page().saveEditor(editor, false));
        Workspace.until("the new name", () -> session.current().parties().containsKey("Roads"));
        Workspace.page().closeAllEditors(false);

        // reviewed without a word of code
        PlatformUI.getWorkbench().showPerspective(ReviewingIds.PERSPECTIVE, Workspace.page().getWorkbenchWindow());
        save(file, document(file).replace("written", "oral"));
        ((CommonNavigator) Workspace.page().showView(ProjectExplorer.VIEW_ID)).selectReveal(new StructuredSelection(file));
        DecideView decide = (DecideView) Workspace.page().showView(ReviewingIds.DECIDE);
        Workspace.until("the finding", () -> ReviewingPerspectiveTest.row(decide, "XX.A.1.written") != null && decide.store().isSettled());
        Workspace.rest();
        ReviewingPerspectiveTest.choose(decide, "XX.A.1.written");
        decide.typeReason("agreed by telephone on 3 January");
        decide.press(Decision.Kind.WAIVE);
        assertEquals("", decide.problem());
        Workspace.until("the decision", () -> decide.store().isSettled() && decide.progress().startsWith("1 of "));
        save(file, document(file).replace("from Roads to B oral", "from Roads to B oral number \"7\""));
        Workspace.until("the stale mark", () -> decide.progress().startsWith("0 of ") && decide.progress().endsWith(" decided, 1 stale"));
        Path report = Files.createTempFile("report", ".html");
        List<String> said = new ArrayList<>();
        ExportReport.write(file, report, said::add);
        Workspace.until("the report", () -> !said.isEmpty());
        assertTrue(Files.readString(report).contains("agreed by telephone on 3 January"));
        Files.delete(report);
        assertTrue(Files.readString(decide.store().file().getLocation().toPath()).contains("agreed by telephone on 3 January"));
    }

    @Test
    void aReformChangesWhatTheSameTextMeans() throws CoreException, IOException {
        IFile file = Workspace.file(Workspace.project("Reform"), "patrol.agreement", Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries.agreement"));
        Workspace.open(file);
        Workspace.until("the review", () -> session.current() != null && session.current().name().equals("漁業執法合作"));
        // the reform of 2015 wants the cooperation put on record
        String added = "TW.APA.19-1.1.record";
        assertFalse(fired(added));
        long derived = session.current().norms().stream().filter(n -> n.head().origin() == Origin.DERIVED).count();
        session.change(session.settings().withReforms(List.of("TW.NDC2015")));
        Workspace.until("the reform", () -> session.current().reforms().contains("TW.NDC2015"));
        Workspace.until("what it adds", () -> fired(added));
        assertTrue(session.current().norms().stream().filter(n -> n.head().origin() == Origin.DERIVED).count() > derived);
        session.change(session.settings().withReforms(List.of()));
        Workspace.until("the law as it is", () -> session.current().reforms().isEmpty() && !fired(added));
    }

    private static IProject project(String name) throws CoreException {
        IProject old = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (old.exists()) {
            old.delete(true, true, null);
        }
        try (Wizards wizard = new Wizards(StartIds.PROJECT_WIZARD)) {
            wizard.after("Project name", Text.class).setText(name);
            wizard.finish();
        }
        return old;
    }

    private boolean fired(String rule) {
        Review review = session.current();
        return review != null && review.findings().stream().anyMatch(f -> f.fired() && f.rule().equals(rule));
    }

    private static String document(IFile file) throws CoreException, IOException {
        try (var stream = file.getContents()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void save(IFile file, String text) throws CoreException {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
    }
}
