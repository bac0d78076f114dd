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
import java.time.LocalDate;
import java.util.List;
import org.comity.document.decisions.Decision;
import org.comity.review.FindingItem;
import org.comity.review.ReviewSettings;
import org.comity.workbench.DraftingPerspective;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.reviewing.decide.DecideView;
import org.comity.workbench.reviewing.decide.Filter;
import org.comity.workbench.reviewing.decide.Grouping;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding on findings: by button and key, alone and together, undone and redone; and the file of decisions, whatever happens to it. */
class DecidingTest {

    private static final String RULE = "XX.A.1.written";

    private IProject project;
    private DecideView view;
    private int all;

    @BeforeEach
    void open() throws CoreException {
        Workspace.page().closeAllEditors(false);
        project = Workspace.project("Deciding");
        IFile draft = Workspace.file(project, "roads.agreement", Drafts.ORAL);
        PlatformUI.getWorkbench().showPerspective(ReviewingIds.PERSPECTIVE, Workspace.page().getWorkbenchWindow());
        look(draft);
    }

    @AfterEach
    void close() throws CoreException {
        view.filter(Filter.ALL);
        view.group(Grouping.SEVERITY);
        Workspace.page().hideView(view);
        project.delete(true, null);
        Workspace.settle();
        PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workspace.page().getWorkbenchWindow());
        Workspace.settle();
    }

    private void look(IFile draft) throws CoreException {
        assertTrue(ReviewSession.shared().look(draft));
        view = (DecideView) Workspace.page().showView(ReviewingIds.DECIDE);
        Workspace.until("the findings", () -> ReviewingPerspectiveTest.row(view, RULE) != null && view.store() != null && view.store().isSettled()
            && view.store().file().getParent().equals(draft.getParent()));
        all = ReviewingPerspectiveTest.findings(view).size();
    }

    private Path file() {
        return view.store().file().getLocation().toPath();
    }

    private void settle() {
        Workspace.until("the file", () -> view.store().isSettled());
        Workspace.pump();
    }

    private void decide(Decision.Kind kind, String reason) {
        ReviewingPerspectiveTest.choose(view, RULE);
        view.typeReason(reason);
        view.press(kind);
        settle();
    }

    private void press(char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        view.tree().control().notifyListeners(SWT.KeyDown, event);
        Workspace.pump();
    }

    private IAction action(ActionFactory factory) {
        return view.getViewSite().getActionBars().getGlobalActionHandler(factory.getId());
    }

    @Test
    void aDecisionIsRecordedWithAuthorAndDateAndCanBeUndone() throws IOException {
        decide(Decision.Kind.REJECT, "said by telephone, noted the same day");
        String text = Files.readString(file());
        assertTrue(text.contains("\"decision\": \"reject\"") && text.contains("\"on\": \"" + java.time.LocalDate.now() + "\"") && text.contains("\"by\": \""),
            text);
        assertEquals("1 of " + all + " decided", view.progress());
        assertTrue(action(ActionFactory.UNDO).getText().startsWith("&Undo Reject"), action(ActionFactory.UNDO).getText());
        action(ActionFactory.UNDO).run();
        settle();
        assertEquals("0 of " + all + " decided", view.progress());
        assertFalse(Files.readString(file()).contains("reject"));
        action(ActionFactory.REDO).run();
        settle();
        assertTrue(Files.readString(file()).contains("\"decision\": \"reject\""));
    }

    @Test
    void itIsShownUnderWhichSettingsADecisionWasMade() throws IOException {
        decide(Decision.Kind.REJECT, "said by telephone");
        String text = Files.readString(file());
        assertTrue(text.contains("\"asOf\": \"2020-01-01\",\n        \"law\": \"XX\""), text);
        ReviewSession session = ReviewSession.shared();
        ReviewSettings before = session.settings();
        ReviewingPerspectiveTest.choose(view, RULE);
        assertFalse(view.shown().contains("Decided under"), view.shown());
        try {
            session.change(before.withAsOf(LocalDate.of(2021, 1, 1)));
            Workspace.until("the date", () -> session.current() != null && session.current().asOf().equals(LocalDate.of(2021, 1, 1)));
            Workspace.until("the rows", () -> ReviewingPerspectiveTest.row(view, RULE) != null);
            Workspace.until("the remark", () -> view.shown().contains("Decided under other settings: XX, 2020-01-01"));
            session.change(before.withUnder("TW"));
            Workspace.until("the decision whose finding is not there", () -> view.tree().rows().stream()
                .anyMatch(r -> r.cell(0).equals("Not found under the present settings (1)") && r.children().get(0).cell(1).endsWith(" · XX, 2020-01-01")));
            assertEquals(text, Files.readString(file()));
        } finally {
            session.change(before);
            Workspace.settle();
        }
        Workspace.until("the finding", () -> ReviewingPerspectiveTest.row(view, RULE) != null);
    }

    @Test
    void keysDecideAndGoOn() {
        ReviewingPerspectiveTest.choose(view, RULE);
        view.typeReason("");
        press('a');
        settle();
        assertEquals("1 of " + all + " decided", view.progress());
        press('w');
        assertTrue(view.problem().startsWith("Say why"), view.problem());
        assertEquals("1 of " + all + " decided", view.progress());
        press(SWT.DEL);
        settle();
        assertEquals("0 of " + all + " decided", view.progress());
        press('n');
        assertEquals(1, view.tree().selectedRows().size());
    }

    @Test
    void severalAreDecidedTogetherAndUndoneTogether() {
        view.tree().control().selectAll();
        view.tree().control().notifyListeners(SWT.Selection, new Event());
        view.press(Decision.Kind.ACCEPT);
        settle();
        assertEquals(all + " of " + all + " decided", view.progress());
        action(ActionFactory.UNDO).run();
        settle();
        assertEquals("0 of " + all + " decided", view.progress());
    }

    @Test
    void theListIsNarrowedAndGrouped() {
        decide(Decision.Kind.ACCEPT, "");
        view.filter(Filter.DECIDED);
        assertEquals(List.of(RULE), ReviewingPerspectiveTest.findings(view).stream().map(FindingItem::rule).toList());
        view.filter(Filter.OPEN);
        assertEquals(all - 1, ReviewingPerspectiveTest.findings(view).size());
        view.filter(Filter.STALE);
        assertEquals("Nothing fits the filter.", view.tree().rows().get(0).cell(0));
        view.filter(Filter.ALL);
        view.group(Grouping.SUBJECT);
        assertTrue(view.tree().rows().stream().anyMatch(r -> r.cell(0).startsWith("Parties, basis and form (") && r.children().stream()
            .anyMatch(c -> c.item() instanceof FindingItem f && f.rule().equals(RULE))));
        view.group(Grouping.PARTY);
        assertTrue(view.tree().rows().stream().anyMatch(r -> r.cell(0).startsWith("A  Agency Alpha (")), view.tree().rows().stream().map(r -> r.cell(0))
            .toList().toString());
    }

    @Test
    void whatSomebodyElseDecidesMeanwhileIsShownAndKept() throws IOException, CoreException {
        decide(Decision.Kind.ACCEPT, "");
        String other = Files.readString(file()).replace("\"decisions\": [",
            "\"decisions\": [{\"agreement\":\"Ice\",\"finding\":\"gone\",\"decision\":\"waive\",\"reason\":\"old\",\"by\":\"Ministry\","
            + "\"on\":\"2020-01-02\",\"clause\":\"\",\"law\":\"\",\"message\":\"A finding of last year\"},");
        // not through the workspace: another program
        Files.writeString(file(), other);
        decide(Decision.Kind.WAIVE, "for this winter");
        String text = Files.readString(file());
        assertTrue(text.contains("A finding of last year") && text.contains("for this winter"), text);
        Workspace.until("the other decision", () -> view.tree().rows().stream().anyMatch(r -> r.cell(0).equals("No longer found (1)")));
        view.store().file().setContents(new ByteArrayInputStream("{\"version\":1,\"decisions\":[]}".getBytes(StandardCharsets.UTF_8)), true, false, null);
        Workspace.until("nothing decided", () -> view.progress().equals("0 of " + all + " decided"));
    }

    @Test
    void aDamagedFileIsReportedAndNeverWritten() throws CoreException, IOException {
        decide(Decision.Kind.ACCEPT, "");
        view.store().file().setContents(new ByteArrayInputStream("{ not decisions".getBytes(StandardCharsets.UTF_8)), true, false, null);
        Workspace.until("the message", () -> view.problem().startsWith("Deciding/roads.review cannot be read, so nothing can be decided"));
        ReviewingPerspectiveTest.choose(view, RULE);
        view.press(Decision.Kind.ACCEPT);
        settle();
        assertEquals("{ not decisions", Files.readString(file()));
        assertTrue(view.problem().startsWith("Deciding/roads.review cannot be read"), view.problem());
        view.store().file().delete(true, null);
        Workspace.until("no message", () -> view.problem().isEmpty());
        decide(Decision.Kind.ACCEPT, "");
        assertTrue(Files.readString(file()).contains("\"decision\": \"accept\""));
    }

    @Test
    void aDamagedFileThatNobodyHasSeenYetIsNotOverwritten() throws IOException {
        decide(Decision.Kind.ACCEPT, "");
        Files.writeString(file(), "{ broken behind the back");
        decide(Decision.Kind.WAIVE, "still open");
        Workspace.until("the message", () -> view.problem().contains("cannot be read"));
        assertEquals("{ broken behind the back", Files.readString(file()));
    }

    @Test
    void aReasonThatWasTypedStaysWhileOtherFindingsAreLookedAt() {
        List<FindingItem> findings = ReviewingPerspectiveTest.findings(view);
        ReviewingPerspectiveTest.choose(view, RULE);
        view.typeReason("half a sen");
        FindingItem other = findings.stream().filter(f -> !f.rule().equals(RULE)).findFirst().orElseThrow();
        view.tree().select(other::equals);
        ReviewingPerspectiveTest.choose(view, RULE);
        view.press(Decision.Kind.WAIVE);
        settle();
        assertEquals("half a sen", view.store().decisions().all().iterator().next().reason());
    }

    @Test
    void eachDraftHasItsOwnDecisions() throws CoreException {
        decide(Decision.Kind.ACCEPT, "");
        IFile other = Workspace.file(project, "other.agreement", Drafts.ORAL);
        ReviewSession.shared().look(other);
        Workspace.until("the other file", () -> view.store() != null && view.store().file().getName().equals("other.review") && view.store().isSettled());
        Workspace.until("nothing decided", () -> view.progress().startsWith("0 of "));
        assertFalse(project.getFile("other.review").exists());
        assertTrue(project.getFile("roads.review").isAccessible() && !project.getFile("roads.review").isDerived(IResource.NONE));
    }
}
