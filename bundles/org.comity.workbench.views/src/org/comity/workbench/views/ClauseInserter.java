/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import org.comity.engine.text.Insertion;
import org.comity.review.Review;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Puts a clause into a draft, in its editor, where it can be undone; nothing is saved. */
public final class ClauseInserter {

    private ClauseInserter() {
    }

    /**
     * Inserts a clause as the last element of an agreement and selects it.
     *
     * @param page where its editor is
     * @param review the agreement
     * @param clause the clause
     * @return whether it was inserted
     */
    public static boolean insert(IWorkbenchPage page, Review review, String clause) {
        ITextEditor editor = review.whole() == null ? null : Opening.open(page, review.place());
        if (editor == null || editor instanceof ITextEditorExtension2 extension && !extension.validateEditorInputState()) {
            return false;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String text = document.get();
        Insertion insertion = Insertion.last(text, end(text, review), clause);
        try {
            document.replace(insertion.offset(), 0, insertion.text());
        } catch (BadLocationException e) {
            ILog.of(ClauseInserter.class).error("The clause could not be inserted", e);
            return false;
        }
        editor.selectAndReveal(insertion.offset() + insertion.selected(), insertion.length());
        return true;
    }

    /** The end of the agreement as it was last read; the text may have changed since by a few keys, so the brace is looked for again. */
    private static int end(String text, Review review) {
        int end = Math.min(review.whole().offset() + review.whole().length(), text.length());
        int brace = end;
        while (brace > 0 && Character.isWhitespace(text.charAt(brace - 1))) {
            brace--;
        }
        if (brace > 0 && text.charAt(brace - 1) == '}') {
            return brace;
        }
        int next = text.indexOf('}', end);
        return next < 0 ? text.length() : next + 1;
    }
}
