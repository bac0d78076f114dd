/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.workbench.DraftingPerspective;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems of a text as markers and underlined. The drafting manual's advice is another test's matter. */
class ProblemsTest {

    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = Workspace.project("Problems");
        assertEquals(DraftingPerspective.ID, Workspace.page().getPerspective().getId());
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aGoodDraftHasNone() throws CoreException {
        IFile file = Workspace.file(project, "good.agreement", Drafts.GOOD);
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of(), Markers.of(file, editor));
        assertEquals(List.of(), Markers.underlined(editor));
    }

    @Test
    void aSyntaxErrorIsMarkedWhereItIs() throws CoreException {
        IFile file = Workspace.file(project, "unreadable.agreement", Drafts.UNREADABLE);
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of("error 8 terms.syntax \"B\""), Markers.of(file, editor));
        assertEquals(List.of("error \"B\""), Markers.underlined(editor));
        assertEquals(List.of("Before 'B' ':' is missing."), Markers.messages(file, "terms.syntax"));
    }

    @Test
    void aNameOfNothingIsMarked() throws CoreException {
        IFile file = Workspace.file(project, "name.agreement", Drafts.GOOD.replace("XX.Beta", "XX.Gamma"));
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of("error 5 terms.reference \"XX.Gamma\""), Markers.of(file, editor));
    }

    @Test
    void aFindingOfTheLawIsMarkedAtItsPlace() throws CoreException {
        IFile file = Workspace.file(project, "oral.agreement", Drafts.ORAL);
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of("warning 6 XX.A.1.written \"wish\""), Markers.of(file, editor));
        assertEquals(List.of("warning \"wish\""), Markers.underlined(editor));
        assertEquals(1, Markers.messages(file, "XX.A.1.written").size());
        assertEquals("The request of A must be in writing", Markers.messages(file, "XX.A.1.written").get(0).substring(0, 35));
    }

    @Test
    void typingChangesThem() throws CoreException, BadLocationException {
        IFile file = Workspace.file(project, "typing.agreement", Drafts.GOOD);
        LanguageEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        document.replace(document.get().indexOf("written"), "written".length(), "oral");
        Workspace.settle();
        assertEquals(List.of("warning 6 XX.A.1.written \"wish\""), Markers.of(file, editor));

        document.replace(0, 0, "// one line more\n");
        Workspace.settle();
        assertEquals(List.of("warning 7 XX.A.1.written \"wish\""), Markers.of(file, editor));
        assertEquals(List.of("warning \"wish\""), Markers.underlined(editor));

        document.replace(document.get().indexOf("oral"), "oral".length(), "written");
        Workspace.settle();
        assertEquals(List.of(), Markers.of(file, editor));
    }

    @Test
    void anEditThrownAwayTakesItsProblemsAlong() throws CoreException, BadLocationException {
        IFile file = Workspace.file(project, "thrown.agreement", Drafts.GOOD);
        LanguageEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        document.replace(document.get().indexOf("written"), "written".length(), "oral");
        Workspace.settle();
        Workspace.page().closeEditor(editor, false);
        Workspace.settle();
        LanguageEditor again = Workspace.open(file);
        assertEquals(List.of(), Markers.of(file, again));
        assertEquals(Drafts.GOOD, Workspace.document(again).get());
    }

    @Test
    void lawOfTheOwnProjectCounts() throws CoreException {
        IFile law = Workspace.file(project, "own.statute", """
            statute XX.Own "Own act" {
                kind act
                in force from 2000-01-01
                article 1 { text en "Never." unverified "made up"
                    rule never mandatory on assistance { require false  else error en "Never" } }
            }
            """);
        IFile file = Workspace.file(project, "good.agreement", Drafts.GOOD);
        LanguageEditor editor = Workspace.open(file);
        assertEquals(List.of("warning 1 XX.Own.1.never \"Ice\""), Markers.of(file, editor));

        law.delete(true, null);
        Workspace.until("the finding to go", () -> Markers.of(file, editor).isEmpty());
    }
}
