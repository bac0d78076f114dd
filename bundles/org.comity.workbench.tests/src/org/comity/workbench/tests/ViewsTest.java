/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.costs.CostsView;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.register.RegisterView;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.silences.SilencesView;
import org.comity.workbench.views.toolbar.Setting;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views on an example; what they must show is in the expected review of that example. */
class ViewsTest {

    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException, IOException {
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
        view.groupBy(org.comity.review.NormGroups.By.NOTHING);
        List<String> origins = leaves(view.tree()).stream().map(r -> r.cell(8) + (r.cell(9).contains("reading: ") ? " " + r.cell(9) : "")).toList();
        assertEquals(21, origins.stream().filter("written"::equals).count());
        assertEquals(2, origins.stream().filter("derived"::equals).count());
        assertEquals(1, origins.stream().filter("derived reading: requester-pays"::equals).count());
        assertEquals(1, origins.stream().filter("gap-filled"::equals).count());
        view.groupBy(org.comity.review.NormGroups.By.PARTY);
        Workspace.rest();
        Screenshot.take("register");
    }

    @Test
    void findingsBySeverity() throws CoreException, IOException {
        FindingsView view = view(ViewIds.FINDINGS, FindingsView.class);
        assertEquals(List.of("error (3)", "contested (1)", "warning (14)", "info (11)"), labels(view.tree()));
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
        assertEquals(6, silences.tree().rows().size());
    }

    @Test
    void aChangeOfTheSettingsReachesTheViewsAndTheMarkers() throws CoreException, IOException {
        ReviewSession session = ReviewSession.shared();
        ReviewSettings before = session.settings();
        SilencesView silences = view(ViewIds.SILENCES, SilencesView.class);
        assertEquals("As of 2014-08-01 (draft)", Setting.AS_OF.text());
        try {
            session.change(before.withReforms(List.of("TW.NDC2015")).withLanguage("zh-TW"));
            Workspace.until("the reform", () -> session.current().reforms().equals(List.of("TW.NDC2015")) && session.current().language().equals("zh-TW"));
            Workspace.rest();
            assertEquals("With 2015年研究之修正建議", Setting.REFORMS.text());
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

    private static <T extends ReviewView> T view(String id, Class<T> type) throws PartInitException {
        T view = type.cast(Workspace.page().showView(id));
        Workspace.pump();
        return view;
    }
}
