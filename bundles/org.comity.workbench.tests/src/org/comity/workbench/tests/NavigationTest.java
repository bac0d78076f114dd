/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.comity.editor.LanguageEditor;
import org.comity.editor.navigate.DefinitionJob;
import org.comity.editor.navigate.LanguageLinks;
import org.comity.editor.outline.OutlinePage;
import org.comity.review.FindingItem;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.law.LawView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a name to what it stands for, and back. */
class NavigationTest {

    private static final String DRAFT = Drafts.GOOD.replace("by 2020-02-01", "by 2020-02-01 implements XX.A.1");

    private IProject project;
    private IFile file;
    private LanguageEditor draft;

    @BeforeEach
    void open() throws CoreException {
        project = Workspace.project("Navigation");
        file = Workspace.file(project, "ice.agreement", DRAFT);
        draft = Workspace.open(file);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aPartyInAClauseLeadsToItsDeclaration() {
        caret(draft, DRAFT.indexOf("A to B"));
        Keys.press(SWT.F3);
        arrive();
        assertEquals(draft, Workspace.page().getActiveEditor());
        assertSelected(draft, DRAFT.indexOf("party A") + "party ".length(), "A");
    }

    @Test
    void anAgencyLeadsToTheInstalledDirectoryWhichCanOnlyBeRead() throws CoreException, IOException {
        caret(draft, DRAFT.indexOf("XX.Alpha") + 4);
        Keys.press(SWT.F3);
        arrive();
        LanguageEditor directory = active();
        String text = Workspace.text("org.comity.workbench.tests", "law/testland.agencies");
        assertEquals(text, Workspace.document(directory).get());
        assertSelected(directory, text.indexOf("Alpha"), "Alpha");
        assertEquals("testland.agencies (installed law, read-only)", directory.getTitle());
        assertEquals("org.comity.workbench.tests/law/testland.agencies (installed law, read-only)", directory.getTitleToolTip());
        assertFalse(directory.isEditable());
        Keys.type('x');
        assertEquals(text, Workspace.document(directory).get());
        assertFalse(directory.isDirty());
        Workspace.page().showView(IPageLayout.ID_OUTLINE);
        Workspace.page().activate(directory);
        Workspace.settle();
        OutlinePage outline = (OutlinePage) directory.getAdapter(IContentOutlinePage.class);
        assertEquals("XX", outline.entries().get(0).name());
        StyleRange keyword = ((StyledText) directory.getAdapter(Control.class)).getStyleRangeAtOffset(text.indexOf("agency Alpha"));
        assertEquals(SWT.BOLD, keyword.fontStyle);
        Screenshot.take("installed-directory");
    }

    @Test
    void aCitationLeadsToTheProvisionAndFromThereOnAndBack() throws IOException {
        caret(draft, DRAFT.indexOf("XX.A.1") + 1);
        Keys.press(SWT.F3);
        arrive();
        LanguageEditor law = active();
        String text = Workspace.text("org.comity.workbench.tests", "law/testland.statute");
        assertSelected(law, text.indexOf("article 1") + "article ".length(), "1");
        caret(law, text.indexOf("assistance { for"));
        Keys.press(SWT.F3);
        arrive();
        assertSelected(active(), text.indexOf("instrument assistance") + "instrument ".length(), "assistance");
        Screenshot.take("installed-statute");
        Keys.press(SWT.ALT, SWT.ARROW_LEFT);
        assertSelected(active(), text.indexOf("assistance { for"), "");
        Keys.press(SWT.ALT, SWT.ARROW_LEFT);
        assertSelected(active(), text.indexOf("article 1") + "article ".length(), "1");
        Keys.press(SWT.ALT, SWT.ARROW_LEFT);
        assertEquals(draft, Workspace.page().getActiveEditor());
        assertSelected(draft, DRAFT.indexOf("XX.A.1") + 1, "");
        Keys.press(SWT.ALT, SWT.ARROW_RIGHT);
        assertSelected(active(), text.indexOf("article 1") + "article ".length(), "1");
    }

    @Test
    void aProvisionOfTheWorkspaceIsOpenedAsAFile() throws CoreException {
        IFile law = Workspace.file(project, "own.statute", "statute YY.A \"Own Act\" {\n    kind act\n    article 7 { }\n}\n");
        String cites = DRAFT.replace("XX.A.1", "YY.A.7");
        Workspace.document(draft).set(cites);
        Workspace.settle();
        caret(draft, cites.indexOf("YY.A.7"));
        Keys.press(SWT.F3);
        arrive();
        assertEquals("own.statute", active().getTitle());
        assertSelected(active(), Workspace.document(active()).get().indexOf("7 {"), "7");
        assertTrue(active().isEditable());
        assertTrue(law.exists());
    }

    @Test
    void aRoleLeadsToTheCatalogueAndAFactToItsDefinition() throws IOException, CoreException {
        String text = DRAFT.replace("    request wish", "    party C is XX.Alpha as competent\n    fact harmless = yes\n    request wish");
        Workspace.document(draft).set(text);
        Workspace.settle();
        String law = Workspace.text("org.comity.workbench.tests", "law/testland.statute");
        caret(draft, text.indexOf("requesting") + 2);
        Keys.press(SWT.F3);
        arrive();
        assertSelected(active(), law.indexOf("requesting"), "requesting");
        caret(draft, text.indexOf("harmless"));
        Keys.press(SWT.F3);
        arrive();
        assertSelected(active(), law.indexOf("harmless"), "harmless");
        // a role that no jurisdiction owns is in the catalogue all have in common
        caret(draft, text.indexOf("competent"));
        Keys.press(SWT.F3);
        arrive();
        assertEquals("core.statute (installed law, read-only)", active().getTitle());
        assertEquals("competent", ((ITextSelection) active().getSelectionProvider().getSelection()).getText());
        Screenshot.take("installed-core");
    }

    @Test
    void whereThereIsNothingToGoToTheStatusLineSaysWhatToDo() {
        caret(draft, DRAFT.indexOf("agreement") + 2);
        Keys.press(SWT.F3);
        arrive();
        assertEquals("The caret is on no name. Put it on a name that stands for something else, such as a party, an agency or a provision.", status());
        Workspace.document(draft).set(DRAFT.replace("XX.A.1", "XX.A.99"));
        Workspace.settle();
        caret(draft, DRAFT.indexOf("XX.A.1"));
        Keys.press(SWT.F3);
        arrive();
        assertEquals("There is nothing by this name: see Problems, or press Ctrl+Space for the names that can be written here.", status());
        assertEquals(draft, Workspace.page().getActiveEditor());
    }

    @Test
    void withCtrlNamesAreLinks() throws IOException {
        ITextViewer viewer = draft.getAdapter(ITextViewer.class);
        int at = DRAFT.indexOf("XX.A.1");
        assertEquals(null, new LanguageLinks().detectHyperlinks(viewer, new Region(DRAFT.indexOf("agreement"), 0), false));
        IHyperlink[] links = new LanguageLinks().detectHyperlinks(viewer, new Region(at + 3, 0), false);
        assertEquals(1, links.length);
        assertEquals(new Region(at, "XX.A.1".length()), links[0].getHyperlinkRegion());
        Workspace.page().activate(draft);
        links[0].open();
        arrive();
        assertEquals("testland.statute (installed law, read-only)", active().getTitle());
    }

    @Test
    void aFindingLeadsToTheTextOfTheLaw() throws CoreException, IOException {
        Workspace.document(draft).set(Drafts.ORAL);
        FindingsView findings = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        Workspace.until("the finding", () -> findings.tree().select(item -> item instanceof FindingItem f && f.rule().equals("XX.A.1.written")));
        Keys.press(findings.tree().control(), SWT.F3);
        Workspace.until("the law", () -> active().getTitle().startsWith("testland.statute"));
        String text = Workspace.text("org.comity.workbench.tests", "law/testland.statute");
        assertSelected(active(), text.indexOf("article 1") + "article ".length(), "1");
    }

    @Test
    void theLawViewOpensTheTextOfAProvision() throws CoreException, IOException {
        LawView law = (LawView) Workspace.page().showView(ViewIds.LAW);
        Workspace.until("the outline", () -> !law.tree().rows().isEmpty());
        law.show("XX.A.1");
        Workspace.until("the provision", () -> law.tree().control().getSelectionCount() == 1);
        Event event = new Event();
        event.item = law.tree().control().getSelection()[0];
        law.tree().control().notifyListeners(SWT.DefaultSelection, event);
        Workspace.until("the law", () -> active().getTitle().startsWith("testland.statute"));
        String text = Workspace.text("org.comity.workbench.tests", "law/testland.statute");
        assertSelected(active(), text.indexOf("article 1") + "article ".length(), "1");
    }

    @Test
    void anInstalledTextIsOpenedAgainAfterARestart() throws CoreException {
        caret(draft, DRAFT.indexOf("XX.A.1"));
        Keys.press(SWT.F3);
        arrive();
        IEditorInput input = active().getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        input.getPersistable().saveState(memento);
        Workspace.page().closeEditor(active(), false);
        IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId());
        IEditorInput again = (IEditorInput) factory.createElement(memento);
        assertEquals(input, again);
        LanguageEditor restored = (LanguageEditor) Workspace.page().openEditor(again, "org.comity.workbench.statute");
        Workspace.settle();
        assertTrue(Workspace.document(restored).get().contains("statute XX.A"));
    }

    private String status() {
        return ((SubStatusLineManager) draft.getEditorSite().getActionBars().getStatusLineManager()).getParent() instanceof StatusLineManager line
            ? error(line) : "";
    }

    /** What the line shows at the left is one label. */
    private static String error(StatusLineManager line) {
        return text((Composite) line.getControl());
    }

    private static String text(Composite parent) {
        for (Control child : parent.getChildren()) {
            String text = child instanceof CLabel label ? label.getText() : child instanceof Label label ? label.getText() : child instanceof Composite c ? text(c) : "";
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static LanguageEditor active() {
        IEditorPart editor = Workspace.page().getActiveEditor();
        return (LanguageEditor) editor;
    }

    private static void caret(LanguageEditor editor, int offset) {
        Workspace.page().activate(editor);
        editor.selectAndReveal(offset, 0);
        Workspace.pump();
    }

    private static void arrive() {
        Workspace.until("the definition", () -> Job.getJobManager().find(DefinitionJob.FAMILY).length == 0);
        Workspace.settle();
    }

    private static void assertSelected(LanguageEditor editor, int offset, String text) {
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        IDocument document = Workspace.document(editor);
        assertEquals(offset + " " + text, selection.getOffset() + " " + selection.getText(), document.get());
    }
}
