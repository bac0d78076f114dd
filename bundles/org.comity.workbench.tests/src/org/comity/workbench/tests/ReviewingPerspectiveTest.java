/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.document.decisions.Decision;
import org.comity.document.reading.Paragraph;
import org.comity.document.reading.Paragraph.Kind;
import org.comity.editor.LanguageEditor;
import org.comity.review.FindingItem;
import org.comity.review.NormItem;
import org.comity.review.ReviewSettings;
import org.comity.workbench.DraftingPerspective;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.reviewing.decide.DecideView;
import org.comity.workbench.reviewing.document.DocumentView;
import org.comity.workbench.reviewing.report.ExportReport;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.register.RegisterView;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reviewer at work: no editor is opened, findings are decided, the clause changes, the report goes out. */
class ReviewingPerspectiveTest {

    private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private final ReviewSession session = ReviewSession.shared();
    private ReviewSettings before;
    private IProject project;
    private IFile draft;

    @BeforeEach
    void open() throws CoreException {
        before = session.settings();
        Workspace.page().closeAllEditors(false);
        project = Workspace.project("Reviewing");
        draft = Workspace.file(project, "roads.agreement", Drafts.ORAL);
        perspective(ReviewingIds.PERSPECTIVE);
        Workspace.page().resetPerspective();
        Workspace.settle();
    }

    @AfterEach
    void close() throws CoreException {
        engine.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        session.change(before);
        Workspace.page().closeAllEditors(false);
        perspective(DraftingPerspective.ID);
        Workspace.settle();
    }

    private static void perspective(String id) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(id, Workspace.page().getWorkbenchWindow());
        Workspace.pump();
    }

    private static DocumentView document() throws CoreException {
        return (DocumentView) Workspace.page().showView(ReviewingIds.DOCUMENT);
    }

    private static DecideView decide() throws CoreException {
        return (DecideView) Workspace.page().showView(ReviewingIds.DECIDE);
    }

    /** Selects a file in the Project Explorer, as a click does, and waits until it has been read. */
    private void pick(IFile file, String agreement) throws CoreException {
        CommonNavigator explorer = (CommonNavigator) Workspace.page().showView(ProjectExplorer.VIEW_ID);
        explorer.selectReveal(new StructuredSelection(file));
        Workspace.until(agreement, () -> session.current() != null && session.current().name().equals(agreement));
        Workspace.settle();
    }

    private static int paragraph(DocumentView view, String name) {
        List<String> names = view.paragraphs().stream().map(Paragraph::name).toList();
        assertTrue(names.contains(name), names.toString());
        return names.indexOf(name);
    }

    @Test
    void aSelectedDraftIsReadWithoutAnEditor() throws CoreException {
        pick(draft, "Ice");
        DocumentView view = document();
        Workspace.until("the document", () -> view.text().getText().contains("Agency Beta shall plough the road, as a duty to Agency Alpha, by 1 February 2020."));
        assertTrue(view.text().getText().startsWith("Ice roads\n"), view.text().getText());
        assertEquals(0, Workspace.page().getEditorReferences().length);
        assertFalse(Workspace.page().isEditorAreaVisible());
    }

    @Test
    void noWordIsCutAtAnyWidth() throws CoreException, IOException {
        Rectangle bounds = Workspace.page().getWorkbenchWindow().getShell().getBounds();
        pick(Workspace.file(project, "coast.agreement", Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries.agreement")), "漁業執法合作");
        StyledText text = document().text();
        Workspace.until("the document", () -> text.getLineCount() > 20);
        List<String> cut = new ArrayList<>();
        try {
            for (int width = bounds.width; width > 900; width -= 37) {
                text.getShell().setSize(width, bounds.height);
                Workspace.settle();
                for (int line = 0; line < text.getLineCount(); line++) {
                    if (!text.getLine(line).isEmpty()) {
                        int start = text.getOffsetAtLine(line);
                        Rectangle place = text.getTextBounds(start, start + text.getLine(line).length() - 1);
                        if (place.x + place.width > text.getClientArea().width) {
                            cut.add(width + ": " + (place.x + place.width) + " > " + text.getClientArea().width + " " + text.getLine(line));
                        }
                    }
                }
            }
        } finally {
            text.getShell().setBounds(bounds);
            Workspace.settle();
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void aDoubleClickShowsTheDocumentAndNotTheCode() throws CoreException {
        assertNull(IDE.openEditor(Workspace.page(), draft));
        Workspace.until("the draft", () -> session.current() != null && session.current().name().equals("Ice"));
        assertEquals(0, Workspace.page().getEditorReferences().length);
        assertEquals(ReviewingIds.DOCUMENT, Workspace.page().getActivePart().getSite().getId());
        perspective(DraftingPerspective.ID);
        assertTrue(IDE.openEditor(Workspace.page(), draft) instanceof LanguageEditor);
    }

    @Test
    void theFileOnDiskIsFollowed() throws CoreException {
        pick(draft, "Ice");
        DocumentView view = document();
        Workspace.until("the document", () -> view.text().getText().contains("plough the road"));
        draft.setContents(new ByteArrayInputStream(Drafts.ORAL.replace("plough the road", "salt the road").getBytes(StandardCharsets.UTF_8)), true, false,
            null);
        Workspace.until("the change", () -> view.text().getText().contains("salt the road") && !view.text().getText().contains("plough the road"));
    }

    @Test
    void unsavedTextIsAskedAboutThoughTheDocumentIsShown() throws CoreException, org.eclipse.jface.text.BadLocationException {
        pick(draft, "Ice");
        perspective(DraftingPerspective.ID);
        LanguageEditor editor = Workspace.open(draft);
        Workspace.document(editor).replace(0, 0, " ");
        assertTrue(editor.isSaveOnCloseNeeded(), "the editor is the only one that holds the text");
        editor.getSite().getPage().closeEditor(editor, false);
        Workspace.settle();
        perspective(ReviewingIds.PERSPECTIVE);
        Workspace.until("the file again", () -> session.current() != null && session.current().name().equals("Ice"));
    }

    @Test
    void aDeletedOrRenamedDraftIsNotShownAnyMore() throws CoreException {
        pick(draft, "Ice");
        DocumentView view = document();
        draft.move(project.getFullPath().append("winter.agreement"), true, null);
        IFile moved = project.getFile("winter.agreement");
        Workspace.until("the file where it is now", () -> moved.equals(session.file()) && session.current() != null && session.current().name().equals("Ice"));
        moved.delete(true, null);
        Workspace.until("nothing to look at", () -> !session.hasDraft() && view.emptyMessage().startsWith("Select an agreement in the Project Explorer"));
    }

    @Test
    void aRowOfTheRegisterLeadsToTheDocumentAndNotToTheCode() throws CoreException {
        pick(draft, "Ice");
        DocumentView view = document();
        RegisterView register = (RegisterView) Workspace.page().showView(ViewIds.REGISTER);
        Workspace.until("the register", () -> view.text().getText().startsWith("Ice roads") && register.tree().select(i -> i instanceof NormItem n
            && n.place().name().equals("plough")));
        Event event = new Event();
        event.item = register.tree().control().getSelection()[0];
        register.tree().control().notifyListeners(SWT.DefaultSelection, event);
        Workspace.until("the clause", () -> view.selected() != null && view.selected().name().equals("plough"));
        assertEquals(0, Workspace.page().getEditorReferences().length);
        assertFalse(Workspace.page().isEditorAreaVisible());
    }

    @Test
    void whoeverAsksForTheTextGetsTheEditor() throws CoreException {
        pick(draft, "Ice");
        NormItem plough = session.current().norms().stream().filter(n -> n.place().name().equals("plough")).findFirst().orElseThrow();
        assertTrue(Opening.open(Workspace.page(), plough.place()) instanceof LanguageEditor);
    }

    @Test
    void ofSeveralAgreementsOneIsChosen() throws CoreException {
        IFile two = Workspace.file(project, "two.agreement", Drafts.GOOD + Drafts.COSTS);
        pick(two, "Ice");
        DocumentView view = document();
        Workspace.until("the first", () -> view.text().getText().startsWith("Ice roads\n"));
        assertEquals(List.of("Ice roads", "Roads between Alpha and Beta"), view.choices());
        session.show(session.drafts().get(1));
        Workspace.until("the second", () -> view.text().getText().startsWith("Roads between Alpha and Beta\n"));
        assertTrue(view.text().getText().contains("Salt, 40 t (actual cost) – borne by"), view.text().getText());
    }

    @Test
    void whatIsTypedInAnEditorIsReadAtOnce() throws CoreException, org.eclipse.jface.text.BadLocationException {
        perspective(DraftingPerspective.ID);
        LanguageEditor editor = Workspace.open(draft);
        DocumentView view = document();
        Workspace.until("the document", () -> view.text().getText().contains("plough the road"));
        view.select(paragraph(view, "plough"));
        int at = Workspace.document(editor).get().indexOf("plough the road");
        Workspace.document(editor).replace(at, 0, "salt and ");
        Workspace.until("the sentence", () -> view.text().getText().contains("Agency Beta shall salt and plough the road"));
        assertEquals("plough", view.selected().name());
        assertTrue(editor.isDirty());
        Workspace.page().hideView(view);
    }

    @Test
    void aDecisionIsStaleWhenTheLawChanges() throws CoreException {
        String law = """
            jurisdiction YY "Y" { languages en  instrument help en "help" { kind assistance } }
            statute YY.Act "Act on Costs" { kind act  in force from 2000-01-01
                article 1 { text en "Costs are at most 100." unverified "made up"
                    rule r mandatory on help { for cost k  require k.amount <= EUR 100  else warning en "{k.label} is too dear" } } }
            """;
        IFile statute = Workspace.file(project, "own.statute", law);
        Workspace.file(project, "own.agencies", "agencies YY \"Y\" { agency X \"Office\" }");
        IFile dear = Workspace.file(project, "dear.agreement",
            "agreement Dear \"Dear fuel\" { under YY as of 2020-01-01 instrument YY.help party A is YY.X cost k \"Fuel\" actual borne by A amount EUR 300 }");
        Workspace.settle();
        pick(dear, "Dear");
        DecideView decide = decide();
        Workspace.until("the finding", () -> row(decide, "YY.Act.1.r") != null && decide.store().isSettled() && decide.store().file().getName()
            .equals("dear.review"));
        choose(decide, "YY.Act.1.r");
        decide.press(Decision.Kind.ACCEPT);
        Workspace.until("the decision", () -> decide.store().isSettled() && decide.progress().startsWith("1 of "));
        statute.setContents(new ByteArrayInputStream(law.replace("EUR 100", "EUR 200").replace("at most 100", "at most 200")
            .getBytes(StandardCharsets.UTF_8)), true, false, null);
        Workspace.until("the mark", () -> decide.progress().endsWith("1 stale"));
        assertTrue(decide.shown().contains("The law has changed since this was decided"), decide.shown());
        assertTrue(decide.shown().contains("Costs are at most 100.") && decide.shown().contains("Costs are at most 200."), decide.shown());
    }

    @Test
    void aClauseSelectsItsFindingsAndAFindingItsClause() throws CoreException {
        pick(draft, "Ice");
        DocumentView document = document();
        DecideView decide = decide();
        Workspace.until("the findings", () -> document.text().getText().startsWith("Ice roads") && row(decide, "XX.A.1.written") != null);
        int at = -1;
        for (int i = 0; i < document.paragraphs().size(); i++) {
            at = document.paragraphs().get(i).marks().isEmpty() ? at : i;
        }
        String finding = document.paragraphs().get(at).marks().get(0).finding();
        document();
        document.select(at);
        Workspace.until("the finding", () -> decide.tree().selectedRows().stream().anyMatch(r -> r.item() instanceof FindingItem f && f.id().equals(finding)));
        document.select(0);
        decide();
        decide.tree().control().deselectAll();
        decide.tree().select(o -> o instanceof FindingItem f && f.id().equals(finding));
        Workspace.until("the clause", () -> document.selected() != null && document.selected().holds(finding));
    }

    @Test
    void whatTheLawAddsCanBeHiddenAndTheTextSearched() throws CoreException, IOException {
        example("taiwan/coast-guard-fisheries", "漁業執法合作");
        DocumentView view = document();
        Workspace.until("the document", () -> view.paragraphs().stream().anyMatch(p -> p.kind() == Kind.LAW));
        view.showLaw(false);
        assertTrue(view.paragraphs().stream().noneMatch(p -> p.kind() == Kind.LAW));
        assertFalse(view.text().getText().contains("What the law adds"), view.text().getText());
        view.showLaw(true);
        assertTrue(view.text().getText().contains("What the law adds"));
        view.text().setSelection(0);
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
        view.find().type("Fisheries AGENCY");
        assertEquals("Fisheries Agency", view.text().getSelectionText());
        int first = view.text().getSelection().x;
        assertTrue(view.find().count().startsWith("1 of "), view.find().count());
        view.find().find(true);
        assertTrue(view.text().getSelection().x > first);
        view.find().type("no such words");
        assertEquals("not found", view.find().count());
    }

    @Test
    void findingsAreDecidedTheClauseChangesTheReportGoesOutAndAllIsKept() throws CoreException, IOException {
        pick(draft, "Ice");
        DecideView decide = decide();
        Workspace.until("the finding", () -> row(decide, "XX.A.1.written") != null && decide.store().isSettled());
        int all = findings(decide).size();
        choose(decide, "XX.A.1.written");
        decide.press(Decision.Kind.WAIVE);
        assertTrue(decide.problem().startsWith("Say why"), decide.problem());
        decide.typeReason("the road is closed already");
        decide.press(Decision.Kind.WAIVE);
        Workspace.until("the decision in the file", () -> decide.store().isSettled() && decide.store().file().exists());
        assertEquals("", decide.problem());
        assertEquals("1 of " + all + " decided", decide.progress());
        assertTrue(Files.readString(decide.store().file().getLocation().toPath()).contains("\"reason\": \"the road is closed already\""));

        draft.setContents(new ByteArrayInputStream(Drafts.ORAL.replace("request wish from A to B oral", "request wish from A to B oral number \"7\"")
            .getBytes(StandardCharsets.UTF_8)), true, false, null);
        Workspace.until("the mark", () -> decide.progress().equals("0 of " + all + " decided, 1 stale"));
        assertTrue(decide.shown().contains("The clause has changed since this was decided"), decide.shown());
        assertTrue(decide.shown().contains("Then: Agency Alpha asks Agency Beta for assistance orally."), decide.shown());
        assertTrue(decide.shown().contains("Now: Agency Alpha asks Agency Beta for assistance orally (no. 7)."), decide.shown());

        document();
        Workspace.rest();
        Screenshot.take("reviewing-stale");
        Path report = Files.createTempFile("report", ".html");
        List<String> said = new ArrayList<>();
        ExportReport.write(draft, report, said::add);
        Workspace.until("the report", () -> !said.isEmpty());
        assertEquals(List.of(""), said);
        String page = Files.readString(report);
        assertTrue(page.contains("Review: Ice roads"), page);
        assertTrue(page.contains("Reason: the road is closed already"), page);
        assertTrue(page.contains("To be looked at again: the clause has changed since."), page);
        Files.delete(report);

        Workspace.page().hideView(decide);
        Workspace.pump();
        DecideView again = decide();
        Workspace.until("the decisions", () -> again.progress().equals("0 of " + all + " decided, 1 stale"));
        choose(again, "XX.A.1.written");
        again.press(Decision.Kind.WAIVE);
        Workspace.until("decided again", () -> again.store().isSettled() && again.progress().equals("1 of " + all + " decided"));
    }

    @Test
    void bothThemesAndTwoLanguagesForTheEye() throws CoreException, IOException {
        example("taiwan/coast-guard-fisheries", "漁業執法合作");
        for (String language : new String[] {"en", "zh-TW"}) {
            session.change(session.settings().withLanguage(language));
            Workspace.until(language, () -> session.current() != null && session.current().language().equals(language));
            for (String theme : new String[] {"default", "dark"}) {
                engine.setTheme("org.eclipse.e4.ui.css.theme.e4_" + theme, false);
                DecideView decide = decide();
                DocumentView document = document();
                Workspace.rest();
                document.select(paragraph(document, "O06"));
                Workspace.rest();
                assertFalse(findings(decide).isEmpty());
                Screenshot.take("reviewing-" + theme + "-" + language);
                document.select(document.paragraphs().size() - 3);
                Workspace.rest();
                Screenshot.take("reviewing-law-" + theme + "-" + language);
            }
        }
    }

    @Test
    void thePerspectiveIsKnownByItsName() {
        IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        assertEquals("Reviewing", registry.findPerspectiveWithId(ReviewingIds.PERSPECTIVE).getLabel());
        assertTrue(List.of(Workspace.page().getPerspectiveShortcuts()).contains(DraftingPerspective.ID));
    }

    private void example(String path, String agreement) throws CoreException, IOException {
        IFile file = Workspace.file(project, "example.agreement", Workspace.text("org.comity.examples", "agreements/" + path + ".agreement"));
        pick(file, agreement);
    }

    static List<FindingItem> findings(DecideView view) {
        return view.tree().rows().stream().flatMap(r -> r.children().stream()).map(r -> r.item()).filter(FindingItem.class::isInstance)
            .map(FindingItem.class::cast).toList();
    }

    static FindingItem row(DecideView view, String rule) {
        return findings(view).stream().filter(f -> f.rule().equals(rule)).findFirst().orElse(null);
    }

    static void choose(DecideView view, String rule) {
        assertTrue(view.tree().select(o -> o instanceof FindingItem f && f.rule().equals(rule)), rule);
        Workspace.pump();
    }
}
