/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.review.NormGroups.By;
import org.comity.review.NormItem;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.register.RegisterView;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft of a thousand clauses: widgets are made for the rows on the screen only, and a keystroke changes only what it changes. */
class LargeDraftTest {

    private static final int CLAUSES = 1000;

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aThousandClausesAreListedAndFollowed() throws CoreException, BadLocationException {
        IProject project = Workspace.project("Large");
        StringBuilder text = new StringBuilder("""
            agreement Large "A large draft" {
                under TW as of 2020-01-01
                instrument TW.assistance
                party A is TW.EY.CGA as requesting
                party B is TW.EY.COA.FA as requested
            """);
        for (int i = 0; i < CLAUSES; i++) {
            text.append("    clause C").append(i).append(": B must \"do task ").append(i).append("\" to A within ").append(1 + i % 28).append(" working days of start\n");
        }
        LanguageEditor editor = Workspace.open(Workspace.file(project, "large.agreement", text.append("}\n").toString()));
        RegisterView view = (RegisterView) Workspace.page().showView(ViewIds.REGISTER);
        Workspace.until("the review", () -> ReviewSession.shared().current() != null && ReviewSession.shared().current().name().equals("Large"));
        view.groupBy(By.PARTY);
        Workspace.until("the rows", () -> view.tree().rows().stream().anyMatch(r -> r.children().size() >= CLAUSES));

        TreeItem group = Arrays.stream(view.tree().control().getItems()).filter(g -> g.getItemCount() >= CLAUSES).findFirst().orElseThrow();
        assertTrue(group.getExpanded());
        assertTrue(Arrays.stream(group.getItems()).filter(i -> i.getData() != null).count() < 200, "rows nobody sees have been made");
        view.tree().control().selectAll();
        assertTrue(view.tree().copy().lines().count() > CLAUSES, "rows nobody sees are copied all the same");
        assertTrue(view.tree().select(item -> item instanceof NormItem n && n.id().equals("C500")));
        TreeItem selected = view.tree().control().getSelection()[0];

        IDocument document = Workspace.document(editor);
        document.replace(document.get().indexOf("do task 500") + "do task 500".length(), 0, " well");
        Workspace.until("the row", () -> selected.isDisposed() || selected.getText(0).equals("do task 500 well"));
        assertFalse(selected.isDisposed());
        assertEquals(List.of(selected), List.of(view.tree().control().getSelection()));
    }
}
