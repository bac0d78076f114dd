/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.preference.EditorPreferences;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.mining.ReviewMinings;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found, above the text it was found in. */
class MiningTest {

    private LanguageEditor editor;
    private IDocument document;
    private String uri;

    @BeforeEach
    void open() throws CoreException {
        IFile file = Workspace.file(Workspace.project("Minings"), "ice.agreement", Drafts.GOOD + Drafts.ORAL.replace("Ice", "Snow"));
        editor = Workspace.open(file);
        document = Workspace.document(editor);
        uri = editor.model().uri().toString();
        Workspace.until("the reviews", () -> ReviewSession.shared().reviews(uri).size() == 2);
    }

    @AfterEach
    void close() {
        EditorPreferences.store().setToDefault(EditorPreferences.MININGS);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aboveEachAgreementAndArticleStandsWhatFollowsFromIt() throws Exception {
        List<String> expected = new ArrayList<>();
        for (Review review : ReviewSession.shared().reviews(uri)) {
            expected.add("As of 2020-01-01: Register " + review.norms().size() + " (duties 1)");
            expected.add("Silences " + review.silences().size());
            expected.add("Findings " + review.findings().stream().filter(FindingItem::fired).count());
        }
        assertEquals(expected, labels().stream().filter(l -> !l.startsWith("Duties")).toList());
        assertEquals(List.of("Duties 1", "Duties 1"), labels().stream().filter(l -> l.startsWith("Duties")).toList());
        assertEquals(document.getLineOffset(0), minings().get(0).getPosition().getOffset());
        assertTrue(expected.get(2).compareTo(expected.get(5)) != 0, "the second draft has one finding more");
    }

    @Test
    void theyAreShownAndCanBeSwitchedOff() throws Exception {
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        Workspace.until("the line above the agreement", () -> widget.getLineVerticalIndent(0) > 0);
        Screenshot.take("minings");
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        Workspace.rest();
        Screenshot.take("minings-dark");
        themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        EditorPreferences.store().setValue(EditorPreferences.MININGS, false);
        Workspace.until("the line to go", () -> widget.getLineVerticalIndent(0) == 0);
        assertEquals(List.of(), labels());
    }

    @Test
    void theyFollowTheText() throws Exception {
        document.replace(document.get().indexOf("        // clause pay"), 0, "        clause salt: B must \"strew salt\" to A by 2020-02-01\n");
        Workspace.settle();
        Workspace.until("the new obligation", () -> labels().contains("As of 2020-01-01: Register 2 (duties 2)"));
        assertTrue(labels().contains("Duties 2"));
    }

    @Test
    void aClickShowsTheView() throws Exception {
        for (int i = 0; i < 3; i++) {
            String view = List.of(ViewIds.REGISTER, ViewIds.SILENCES, ViewIds.FINDINGS).get(i);
            minings().get(i).getAction().accept(null);
            Workspace.pump();
            assertEquals(view, Workspace.page().getActivePart().getSite().getId());
            Workspace.page().activate(editor);
        }
    }

    @Test
    void theEditorHasTheProvider() {
        assertTrue(((ISourceViewerExtension5) editor.getAdapter(ITextViewer.class)).hasCodeMiningProviders());
        assertNotNull(editor.model());
    }

    private List<String> labels() {
        return minings().stream().map(ICodeMining::getLabel).toList();
    }

    private List<? extends ICodeMining> minings() {
        return new ReviewMinings().provideCodeMinings(editor.getAdapter(ITextViewer.class), new NullProgressMonitor()).join();
    }
}
