/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cures of problems at the caret. */
class QuickFixTest {

    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = Workspace.project("Fixes");
    }

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        project.delete(true, true, null);
    }

    @Test
    void aMissingColonIsNoMatterOfGuessing() throws CoreException {
        LanguageEditor editor = open("none", Drafts.GOOD);
        Table table = assist(editor, "plough");
        assertEquals(List.of("No quick fix for this place"), Popups.labels(table));
        Popups.choose(table, "No quick fix for this place");
        assertEquals(Drafts.GOOD, Workspace.document(editor).get());
    }

    @Test
    void aFullWidthSignIsReplaced() throws CoreException {
        LanguageEditor editor = open("wide", Drafts.GOOD.replace("plough:", "plough："));
        Table table = assist(editor, "：");
        assertEquals(List.of("Replace by ':'"), Popups.labels(table));
        Popups.choose(table, "Replace by ':'");
        assertEquals(Drafts.GOOD, Workspace.document(editor).get());
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(Drafts.GOOD.replace("plough:", "plough："), Workspace.document(editor).get());
    }

    @Test
    void whatTheLawProposesIsWritten() throws CoreException, IOException {
        LanguageEditor editor = open("oral", Drafts.ORAL);
        Table table = assist(editor, "wish");
        assertEquals(List.of("Make it written"), Popups.labels(table));
        Workspace.rest();
        Screenshot.take("quick-fix");
        Popups.choose(table, "Make it written");
        assertEquals(Drafts.GOOD, Workspace.document(editor).get());
        Workspace.settle();
        assertEquals(List.of(), Markers.of(file("oral"), editor));
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(Drafts.ORAL, Workspace.document(editor).get());
    }

    @Test
    void theFixOfAProblemElsewhereInTheLineIsOffered() throws CoreException {
        LanguageEditor editor = open("line", Drafts.ORAL);
        assertEquals(List.of("Make it written"), Popups.labels(assist(editor, "request wish")));
        Popups.shells().forEach(s -> s.setVisible(false));
    }

    @Test
    void allOfAKindAreFixedInOneStep() throws CoreException, IOException {
        String draft = Drafts.GOOD.replace("plough:", "plough：").replace("// clause pay:", "clause pay：");
        LanguageEditor editor = open("all", draft);
        Table table = assist(editor, "：");
        assertTrue(Popups.labels(table).contains("Fix all 2 problems of this kind in the file"), Popups.labels(table).toString());
        Popups.choose(table, "Fix all 2 problems of this kind in the file");
        assertEquals(Drafts.GOOD.replace("// clause pay:", "clause pay:"), Workspace.document(editor).get());
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(draft, Workspace.document(editor).get());
        assertTrue(((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset() >= 0);
    }

    private LanguageEditor open(String name, String text) throws CoreException {
        return Workspace.open(Workspace.file(project, name + ".agreement", text));
    }

    private IFile file(String name) {
        return project.getFile(name + ".agreement");
    }

    private static Table assist(LanguageEditor editor, String where) {
        Popups.at(editor, Workspace.document(editor).get().indexOf(where), ITextEditorActionDefinitionIds.QUICK_ASSIST);
        return Popups.proposals();
    }
}
