/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.editor.LanguageEditor;
import org.comity.editor.save.SaveJournal;
import org.comity.workbench.tests.robust.FullDisk;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing the user has typed is lost, whatever happens when it is saved. */
class SavingTest {

    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = Workspace.project("Saving");
    }

    @AfterEach
    void close() throws CoreException {
        FullDisk.full = false;
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        project.delete(true, true, null);
    }

    @Test
    void encodingMarkAndLineEndsStay() throws CoreException, IOException, BadLocationException {
        byte[] before = ("\uFEFF" + Drafts.GOOD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        IFile file = Workspace.file(project, "mark.agreement", new String(before, StandardCharsets.UTF_8));
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of(), Markers.of(file, editor));
        Workspace.document(editor).replace(Workspace.document(editor).get().indexOf("plough the"), 6, "犁");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        byte[] wanted = ("\uFEFF" + Drafts.GOOD.replace("plough the", "犁 the").replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(wanted, bytes(file));
        assertEquals(List.of(), journal());
        assertEquals(1, file.getHistory(null).length);
        try (InputStream old = file.getHistory(null)[0].getContents()) {
            assertArrayEquals(before, old.readAllBytes());
        }
    }

    @Test
    void anotherEncodingStays() throws CoreException, IOException, BadLocationException {
        IFile file = project.getFile("latin.agreement");
        file.create(new ByteArrayInputStream(Drafts.GOOD.replace("Ice roads", "Stra\u00dfen").getBytes(StandardCharsets.ISO_8859_1)), true, null);
        file.setCharset("ISO-8859-1", null);
        LanguageEditor editor = Workspace.open(file);
        Workspace.document(editor).replace(0, 0, "// \u00e4\n");
        editor.doSave(new NullProgressMonitor());
        assertArrayEquals(("// \u00e4\n" + Drafts.GOOD.replace("Ice roads", "Stra\u00dfen")).getBytes(StandardCharsets.ISO_8859_1), bytes(file));
    }

    @Test
    void onAFullDiskTheEditorStaysDirtyAndSaysWhatToDo() throws CoreException, IOException, BadLocationException {
        Path folder = Files.createTempDirectory("full");
        Files.writeString(folder.resolve("ice.agreement"), Drafts.GOOD);
        IFile file = project.getFile("ice.agreement");
        file.createLink(URI.create("full:" + folder.resolve("ice.agreement")), IResource.NONE, null);
        LanguageEditor editor = Workspace.open(file);
        Workspace.document(editor).replace(0, 0, "// more\n");
        FullDisk.full = true;
        List<String> dialog = Popups.answer("OK");
        NullProgressMonitor monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertEquals("Not Saved", dialog.get(0));
        String said = dialog.get(1);
        assertTrue(said.startsWith("ice.agreement could not be saved: "), said);
        assertTrue(said.contains("Your text is still in this editor. Make room on the disk"), said);
        assertTrue(editor.isDirty());
        assertEquals("// more\n" + Drafts.GOOD, Workspace.document(editor).get());
        // the file was emptied: its text is kept for the next start
        assertEquals(1, journal().size());
        FullDisk.full = false;
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("// more\n" + Drafts.GOOD, Files.readString(folder.resolve("ice.agreement")));
        assertEquals(List.of(), journal());
    }

    private static List<Path> journal() throws IOException {
        if (!Files.exists(SaveJournal.folder())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(SaveJournal.folder())) {
            return entries.toList();
        }
    }

    private static byte[] bytes(IFile file) throws IOException {
        return Files.readAllBytes(file.getLocation().toPath());
    }
}
