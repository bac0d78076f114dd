/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.review.FindingItem;
import org.comity.review.NormGroups.By;
import org.comity.review.NormItem;
import org.comity.review.ReviewSettings;
import org.comity.review.SilenceItem;
import org.comity.review.map.MapGraph.EdgeKind;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.costs.CostsView;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.law.LawView;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.map.MapView;
import org.comity.workbench.views.register.RegisterView;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.silences.SilencesView;
import org.comity.workbench.views.toolbar.Setting;
import org.comity.workbench.views.why.WhyView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views on an example; what they must show is in the expected review of that example. */
class ViewsTest {

    private LanguageEditor editor;
    private Expected expected;

    @BeforeEach
    void open() throws CoreException, IOException {
        expected = new Expected("taiwan/coast-guard-fisheries");
        IProject project = Workspace.project("Views");
        IFile file = Workspace.file(project, "coast-guard-fisheries.agreement",
            Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries.agreement"));
        editor = Workspace.open(file);
        Workspace.until("the review", () -> ReviewSession.shared().current() != null);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void theRegisterListsWhatIsWrittenDerivedAndFilled() throws CoreException, IOException {
        RegisterView view = view(ViewIds.REGISTER, RegisterView.class);
        view.groupBy(By.NOTHING);
        List<String> origins = leaves(view.tree()).stream().filter(r -> r.item() instanceof NormItem).map(r -> r.cell(8) + (r.cell(9).contains("reading: ") ? " " + r.cell(9) : "")).toList();
        assertEquals(expected.norms("written"), origins.stream().filter("written"::equals).count());
        assertEquals(expected.norms("derived"), origins.stream().filter("derived"::equals).count());
        assertEquals(expected.norms("derived @requester-pays"), origins.stream().filter("derived reading: requester-pays"::equals).count());
        assertEquals(expected.norms("gap-filled"), origins.stream().filter("gap-filled"::equals).count());
        assertEquals(21, expected.norms("written"));
        assertTrue(labels(view.tree()).contains("Who decides (" + (expected.count("decision") + 2) + ")"), labels(view.tree()).toString());
        view.groupBy(By.PARTY);
        Workspace.rest();
        Screenshot.take("register");
    }

    @Test
    void findingsBySeverity() throws CoreException, IOException {
        FindingsView view = view(ViewIds.FINDINGS, FindingsView.class);
        assertEquals(List.of("Error (" + expected.count("error") + ")", "Contested (1)", "Warning (" + expected.count("warning") + ")",
            "Info (" + expected.count("info") + ")"), labels(view.tree()));
        assertEquals(List.of("O13", "B01", "B02"), view.tree().rows().get(0).children().stream().map(r -> r.cell(1)).toList());
        Workspace.rest();
        Screenshot.take("findings");
    }

    @Test
    void costsAndSilences() throws CoreException, IOException {
        CostsView costs = view(ViewIds.COSTS, CostsView.class);
        Workspace.rest();
        Screenshot.take("costs");
        assertEquals("油料、艦艇、人力", costs.tree().rows().get(0).children().get(0).cell(0));
        SilencesView silences = view(ViewIds.SILENCES, SilencesView.class);
        Workspace.rest();
        Screenshot.take("silences");
        assertEquals(expected.count("silence"), silences.tree().rows().size());
    }

    @Test
    void aChangeOfTheSettingsReachesTheViewsAndTheMarkers() throws CoreException, IOException {
        ReviewSession session = ReviewSession.shared();
        ReviewSettings before = session.settings();
        SilencesView silences = view(ViewIds.SILENCES, SilencesView.class);
        assertEquals("As of 2014-08-01 (draft)", Setting.AS_OF.text());
        try {
            session.change(before.withReforms(List.of("TW.NDC2015")).withLanguage("zh-TW"));
            Workspace.until("the reform", () -> session.current().reforms().contains("TW.NDC2015") && session.current().language().equals("zh-TW"));
            Workspace.rest();
            assertEquals("With 行政程序法修正建議", Setting.REFORMS.text());
            assertEquals("沿近海漁業管理執法合作專案計畫", session.current().title());
            assertTrue(silences.tree().rows().stream().anyMatch(r -> r.cell(0).equals("爭議")), labels(silences.tree()).toString());
            Screenshot.take("reform");
            session.change(session.settings().withAsOf(LocalDate.of(2020, 1, 1)));
            Workspace.until("the date", () -> session.current().asOf().equals(LocalDate.of(2020, 1, 1)));
        } finally {
            session.change(before);
            Workspace.settle();
        }
    }

    @Test
    void aSilenceIsBrokenByOneClickAndCanBeUndone() throws CoreException {
        SilencesView view = view(ViewIds.SILENCES, SilencesView.class);
        String before = Workspace.document(editor).get();
        int silences = view.tree().rows().size();
        assertTrue(view.tree().select(item -> item instanceof SilenceItem s && s.topic().equals("dispute")));
        assertTrue(view.insertSelected());
        String after = Workspace.document(editor).get();
        assertTrue(after.endsWith("    dispute: negotiation within 30 days then decided by commonSuperior(CGA, FA)\n}\n"), after.substring(after.length() - 200));
        assertTrue(editor.isDirty());
        assertEquals("dispute: negotiation within 30 days then decided by commonSuperior(CGA, FA)",
            ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        Workspace.until("the silence to be gone", () -> view.tree().rows().size() == silences - 1);
        ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
        assertEquals(before, Workspace.document(editor).get());
        Workspace.until("the silence to be back", () -> view.tree().rows().size() == silences);
    }

    /** Whatever a silence proposes can be read as part of the draft, and breaks the silence. */
    @Test
    void everyClauseOfASilenceSettlesIt() throws CoreException {
        view(ViewIds.SILENCES, SilencesView.class);
        String before = Workspace.document(editor).get();
        for (SilenceItem silence : ReviewSession.shared().current().silences()) {
            for (SilenceItem.Clause clause : silence.clauses()) {
                Workspace.document(editor).set(before.substring(0, before.lastIndexOf('}')) + clause.text() + "\n}\n");
                Workspace.until(clause.text(), () -> ReviewSession.shared().current() != null
                    && ReviewSession.shared().current().silences().stream().noneMatch(s -> s.topic().equals(silence.topic())));
                Workspace.document(editor).set(before);
                Workspace.until("the silence", () -> ReviewSession.shared().current() != null
                    && ReviewSession.shared().current().silences().stream().anyMatch(s -> s.topic().equals(silence.topic())));
            }
        }
    }

    @Test
    void aDoubleClickGoesToTheClauseAndAnotherToTheProvision() throws CoreException {
        RegisterView view = view(ViewIds.REGISTER, RegisterView.class);
        assertTrue(view.tree().select(item -> item instanceof NormItem n && n.id().equals("O18")));
        TreeItem row = view.tree().control().getSelection()[0];
        Event event = new Event();
        event.item = row;
        view.tree().control().notifyListeners(SWT.DefaultSelection, event);
        assertEquals("O18", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        Event key = new Event();
        key.keyCode = SWT.CR;
        key.stateMask = SWT.MOD1;
        view.tree().control().notifyListeners(SWT.KeyDown, key);
        LawView law = (LawView) Workspace.page().findView(ViewIds.LAW);
        Workspace.until("the provision", () -> law.text().startsWith("Coast Guard Act, Article 11"));
    }

    @Test
    void withoutADraftTheViewsSayWhatToDo() throws CoreException {
        RegisterView view = view(ViewIds.REGISTER, RegisterView.class);
        Workspace.until("the register", () -> view.emptyMessage().isEmpty());
        Workspace.page().closeAllEditors(false);
        Workspace.until("the message", () -> view.emptyMessage().equals("Open an agreement in the editor: who owes what to whom by when appears here."));
    }

    @Test
    void searchAndOriginsNarrowTheRegister() throws CoreException {
        RegisterView view = view(ViewIds.REGISTER, RegisterView.class);
        view.groupBy(By.NOTHING);
        view.search().control().setText("letter FA");
        Workspace.until("what was found", () -> leaves(view.tree()).size() < 4);
        assertEquals(List.of("O07"), leaves(view.tree()).stream().map(r -> r.cell(6)).toList());
        view.tree().control().selectAll();
        String copied = view.tree().copy();
        assertTrue(copied.startsWith("send next month's priorities and voyages needed by letter\tFA\tmust\tCGA.MPD\t"), copied);
        view.search().control().setText("no such word");
        Workspace.until("the message", () -> labels(view.tree()).equals(List.of("Nothing contains all of these words")));
        view.search().control().setText("");
        view.groupBy(By.ARTICLE);
        Workspace.until("everything", () -> labels(view.tree()).contains("港口檢查 (4)"));
        view.groupBy(By.PARTY);
    }

    @Test
    void whyFollowsTheSelection() throws CoreException, IOException {
        WhyView why = view(ViewIds.WHY, WhyView.class);
        FindingsView findings = view(ViewIds.FINDINGS, FindingsView.class);
        assertTrue(findings.tree().select(item -> item instanceof FindingItem f && f.rule().equals("TW.StatAssist.i2.cost")));
        Workspace.until("the trace", () -> !why.tree().rows().isEmpty() && why.tree().rows().get(0).cell(0).startsWith("Authoritative readings differ"));
        List<String> parts = why.tree().rows().get(0).children().stream().map(r -> r.cell(0)).toList();
        assertEquals("Rule: TW.StatAssist.i2.cost", parts.get(0));
        assertTrue(parts.contains("Readings"), parts.toString());
        Workspace.rest();
        Screenshot.take("why");
    }

    @Test
    void theLawAsOfTheDateAndWhoReliesOnIt() throws CoreException, IOException {
        LawView law = view(ViewIds.LAW, LawView.class);
        Workspace.until("the outline", () -> !law.tree().rows().isEmpty());
        law.show("TW.FisheriesAct.9");
        Workspace.until("the text", () -> law.text().startsWith("Fisheries Act, Article 9"));
        Workspace.until("the drafts", () -> !law.uses().rows().isEmpty());
        assertTrue(leaves(law.uses()).stream().anyMatch(r -> r.cell(0).equals("fish") && r.cell(1).equals("cites it") && r.cell(2).equals("TW.FisheriesAct.9")));
        Workspace.rest();
        Screenshot.take("law-view");
        law.search().control().setText("共同上級");
        Workspace.until("what was found", () -> law.tree().rows().stream().anyMatch(r -> r.cell(0).startsWith("TW.APA.19.7.s2  ")));
        Screenshot.take("law-search");
    }

    @Test
    void theMapShowsPartiesAndWhatGoesBetweenThem() throws CoreException, IOException {
        MapView map = view(ViewIds.MAP, MapView.class);
        Workspace.until("the layout", () -> !map.picture().boxes().isEmpty());
        assertEquals(List.of("CGA", "FA"), map.picture().boxes().stream().map(b -> b.node().name()).limit(2).toList());
        assertTrue(map.picture().arrows().stream().anyMatch(a -> a.edge().from().equals("FA") && a.edge().to().equals("CGA") && a.edge().kind() == EdgeKind.DUTY));
        IWorkbenchPartReference part = Workspace.page().getReference(map);
        Workspace.page().toggleZoom(part);
        Workspace.rest();
        Screenshot.take("map");
        Workspace.page().toggleZoom(part);
        Files.writeString(Path.of(System.getProperty("comity.screenshots", "target/screenshots"), "map.svg"), MapView.svg());
    }

    private static List<String> labels(LazyTree tree) {
        return tree.rows().stream().map(r -> r.cell(0)).toList();
    }

    private static List<Row> leaves(LazyTree tree) {
        List<Row> found = new ArrayList<>();
        tree.rows().forEach(r -> collect(r, found));
        return found;
    }

    private static void collect(Row row, List<Row> found) {
        if (row.children().isEmpty()) {
            found.add(row);
        }
        row.children().forEach(c -> collect(c, found));
    }

    private static <T extends IViewPart> T view(String id, Class<T> type) throws PartInitException {
        T view = type.cast(Workspace.page().showView(id));
        Workspace.pump();
        return view;
    }
}
