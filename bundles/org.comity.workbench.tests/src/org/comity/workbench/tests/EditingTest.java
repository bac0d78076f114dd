/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.editor.LanguageEditor;
import org.comity.editor.text.BracketMatcher;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing, saving, colours, brackets, comments. */
class EditingTest {

    private IFile file;
    private LanguageEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws CoreException {
        IProject project = Workspace.project("Editing");
        file = Workspace.file(project, "ice.agreement", Drafts.GOOD);
        editor = Workspace.open(file);
        document = Workspace.document(editor);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void savingKeepsTheTextAndWhatWasThereBefore() throws CoreException, IOException, BadLocationException {
        document.replace(0, 0, "// 冰路 Straße\r\n");
        assertTrue(editor.isDirty());
        String typed = document.get();
        assertTrue(Workspace.page().saveEditor(editor, false));
        assertFalse(editor.isDirty());
        try (var stream = file.getContents()) {
            assertEquals(typed, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        IFileState[] history = file.getHistory(null);
        assertEquals(1, history.length);
        try (var stream = history[0].getContents()) {
            assertEquals(Drafts.GOOD, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void filesAreUtf8WhateverTheMachineSays() throws CoreException {
        assertEquals("UTF-8", file.getCharset());
    }

    @Test
    void aFileFromElsewhereIsPlainText() throws CoreException, IOException {
        // the test provider of Tycho knows no temporary folders of JUnit
        Path outside = Files.writeString(Files.createTempDirectory("comity").resolve("outside.agreement"), Drafts.GOOD);
        LanguageEditor plain = (LanguageEditor) IDE.openEditorOnFileStore(Workspace.page(), EFS.getStore(outside.toUri()));
        assertNull(plain.model());
        Workspace.document(plain).set("冰路");
        assertTrue(Workspace.page().saveEditor(plain, false));
        assertEquals("冰路", Files.readString(outside));
    }

    @Test
    void wordsOfTheLanguageAreBoldAndTextsAreNot() {
        StyleRange keyword = style("agreement");
        StyleRange text = style("\"Ice roads\"");
        StyleRange comment = style("// clause");
        assertEquals(SWT.BOLD, keyword.fontStyle);
        assertEquals(SWT.NORMAL, text.fontStyle);
        assertFalse(keyword.foreground.equals(text.foreground));
        assertFalse(comment.foreground.equals(text.foreground));
        assertNull(style("XX as"));
    }

    @Test
    void coloursFollowTyping() throws BadLocationException {
        document.replace(document.get().indexOf("article"), 0, "// ");
        Workspace.settle();
        assertEquals(style("// clause").foreground, style("article").foreground);
    }

    @Test
    void bracketsMatchAcrossTextsAndComments() {
        String text = document.get();
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        assertEquals(new Region(open, close + 1 - open), new BracketMatcher().match(document, open + 1));
        assertEquals(new Region(open, close + 1 - open), new BracketMatcher().match(document, close + 1));
        document.set(text.replace("\"Help\"", "\"Help }\"").replace("// clause", "// } clause"));
        IRegion match = new BracketMatcher().match(document, open + 1);
        assertEquals(document.get().lastIndexOf('}') + 1, match.getOffset() + match.getLength());
    }

    @Test
    void commentsAreToggled() throws Exception {
        String text = document.get();
        int first = text.indexOf("party A");
        editor.selectAndReveal(first, text.indexOf("party B") + 3 - first);
        toggle();
        assertEquals(text.replace("    party A", "    // party A").replace("    party B", "    // party B"), document.get());
        toggle();
        assertEquals(text, document.get());
    }

    @Test
    void aNewLineInABlockIsIndented() {
        int at = document.get().indexOf("{") + 1;
        StyledText widget = widget();
        widget.setSelection(at);
        Event event = new Event();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        widget.notifyListeners(SWT.KeyDown, event);
        assertTrue(document.get().startsWith("agreement Ice \"Ice roads\" {\n    \n    under"), document.get());
    }

    private void toggle() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.comity.editor.toggleComment", null);
    }

    private StyleRange style(String text) {
        return widget().getStyleRangeAtOffset(document.get().indexOf(text));
    }

    private StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }
}
