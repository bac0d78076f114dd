/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Laying out a text by its command. */
class FormatTest {

    private LanguageEditor editor;
    private IDocument document;

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void theWholeTextIsLaidOutInOneStepAndTheCaretStaysAtItsWord() throws Exception {
        String messy = Drafts.GOOD.replace("    party A is", "party   A    is").replace("        clause", "  clause").replace("\n}\n", "}");
        open(messy);
        select("plough the road", 0);
        format();
        assertEquals(Drafts.GOOD, document.get());
        assertEquals(Drafts.GOOD.indexOf("plough the road"), selection().getOffset());
        assertEquals(0, selection().getLength());
        undo();
        assertEquals(messy, document.get());
    }

    @Test
    void aTextInHouseStyleStaysAsItIs() throws Exception {
        open(Drafts.GOOD);
        format();
        assertFalse(editor.isDirty());
    }

    @Test
    void onlyTheSelectedLinesAreLaidOut() throws Exception {
        open(Drafts.GOOD.replace("    party A is", "  party   A is").replace("    party B is", " party B   is").replace("    request", "  request"));
        select(" party B   is", " party B   is".length());
        format();
        assertEquals(Drafts.GOOD.replace("    party A is", "  party   A is").replace("    request", "  request"), document.get());
        assertEquals("party B is", selection().getText());
    }

    @Test
    void aTextThatCannotBeReadIsLeftAloneAndTheUserToldWhy() throws Exception {
        String broken = Drafts.UNREADABLE.replace("    party A is", "party   A    is");
        open(broken);
        format();
        assertEquals(broken, document.get());
        assertFalse(editor.isDirty());
        String said = statusLine();
        assertTrue(said.startsWith("Not formatted. First repair line 8: "), said);
    }

    @Test
    void everyExampleIsInHouseStyleAndMeansTheSameHoweverItWasWritten() throws Exception {
        for (String path : List.of("taiwan/coast-guard-fisheries", "germany/tax-cooperation", "japan/regional-disaster-agreement", "usa/ocean-data")) {
            String text = Workspace.text("org.comity.examples", "agreements/" + path + ".agreement");
            open(text.replaceAll("(?m)^ +", "").replaceAll("([^\\s]) (must|to|by|as) ", "$1  $2   "));
            EObject before = copy();
            format();
            EObject after = copy();
            assertTrue(EcoreUtil.equals(before, after), path);
            assertEquals(squeeze(text), squeeze(document.get()));
            document.set(text);
            Workspace.settle();
            format();
            assertEquals(text, document.get(), path);
            close();
        }
    }

    @Test
    void aLongTextIsLaidOutInOneStepToo() throws Exception {
        StringBuilder text = new StringBuilder(Drafts.GOOD.substring(0, Drafts.GOOD.indexOf("    article")));
        for (int i = 0; i < 600; i++) {
            text.append("    clause c").append(i).append(": B must \"plough the road\" to A by 2020-02-01\n");
        }
        String tidy = text.append("}\n").toString();
        String messy = tidy.replace("    clause", "  clause").replace(" must ", "   must ");
        open(messy);
        select("c500:", 0);
        format();
        assertEquals(tidy, document.get());
        assertEquals(tidy.indexOf("c500:"), selection().getOffset());
        undo();
        assertEquals(messy, document.get());
    }

    private EObject copy() {
        return editor.model().read(resource -> EcoreUtil.copy(resource.getContents().get(0)));
    }

    /** What the window's status line says. */
    private static String statusLine() {
        Workspace.pump();
        return labels(Workspace.page().getWorkbenchWindow().getShell()).filter(t -> t.startsWith("Not formatted")).findFirst().orElse("");
    }

    private static Stream<String> labels(Control control) {
        return control instanceof CLabel label ? Stream.ofNullable(label.getText())
            : control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(FormatTest::labels) : Stream.empty();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void open(String text) throws CoreException, IOException {
        IProject project = Workspace.project("Format");
        IFile file = Workspace.file(project, "ice.agreement", text);
        editor = Workspace.open(file);
        document = Workspace.document(editor);
    }

    private void select(String text, int length) {
        editor.selectAndReveal(document.get().indexOf(text), length);
    }

    private ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private void undo() {
        IUndoManager undo = ((TextViewer) editor.getAdapter(ITextViewer.class)).getUndoManager();
        assertTrue(undo.undoable());
        undo.undo();
    }

    private static void format() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.comity.editor.format", null);
        Workspace.settle();
    }
}
