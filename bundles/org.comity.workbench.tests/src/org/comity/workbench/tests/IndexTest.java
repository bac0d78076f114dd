/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.comity.editor.index.IndexFormat;
import org.comity.editor.index.ProjectIndex;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of files: whole or not at all. */
class IndexTest {

    private IProject project;
    private IFile file;

    @BeforeEach
    void review() throws CoreException {
        project = Workspace.project("Index");
        file = Workspace.file(project, "oral.agreement", Drafts.ORAL);
        Workspace.file(project, "good.agreement", Drafts.GOOD.replace("agreement Ice", "agreement Snow"));
        Workspace.settle();
        Workspace.until("the review", () -> ProjectIndex.of(project).entry(file) != null && marked());
    }

    @AfterEach
    void close() throws CoreException {
        project.delete(true, true, null);
        Workspace.settle();
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        assertEquals(Set.of("oral.agreement", "good.agreement"), IndexFormat.read(saved()).keySet());
    }

    @Test
    void aCutOneIsNotRead() throws IOException {
        byte[] whole = saved();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> IndexFormat.read(cut), "cut at " + length);
        }
    }

    @Test
    void oneWithAWrongByteIsNotRead() throws IOException {
        byte[] whole = saved();
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x10;
            assertThrows(IOException.class, () -> IndexFormat.read(wrong), "wrong at " + at);
        }
    }

    @Test
    void oneOfAnotherVersionSaysSo() throws IOException {
        byte[] other = saved();
        other[7]++;
        assertEquals("it is of version " + (IndexFormat.VERSION + 1) + ", not " + IndexFormat.VERSION, assertThrows(IOException.class, () -> IndexFormat.read(other)).getMessage());
    }

    @Test
    void aDamagedOneIsMadeAnew() throws IOException, CoreException {
        saved();
        Path place = ProjectIndex.place(project);
        project.close(null);
        Workspace.settle();
        Files.writeString(place, "no index");
        project.open(null);
        Workspace.settle();
        Workspace.until("the review", () -> ProjectIndex.of(project).entry(file) != null && ProjectIndex.of(project).isVerified() && marked());
        assertEquals(Set.of("oral.agreement", "good.agreement"), IndexFormat.read(saved()).keySet());
    }

    private boolean marked() {
        try {
            return Arrays.stream(file.findMarkers("org.comity.editor.problem", true, 0)).anyMatch(m -> "XX.A.1.written".equals(m.getAttribute("code", "")));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] saved() throws IOException {
        ProjectIndex.saveAll();
        assertTrue(Files.exists(ProjectIndex.place(project)), ProjectIndex.place(project).toString());
        return Files.readAllBytes(ProjectIndex.place(project));
    }
}
