/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and what the editor does with them. */
class TypingAidsTest {

    private static final String START = "agreement A \"a\" {\n    \n}\n";
    private static final int INSIDE = START.indexOf("    \n") + 4;

    private LanguageEditor editor;
    private IDocument document;
    private StyledText widget;

    @BeforeEach
    void open() throws CoreException {
        IProject project = Workspace.project("Typing");
        IFile file = Workspace.file(project, "a.agreement", START);
        editor = Workspace.open(file);
        document = Workspace.document(editor);
        widget = (StyledText) editor.getAdapter(Control.class);
        widget.setSelection(INSIDE);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void bracketsAndQuotesAreClosedAndTypedOver() {
        for (String pair : List.of("()", "[]", "{}", "\"\"")) {
            type(pair.substring(0, 1));
            assertEquals(with(pair), document.get());
            assertEquals(INSIDE + 1, widget.getCaretOffset());
            type("x" + pair.substring(1));
            assertEquals(with(pair.charAt(0) + "x" + pair.charAt(1)), document.get());
            assertEquals(INSIDE + 3, widget.getCaretOffset());
            document.set(START);
            widget.setSelection(INSIDE);
        }
    }

    @Test
    void aClosingSignTheUserWroteIsNotTypedOver() throws Exception {
        document.replace(INSIDE, 0, "f(x)");
        widget.setSelection(INSIDE + 3);
        type(")");
        assertEquals(with("f(x))"), document.get());
    }

    @Test
    void deletingTheOpeningSignDeletesThePair() {
        type("(");
        key(SWT.BS);
        assertEquals(START, document.get());
        type("(a");
        key(SWT.BS);
        key(SWT.BS);
        assertEquals(START, document.get());
    }

    @Test
    void nothingIsClosedInTextsAndCommentsOrBeforeAWord() throws Exception {
        document.replace(INSIDE, 0, "event e \"ab\" // c");
        widget.setSelection(document.get().indexOf("b\""));
        type("(");
        widget.setSelection(document.get().indexOf("// c") + 4);
        type("(\"");
        widget.setSelection(INSIDE);
        type("[");
        assertEquals(with("[event e \"a(b\" // c(\""), document.get());
    }

    @Test
    void threeQuotesAreThreeQuotes() {
        type("\"\"\"");
        assertEquals(with("\"\"\""), document.get());
    }

    @Test
    void aSelectionIsPutInBrackets() throws Exception {
        document.replace(INSIDE, 0, "when a or b");
        widget.setSelection(INSIDE + 5, INSIDE + 11);
        type("(");
        assertEquals(with("when (a or b)"), document.get());
    }

    @Test
    void onePairIsOneStepToUndo() {
        type("(");
        ((TextViewer) editor.getAdapter(ITextViewer.class)).getUndoManager().undo();
        assertEquals(START, document.get());
    }

    /** An input method shows its composition in the text, takes it out again, and sends the signs one by one. */
    @Test
    void whatAnInputMethodSendsIsLeftAsItIs() {
        type("\"");
        widget.getContent().replaceTextRange(INSIDE + 1, 0, "ㄧˋ");
        widget.getContent().replaceTextRange(INSIDE + 1, 2, "義");
        widget.getContent().replaceTextRange(INSIDE + 1, 1, "");
        type("義務（「一」）\"");
        assertEquals(with("\"義務（「一」）\""), document.get());
        assertEquals(INSIDE + 9, widget.getCaretOffset());
        type(" （「");
        assertEquals(with("\"義務（「一」）\" （「"), document.get());
        verify("(義務)");
        assertEquals(with("\"義務（「一」）\" （「(義務)"), document.get());
    }

    @Test
    void aClosingBraceStandsBelowItsBlock() {
        type("article \"x\" {");
        key(SWT.CR);
        assertEquals(with("article \"x\" {\n        \n    }"), document.get());
        document.set("agreement A {\n    article \"x\" {\n        event e \"e\"\n        ");
        widget.setSelection(document.getLength());
        type("}");
        assertEquals("agreement A {\n    article \"x\" {\n        event e \"e\"\n    }", document.get());
        key(SWT.CR);
        type("}");
        assertEquals("agreement A {\n    article \"x\" {\n        event e \"e\"\n    }\n}", document.get());
    }

    @Test
    void pastedLinesComeToTheDepthOfTheirBlock() throws Exception {
        paste("article \"x\" {\n  clause c: A must \"a\"\n    to B\n}\n");
        assertEquals("agreement A \"a\" {\n    article \"x\" {\n      clause c: A must \"a\"\n        to B\n    }\n    \n}\n", document.get());
        document.set(START);
        widget.setSelection(INSIDE);
        paste("event e \"e\"\n            event f \"f\"");
        assertEquals(with("event e \"e\"\n    event f \"f\""), document.get());
    }

    @Test
    void aPastedTextOfSeveralLinesKeepsItsBlanks() throws Exception {
        paste("text \"\"\"a\n  b\"\"\"\n");
        assertTrue(document.get().contains("text \"\"\"a\n  b\"\"\"\n"), document.get());
    }

    @Test
    void linesAreMovedCopiedAndDeletedByTheKeysOfThePlatform() throws Exception {
        String text = "agreement A {\n    event a \"a\"\n    event b \"b\"\n}\n";
        String moved = "agreement A {\n    event b \"b\"\n    event a \"a\"\n}\n";
        String copied = "agreement A {\n    event a \"a\"\n    event a \"a\"\n    event b \"b\"\n}\n";
        String deleted = "agreement A {\n    event b \"b\"\n}\n";
        for (Map.Entry<String, List<String>> each : Map.of("org.eclipse.ui.edit.text.moveLineDown", List.of("ALT+ARROW_DOWN", moved),
            "org.eclipse.ui.edit.text.copyLineDown", List.of("ALT+CTRL+ARROW_DOWN", copied), "org.eclipse.ui.edit.text.copyLineUp", List.of("ALT+CTRL+ARROW_UP", copied),
            "org.eclipse.ui.edit.text.delete.line", List.of("CTRL+D", deleted)).entrySet()) {
            document.set(text);
            widget.setSelection(text.indexOf("event a"));
            run(each.getKey());
            assertEquals(each.getValue().get(1), document.get(), each.getKey());
            assertTrue(keys(each.getKey()).contains(each.getValue().get(0)), each.getKey() + " " + keys(each.getKey()));
        }
        document.set(text);
        widget.setSelection(text.indexOf("event b"));
        run("org.eclipse.ui.edit.text.moveLineUp");
        assertEquals(moved, document.get());
        assertTrue(keys("org.eclipse.ui.edit.text.moveLineUp").contains("ALT+ARROW_UP"));
    }

    @Test
    void columnsAreSelectedByTheKeyOfThePlatform() throws Exception {
        assertTrue(keys("org.eclipse.ui.edit.text.toggleBlockSelectionMode").contains("ALT+SHIFT+A"));
        run("org.eclipse.ui.edit.text.toggleBlockSelectionMode");
        assertTrue(widget.getBlockSelection());
        run("org.eclipse.ui.edit.text.toggleBlockSelectionMode");
    }

    private static List<String> keys(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(bindings.getBindings()).filter(b -> b.getParameterizedCommand() != null && b.getParameterizedCommand().getId().equals(command))
            .map(Binding::getTriggerSequence).map(Object::toString).toList();
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Workspace.pump();
    }

    private static String with(String text) {
        return START.substring(0, INSIDE) + text + START.substring(INSIDE);
    }

    private void paste(String text) throws Exception {
        Clipboard clipboard = new Clipboard(widget.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        run("org.eclipse.ui.edit.paste");
    }

    /** Several signs at once, as some input methods send them. */
    private void verify(String text) {
        widget.insert(text);
    }

    private void type(String text) {
        text.chars().forEach(this::key);
    }

    private void key(int character) {
        Event event = new Event();
        event.character = (char) character;
        event.keyCode = character;
        widget.notifyListeners(SWT.KeyDown, event);
    }
}
