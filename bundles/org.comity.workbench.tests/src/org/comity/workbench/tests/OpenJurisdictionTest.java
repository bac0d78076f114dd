/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A jurisdiction's project in the workspace stands for the installed plug-in of its name, while it is open. */
class OpenJurisdictionTest {

    private static final String NAME = "org.comity.workbench.tests";
    private static final String RULE = "XX.A.1.written";
    private IProject law;

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        if (law != null && law.exists()) {
            law.delete(true, true, null);
        }
        Workspace.settle();
    }

    @Test
    void itsRulesCountUntilItIsClosed() throws CoreException, IOException {
        IFile draft = Workspace.file(Workspace.project("Open law"), "ice.agreement", Drafts.ORAL);
        LanguageEditor editor = Workspace.open(draft);
        Workspace.until("the installed rule", () -> Markers.messages(draft, RULE).equals(List.of("The request of A must be in writing")));
        law = Workspace.project("Testland, being written");
        for (String folder : List.of("META-INF", "META-INF/comity", "law")) {
            IFolder made = law.getFolder(folder);
            made.create(true, true, null);
        }
        String statute = Workspace.text(NAME, "law/testland.statute");
        IFile rules = Workspace.file(law, "law/testland.statute", statute.replace("must be in writing", "must be signed"));
        Workspace.file(law, "law/testland.agencies", Workspace.text(NAME, "law/testland.agencies"));
        Workspace.file(law, "META-INF/comity/law.index", "# " + NAME + "\nlaw/\n");
        Workspace.until("the rule of the project", () -> Markers.messages(draft, RULE).equals(List.of("The request of A must be signed")));
        rules.setContents(new ByteArrayInputStream(statute.replace("must be in writing", "must be sealed").getBytes(StandardCharsets.UTF_8)), true, true, null);
        Workspace.until("the rule as it was changed", () -> Markers.messages(draft, RULE).equals(List.of("The request of A must be sealed")));
        law.close(null);
        Workspace.until("the installed rule again", () -> Markers.messages(draft, RULE).equals(List.of("The request of A must be in writing")));
        assertEquals(1, Markers.messages(draft, RULE).size());
        Workspace.page().closeEditor(editor, false);
    }
}
