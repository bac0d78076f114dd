/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.toolbar.Setting;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings that are not as the draft says, and what the views show when they change. */
class SettingsTest {

    private static final String RESET = "As the Draft Says";

    private final ReviewSession session = ReviewSession.shared();
    private ReviewSettings before;
    private IProject project;

    @BeforeEach
    void start() throws CoreException {
        before = session.settings();
        session.change(ReviewSettings.asWritten("en"));
        project = Workspace.project("Settings");
    }

    @AfterEach
    void close() {
        session.change(before);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void whatIsNotAsTheDraftSaysIsShownAndTakenBackByOneClick() throws CoreException, IOException {
        openCoastGuard();
        FindingsView findings = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        assertTrue(reset().isEmpty());
        session.change(session.settings().withAsOf(LocalDate.of(2020, 1, 1)).withReforms(List.of("TW.NDC2015")));
        Workspace.until("the date", () -> session.current().asOf().equals(LocalDate.of(2020, 1, 1)));
        Workspace.until("the line above", () -> findings.getContentDescription().startsWith("Not as the draft says (date, reforms) · "));
        assertEquals(1, reset().size());
        Screenshot.take("deviates");
        reset().get(0).notifyListeners(SWT.Selection, new Event());
        Workspace.until("the draft's date", () -> session.current().asOf().equals(LocalDate.of(2014, 8, 1)) && session.current().reforms().isEmpty());
        Workspace.until("the line above", () -> !findings.getContentDescription().startsWith("Not"));
        assertEquals(ReviewSettings.asWritten("en"), session.settings());
        assertTrue(reset().isEmpty());
    }

    @Test
    void reformsOfAnotherJurisdictionAreNeitherShownNorOffered() throws CoreException {
        session.change(session.settings().withReforms(List.of("TW.NDC2015")));
        Workspace.open(Workspace.file(project, "food.agreement", """
            agreement Food "Food samples" {
                under US as of 2024-01-01
                party FDA is US.President.HHS.FDA as member
                party EPA is US.President.EPA as member
                clause C1: FDA must "test samples" to EPA every month
            }
            """));
        Workspace.until("the draft", () -> session.current() != null && session.current().name().equals("Food"));
        assertEquals("No reforms", Setting.REFORMS.text());
        assertEquals("", Setting.deviations());
        assertTrue(reset().isEmpty());
        assertTrue(texts(Setting.REFORMS.menu()).stream().noneMatch(t -> t.contains("TW.")), () -> texts(Setting.REFORMS.menu()).toString());
    }

    @Test
    void aReformIsCalledByItsSubjectPackagesFirst() throws CoreException, IOException {
        openCoastGuard();
        List<String> texts = texts(Setting.REFORMS.menu());
        assertEquals("&None but the Draft's Own", texts.get(0));
        assertEquals("Proposed amendments of 2015  (TW.NDC2015)", texts.get(1));
        assertEquals(List.of("Assistance costs budgeted and paid next year  (TW.NextYearPayment)", "Cooperation of agencies  (TW.CooperationClause)",
            "Coordination meeting of the common superior  (TW.CoordinationMeeting)"), texts.subList(2, 5));
        assertEquals("&Other Proposals", texts.get(5));
        assertEquals("Account for unjustified refusal  (TW.UnjustifiedRefusal)", texts.get(6));
        assertTrue(texts.contains("Assistance in performance appraisal  (TW.AssistanceAppraisal)"), texts.toString());
        assertEquals(texts, texts(Setting.REFORMS.menu()));
        List<String> others = texts.subList(6, texts.size());
        assertEquals(others.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), others);
    }

    @Test
    void anotherDateShowsTheFirstFindingsWhileTypingKeepsThePlace() throws CoreException, IOException, BadLocationException {
        LanguageEditor editor = openCoastGuard();
        FindingsView findings = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        findings.showQuiet(true);
        try {
            Workspace.rest();
            scrollDown(findings.tree().control());
            String top = findings.tree().control().getTopItem().getText();
            int end = Workspace.document(editor).getLength();
            Workspace.document(editor).replace(end, 0, "\n// a remark");
            Workspace.settle();
            Workspace.rest();
            assertEquals(top, findings.tree().control().getTopItem().getText());
            session.change(session.settings().withReforms(List.of("TW.NDC2015")));
            Workspace.until("the reform", () -> session.current().reforms().contains("TW.NDC2015"));
            Workspace.rest();
            assertEquals(findings.tree().control().getItem(0), findings.tree().control().getTopItem());
        } finally {
            findings.showQuiet(false);
        }
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedAboveTheResultsAndLedTo() throws CoreException, IOException, BadLocationException {
        LanguageEditor editor = Workspace.open(Workspace.file(project, "ice.agreement", Drafts.UNREADABLE));
        FindingsView findings = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        Workspace.until("the line", () -> findings.doubt().equals("<a>Line 8</a> is not understood; until it is, results may be wrong."));
        Workspace.rest();
        Screenshot.take("not-understood");
        for (String other : List.of(ViewIds.REGISTER, ViewIds.COSTS, ViewIds.SILENCES)) {
            ReviewView view = (ReviewView) Workspace.page().showView(other);
            Workspace.until(other, () -> view.doubt().startsWith("<a>Line 8</a>"));
        }
        editor.selectAndReveal(0, 0);
        Link link = links(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).get(0);
        link.notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
        TextSelection selected = (TextSelection) editor.getSelectionProvider().getSelection();
        assertEquals(8, selected.getStartLine() + 1);
        int at = Drafts.UNREADABLE.indexOf("plough B") + "plough".length();
        Workspace.document(editor).replace(at, 0, ":");
        Workspace.page().showView(ViewIds.FINDINGS);
        Workspace.until("the line to go", () -> findings.doubt().isEmpty());
    }

    private static List<Link> links(Composite parent) {
        List<Link> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (each instanceof Link link && link.getText().contains("is not understood")) {
                found.add(link);
            } else if (each instanceof Composite inner) {
                found.addAll(links(inner));
            }
        }
        return found;
    }

    private static void scrollDown(Tree tree) {
        TreeItem last = tree.getItem(tree.getItemCount() - 1);
        TreeItem wanted = last.getItemCount() > 0 ? last.getItem(0) : last;
        // the platform scrolls by what it takes rows it has not shown yet to be high, and again when it knows
        Workspace.until("the end of the list", () -> {
            tree.setTopItem(wanted);
            return !tree.getItem(0).equals(tree.getTopItem());
        });
        Workspace.rest();
    }

    private LanguageEditor openCoastGuard() throws CoreException, IOException {
        LanguageEditor editor = Workspace.open(Workspace.file(project, "patrol.agreement", Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries.agreement")));
        Workspace.until("the review", () -> session.current() != null && session.current().name().equals("漁業執法合作"));
        return editor;
    }

    private static List<String> texts(List<IContributionItem> items) {
        List<String> texts = new ArrayList<>();
        for (IContributionItem each : items) {
            if (each instanceof ActionContributionItem item) {
                texts.add(item.getAction().getText());
            } else if (each instanceof MenuManager menu) {
                texts.add(menu.getMenuText());
                texts.addAll(texts(Arrays.asList(menu.getItems())));
            }
        }
        return texts;
    }

    private static List<ToolItem> reset() {
        List<ToolItem> found = new ArrayList<>();
        collect(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), found);
        return found;
    }

    private static void collect(Composite parent, List<ToolItem> found) {
        if (parent instanceof ToolBar bar) {
            Arrays.stream(bar.getItems()).filter(i -> i.getText().equals(RESET)).forEach(found::add);
        }
        for (Control each : parent.getChildren()) {
            if (each instanceof Composite inner) {
                collect(inner, found);
            }
        }
    }
}
