/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.comity.editor.LanguageEditor;
import org.comity.editor.assist.Completion;
import org.comity.editor.assist.LanguageHover;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help at the cursor. */
class AssistTest {

    private LanguageEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws CoreException {
        IProject project = Workspace.project("Assist");
        editor = Workspace.open(Workspace.file(project, "ice.agreement", Drafts.ORAL));
        document = Workspace.document(editor);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void agenciesOfTheLawAreProposedWhereAnAgencyBelongs() {
        List<String> proposed = proposals("is XX.");
        assertTrue(proposed.containsAll(List.of("XX.Alpha", "XX.Beta")), proposed.toString());
    }

    @Test
    void aProposalReplacesWhatWasTyped() {
        ICompletionProposal[] all = Completion.at(editor.model(), offset("is XX.Al"));
        assertEquals(1, all.length, Arrays.toString(all));
        all[0].apply(document);
        assertTrue(document.get().contains("party A is XX.Alphapha as"), document.get());
    }

    @Test
    void wordsOfTheLanguageAreProposed() {
        List<String> proposed = proposals("as requested\n    ");
        assertTrue(proposed.contains("request"), proposed.toString());
        assertTrue(proposed.contains("clause"), proposed.toString());
    }

    @Test
    void theHoverTellsWhatIsWrong() {
        Set<String> said = LanguageHover.problems(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()), offset("request wi"));
        assertTrue(said.stream().anyMatch(s -> s.startsWith("The request of A must be in writing")), said.toString());
    }

    @Test
    void completionIsOnTheKeyboard() {
        assertEquals("org.eclipse.ui.edit.text.contentAssist.proposals", editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).getActionDefinitionId());
        assertTrue(editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).isEnabled());
    }

    /** What is proposed behind a text: the first word of each proposal. */
    private List<String> proposals(String before) {
        return Arrays.stream(Completion.at(editor.model(), offset(before))).map(p -> p.getDisplayString().split(" ")[0]).toList();
    }

    private int offset(String before) {
        return document.get().indexOf(before) + before.length();
    }
}
