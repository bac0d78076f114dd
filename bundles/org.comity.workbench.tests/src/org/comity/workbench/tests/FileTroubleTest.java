/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.save.SaveJournal;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.actions.CloseResourceAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the file of an editor is in trouble, the editor says what happened and what to do, and no text is lost. */
class FileTroubleTest {

    private static final String MINE = "// mine\n" + Drafts.GOOD;
    private static final String OTHERS = "// by others\n" + Drafts.GOOD;

    private IProject project;
    private IFile file;
    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        project = Workspace.project("Trouble");
        file = Workspace.file(project, "ice.agreement", Drafts.GOOD);
        editor = Workspace.open(file);
    }

    @AfterEach
    void close() throws CoreException {
        Popups.shells().forEach(Shell::close);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        project.delete(true, true, null);
    }

    @Test
    void aReadOnlyFileCanBeMadeWritableWhileTyping() throws CoreException, IOException {
        readOnly(true);
        List<String> said = Popups.answer("Make Writable");
        editor.selectAndReveal(0, 0);
        Keys.type('/');
        assertEquals(List.of("Read-Only File", "ice.agreement is read-only. Make it writable, or save the text as another file and go on there."), said);
        assertFalse(file.isReadOnly());
        assertEquals("/" + Drafts.GOOD, text());
        save();
        assertFalse(editor.isDirty());
        assertEquals("/" + Drafts.GOOD, onDisk());
    }

    @Test
    void aReadOnlyFileStaysSoIfTheUserDoesNotWantToWriteIt() throws CoreException {
        readOnly(true);
        List<String> said = Popups.answer("Cancel");
        editor.selectAndReveal(0, 0);
        Keys.type('/');
        assertEquals("Read-Only File", said.get(0));
        assertTrue(file.isReadOnly());
        assertFalse(editor.isDirty());
        assertEquals(Drafts.GOOD, text());
    }

    @Test
    void aFileThatBecameReadOnlyIsNotSavedWithoutAsking() throws CoreException, IOException, BadLocationException {
        type();
        readOnly(true);
        List<String> said = Popups.answer("Cancel");
        assertFalse(save());
        assertEquals("Read-Only File", said.get(0));
        assertEquals(Drafts.GOOD, onDisk());
        assertTrue(editor.isDirty());
        assertEquals(MINE, text());
        Popups.answer("Make Writable");
        assertTrue(save());
        assertEquals(MINE, onDisk());
        assertFalse(editor.isDirty());
    }

    @Test
    void aReadOnlyFileCanBeSavedAsAnother() throws CoreException, IOException, BadLocationException {
        type();
        readOnly(true);
        int[] done = Popups.meanwhile(() -> Popups.press("Save As…"), () -> name("mine.agreement"), () -> Popups.press("OK") || Popups.press("Save"));
        assertTrue(save());
        assertEquals(3, done[0]);
        assertEquals(Drafts.GOOD, onDisk());
        assertEquals(MINE, Files.readString(project.getFile("mine.agreement").getLocation().toPath()));
        assertEquals(project.getFile("mine.agreement"), ((IFileEditorInput) editor.getEditorInput()).getFile());
        assertFalse(editor.isDirty());
    }

    @Test
    void aChangedFileIsShownWithoutAQuestionIfNothingWasTyped() throws CoreException, IOException {
        outside(OTHERS);
        comeBack();
        assertEquals(List.of(), Popups.shells());
        assertEquals(OTHERS, text());
        assertFalse(editor.isDirty());
        assertTrue(save());
        assertEquals(OTHERS, onDisk());
    }

    @Test
    void ofTwoTextsTheOneInTheEditorCanBeKept() throws CoreException, IOException, BadLocationException {
        type();
        outside(OTHERS);
        List<String> said = Popups.answer("Keep My Text");
        comeBack();
        assertEquals(List.of("File Changed Outside", "ice.agreement has been changed outside this editor, and you have changes of your own that are not saved.\n\n"
            + "Keep your text: when you save it, the other one goes to the local history of the file.\n"
            + "Take the other text: yours goes to the local history, and Undo brings it back."), said);
        assertEquals(MINE, text());
        assertTrue(editor.isDirty());
        // the question is answered: saving does not ask again
        assertTrue(save());
        assertEquals(MINE, onDisk());
        assertTrue(history().contains(OTHERS), history().toString());
    }

    @Test
    void ofTwoTextsTheOneInTheFileCanBeTaken() throws CoreException, IOException, BadLocationException {
        type();
        outside(OTHERS);
        Popups.answer("Take the Other Text");
        comeBack();
        assertEquals(OTHERS, text());
        assertFalse(editor.isDirty());
        assertEquals(OTHERS, onDisk());
        assertTrue(history().contains(MINE), history().toString());
        ((TextViewer) editor.getAdapter(ITextViewer.class)).getUndoManager().undo();
        assertEquals(MINE, text());
    }

    @Test
    void whoDoesNotAnswerIsAskedWhenSaving() throws CoreException, IOException, BadLocationException {
        type();
        outside(OTHERS);
        Popups.answer("Cancel");
        comeBack();
        assertEquals(MINE, text());
        Popups.answer("Cancel");
        assertFalse(save());
        assertEquals(MINE, text());
        assertTrue(editor.isDirty());
        assertEquals(OTHERS, onDisk());
        List<String> said = Popups.answer("Keep My Text");
        assertTrue(save());
        assertEquals("File Changed Outside", said.get(0));
        assertEquals(MINE, onDisk());
        assertTrue(history().contains(OTHERS), history().toString());
    }

    @Test
    void theQuestionWhichTextIsWantedCanBeRead() throws CoreException, IOException, BadLocationException {
        type();
        outside(OTHERS);
        int[] done = Popups.meanwhile(() -> !Popups.shells().isEmpty(), () -> {
            picture();
            return true;
        }, () -> Popups.press("Cancel"));
        comeBack();
        assertEquals(3, done[0]);
        assertEquals(MINE, text());
    }

    @Test
    void aTextTakenWhileSavingLeavesNothingToSave() throws CoreException, IOException, BadLocationException {
        type();
        outside(OTHERS);
        Popups.answer("Take the Other Text");
        assertTrue(save());
        assertEquals(OTHERS, text());
        assertEquals(OTHERS, onDisk());
        assertFalse(editor.isDirty());
        assertTrue(history().contains(MINE), history().toString());
    }

    @Test
    void anEditorWithoutChangesClosesWithItsFileAndSaysWhy() throws CoreException, IOException {
        Files.delete(path());
        comeBack();
        assertEquals(null, Workspace.page().findEditor(editor.getEditorInput()));
        assertEquals(List.of(), Popups.shells());
        String said = "ice.agreement has been deleted outside, so its editor was closed. Earlier states: Restore from Local History in the menu of its folder.";
        Workspace.until("the status line", () -> Popups.all(Workspace.page().getWorkbenchWindow().getShell(), CLabel.class).stream()
            .anyMatch(l -> l.getText().equals(said)));
    }

    @Test
    void anEditorWithoutChangesClosesWhenItsFileIsDeletedInTheWorkbench() throws CoreException {
        file.delete(IResource.KEEP_HISTORY, null);
        Workspace.settle();
        assertEquals(null, Workspace.page().findEditor(editor.getEditorInput()));
    }

    @Test
    void aTextWhoseFileWasDeletedOutsideCanBeSavedAgain() throws CoreException, IOException, BadLocationException {
        type();
        Files.delete(path());
        List<String> said = Popups.answer("Save Again");
        comeBack();
        assertEquals(List.of("File Not There",
            "ice.agreement has been deleted. The text you have not saved is still in this editor. Save it again in the same place, or save it as another file."), said);
        assertEquals(MINE, onDisk());
        assertEquals(MINE, text());
        assertFalse(editor.isDirty());
        // it is an editor as any other after that
        Workspace.document(editor).replace(0, 0, "// more\n");
        assertTrue(save());
        assertEquals("// more\n" + MINE, onDisk());
    }

    @Test
    void aTextWhoseFileWasDeletedInTheWorkbenchIsAskedForOnceAndCanStillBeSaved() throws CoreException, IOException, BadLocationException {
        type();
        file.delete(IResource.KEEP_HISTORY, null);
        Workspace.settle();
        List<String> said = Popups.answer("Cancel");
        comeBack();
        assertEquals("File Not There", said.get(0));
        assertTrue(editor.isDirty());
        assertEquals(MINE, text());
        comeBack();
        assertEquals(List.of(), Popups.shells());
        Popups.answer("Cancel");
        assertFalse(save());
        assertTrue(editor.isDirty());
        Popups.answer("Save Again");
        assertTrue(save());
        assertEquals(MINE, onDisk());
        assertTrue(file.exists());
        assertFalse(editor.isDirty());
        Workspace.document(editor).replace(0, 0, "// more\n");
        assertTrue(save());
        assertEquals("// more\n" + MINE, onDisk());
    }

    @Test
    void escapeDoesNotCloseTheEditorOfADeletedFile() throws CoreException, IOException, BadLocationException {
        type();
        Files.delete(path());
        int[] done = Popups.meanwhile(() -> {
            Popups.shells().forEach(Shell::close);
            return true;
        });
        comeBack();
        assertEquals(1, done[0]);
        assertEquals(editor, Workspace.page().findEditor(editor.getEditorInput()));
        assertEquals(MINE, text());
    }

    @Test
    void aTextOfAClosedProjectIsSavedByOpeningIt() throws CoreException, IOException, BadLocationException {
        type();
        project.close(null);
        Workspace.settle();
        assertEquals(MINE, text());
        List<String> said = Popups.answer("Open Project and Save");
        assertTrue(save());
        assertEquals(List.of("File Not There", "The project Trouble of ice.agreement is closed. The text you have not saved is still in this editor. "
            + "Open the project and save, or save the text as a file of another project."), said);
        assertTrue(project.isOpen());
        assertEquals(MINE, onDisk());
        assertFalse(editor.isDirty());
        assertTrue(history().contains(Drafts.GOOD), history().toString());
    }

    @Test
    void aTextOfAProjectThatIsOpenedAgainIsSavedWithoutAQuestion() throws CoreException, IOException, BadLocationException {
        type();
        project.close(null);
        Workspace.settle();
        project.open(null);
        Workspace.settle();
        comeBack();
        assertEquals(List.of(), Popups.shells());
        assertTrue(save());
        assertEquals(MINE, onDisk());
        assertFalse(editor.isDirty());
    }

    @Test
    void aTextOfADeletedProjectCanBeSavedInAnother() throws CoreException, IOException, BadLocationException {
        IProject other = Workspace.project("Refuge");
        try {
            type();
            project.delete(true, true, null);
            Workspace.settle();
            List<String> said = Popups.answer("Cancel");
            assertFalse(save());
            assertEquals(List.of("File Not There", "The project Trouble of ice.agreement has been deleted. The text you have not saved is still in this editor. "
                + "Save it as a file of another project; if there is none, make one first (File > New)."), said);
            assertEquals(MINE, text());
            assertTrue(editor.isDirty());
            int[] done = Popups.meanwhile(() -> Popups.press("Save As…"), () -> name("/Refuge/", "ice.agreement"), () -> Popups.press("OK") || Popups.press("Save"));
            assertTrue(save());
            assertEquals(3, done[0]);
            assertEquals(MINE, Files.readString(other.getFile("ice.agreement").getLocation().toPath()));
            assertFalse(editor.isDirty());
        } finally {
            Workspace.page().closeAllEditors(false);
            Workspace.settle();
            other.delete(true, true, null);
        }
    }

    @Test
    void anEditorOfADeletedFileClosesWithoutSavingOnlyIfTheUserSaysSo() throws CoreException, IOException, BadLocationException {
        type();
        Files.delete(path());
        List<String> said = Popups.answer("Close Without Saving");
        comeBack();
        assertEquals("File Not There", said.get(0));
        assertEquals(null, Workspace.page().findEditor(editor.getEditorInput()));
    }

    @Test
    void closingAProjectAsksForTheTextsThatAreNotSaved() throws IOException, BadLocationException {
        type();
        CloseResourceAction action = new CloseResourceAction(() -> Workspace.page().getWorkbenchWindow().getShell());
        action.selectionChanged(new StructuredSelection(project));
        Popups.answer("Cancel");
        action.run();
        Workspace.settle();
        assertTrue(project.isOpen());
        assertEquals(MINE, text());
        assertTrue(editor.isDirty());
        Popups.answer("Save");
        action.run();
        Workspace.until("the project to close", () -> !project.isOpen());
        assertEquals(MINE, onDisk());
    }

    @Test
    void aSaveThatWasBrokenOffIsCompletedEvenIfOnlyAPartWasWritten() throws CoreException, IOException {
        crash(MINE, "");
        assertEquals(List.of("The workbench ended while /Trouble/ice.agreement was being saved. The text has been put into the file; "
            + "what it held before is in its local history."), SaveJournal.complete());
        assertEquals(MINE, onDisk());
        crash(OTHERS, OTHERS.substring(0, 20));
        assertEquals(1, SaveJournal.complete().size());
        assertEquals(OTHERS, onDisk());
        // room was made for the rest, but it was not written
        crash(MINE, MINE.substring(0, 20) + "\0".repeat(MINE.length() - 20));
        assertEquals(1, SaveJournal.complete().size());
        assertEquals(MINE, onDisk());
        // nothing was written yet
        crash(OTHERS, MINE);
        assertEquals(1, SaveJournal.complete().size());
        assertEquals(OTHERS, onDisk());
        // all was written
        crash(MINE, MINE);
        assertEquals(List.of(), SaveJournal.complete());
        assertEquals(MINE, onDisk());
        assertEquals(List.of(), SaveJournal.complete());
    }

    @Test
    void aSaveThatWasBrokenOffDoesNotReplaceANewerText() throws CoreException, IOException {
        crash(MINE, OTHERS);
        assertEquals(List.of("The workbench ended while /Trouble/ice.agreement was being saved, and the file has been changed outside since. "
            + "It is left as it is; the text that was being saved is beside it in ice.agreement.kept.txt. Compare the two, and delete the one you do not need."),
            SaveJournal.complete());
        assertEquals(OTHERS, onDisk());
        assertEquals(MINE, Files.readString(path().resolveSibling("ice.agreement.kept.txt")));
        // it is kept once, and a second one does not replace it
        assertEquals(List.of(), SaveJournal.complete());
        crash("// again\n" + MINE, "// newest\n");
        assertEquals(1, SaveJournal.complete().size());
        assertEquals("// newest\n", onDisk());
        assertEquals(MINE, Files.readString(path().resolveSibling("ice.agreement.kept.txt")));
        assertEquals("// again\n" + MINE, Files.readString(path().resolveSibling("ice.agreement.2.kept.txt")));
    }

    @Test
    void aSaveThatWasBrokenOffMakesADeletedFileAgain() throws CoreException, IOException {
        crash(MINE, "");
        Files.delete(path());
        assertEquals(List.of("The workbench ended while /Trouble/ice.agreement was being saved, and the file is no longer there. "
            + "It has been made again with the text that was being saved; delete it if you do not need it."), SaveJournal.complete());
        assertEquals(MINE, onDisk());
    }

    @Test
    void aSaveThatWasBrokenOffWaitsForAClosedProject() throws CoreException, IOException {
        crash(MINE, "");
        project.close(null);
        assertEquals(List.of(), SaveJournal.complete());
        project.open(null);
        assertEquals(1, SaveJournal.complete().size());
        assertEquals(MINE, onDisk());
    }

    /** The workbench ends while it saves a text, and later the file holds something. */
    private void crash(String saved, String left) throws CoreException, IOException {
        Workspace.page().closeAllEditors(false);
        try {
            SaveJournal.save(file, "UTF-8", saved, () -> {
                throw new IllegalStateException("the end");
            });
            throw new AssertionError("It was saved.");
        } catch (IllegalStateException end) {
            assertEquals("the end", end.getMessage());
        }
        outside(left);
    }

    /** Into the dialog for another file. */
    private static boolean name(String... texts) {
        List<Text> fields = new ArrayList<>();
        Popups.shells().forEach(s -> fields.addAll(Popups.all(s, Text.class).stream()
            .filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0 && t.isVisible()).toList()));
        if (fields.size() < 2) {
            return false;
        }
        for (int i = 0; i < texts.length; i++) {
            fields.get(fields.size() - texts.length + i).setText(texts[i]);
        }
        return true;
    }

    private static void picture() {
        try {
            Screenshot.take("file-changed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type() throws BadLocationException {
        Workspace.document(editor).replace(0, 0, "// mine\n");
        Workspace.settle();
    }

    private void readOnly(boolean on) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(on);
        file.setResourceAttributes(attributes);
    }

    /** Another program writes the file, visibly later than the workbench. */
    private void outside(String text) throws IOException {
        Files.writeString(path(), text);
        Files.setLastModifiedTime(path(), FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    }

    /** The user looks at something else and returns. */
    private void comeBack() throws CoreException {
        Workspace.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        Workspace.pump();
        Workspace.page().activate(editor);
        Workspace.settle();
    }

    /** Saves as the command does; false if it was cancelled. */
    private boolean save() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        Workspace.settle();
        return !monitor.isCanceled();
    }

    private String text() {
        return Workspace.document(editor).get();
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    private String onDisk() throws IOException {
        return Files.readString(path());
    }

    private List<String> history() throws CoreException, IOException {
        List<String> texts = new ArrayList<>();
        for (IFileState state : file.getHistory(null)) {
            try (InputStream in = state.getContents()) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
