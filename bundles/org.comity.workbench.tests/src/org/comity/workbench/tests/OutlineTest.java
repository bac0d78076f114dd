/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.outline.OutlineEntry;
import org.comity.editor.outline.OutlinePage;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The structure of a text as a tree. */
class OutlineTest {

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void showsTheNamesOfTheText() throws CoreException, BadLocationException {
        IProject project = Workspace.project("Outline");
        LanguageEditor editor = Workspace.open(Workspace.file(project, "ice.agreement", Drafts.GOOD));
        Workspace.page().showView(IPageLayout.ID_OUTLINE);
        Workspace.page().activate(editor);
        Workspace.settle();
        OutlinePage page = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        assertEquals(1, page.entries().size());
        assertEquals("Ice", page.entries().get(0).name());
        List<String> names = names(page);
        assertTrue(names.containsAll(List.of("A", "B", "plough")), names.toString());

        IDocument document = Workspace.document(editor);
        OutlineEntry plough = find(page.entries(), "plough");
        assertEquals("plough", document.get(plough.significant().getOffset(), plough.significant().getLength()));
        document.replace(plough.significant().getOffset(), "plough".length(), "salt");
        Workspace.settle();
        assertTrue(names(page).contains("salt"), names(page).toString());
        assertTrue(!names(page).contains("plough"), names(page).toString());
    }

    private static List<String> names(OutlinePage page) {
        List<String> names = new ArrayList<>();
        collect(page.entries(), names);
        return names;
    }

    private static void collect(List<OutlineEntry> entries, List<String> names) {
        for (OutlineEntry each : entries) {
            names.add(each.name());
            collect(each.children(), names);
        }
    }

    private static OutlineEntry find(List<OutlineEntry> entries, String name) {
        for (OutlineEntry each : entries) {
            OutlineEntry found = each.name().equals(name) ? each : find(each.children(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
