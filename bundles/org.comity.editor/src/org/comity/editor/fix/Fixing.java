/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import org.comity.editor.change.DocumentEdits;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.Issue;

/** Makes a change in an editor, and selects what is left for the user to write. */
public final class Fixing {

    private static final String GAP = "\u2026";

    private Fixing() {
    }

    /**
     * Applies what a check proposed.
     *
     * @param editor an editor of the text
     * @param code code of the problem, or name of the rule that found it
     * @param offset where the problem is
     * @param length how long
     * @param data what the check left for the cure
     * @return whether the text was changed
     */
    public static boolean apply(ITextEditor editor, String code, int offset, int length, String data) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        DocumentModel model = LanguageDocument.model(document).orElse(null);
        if (model == null || editor instanceof ITextEditorExtension2 extension && !extension.validateEditorInputState()) {
            return false;
        }
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(code);
        issue.setData(new String[] {data});
        List<Fix> fixes = new Problem(issue, new Position(offset, length)).fixes(model);
        if (fixes.isEmpty()) {
            return false;
        }
        Point selected = apply(fixes.get(0).changes(), document);
        if (selected != null) {
            editor.selectAndReveal(selected.x, selected.y);
        }
        return selected != null;
    }

    /**
     * Makes changes in one step.
     *
     * @param changes changes with offsets in the document as it is
     * @param document the document
     * @return what to select: the first gap left for the user, else the end of the first change; null if nothing was changed
     */
    static Point apply(List<ReplaceRegion> changes, IDocument document) {
        List<ReplaceRegion> edits = DocumentEdits.disjoint(changes);
        try {
            DocumentEdits.apply(edits, document);
            return selection(edits, document);
        } catch (BadLocationException e) {
            ILog.of(Fixing.class).error("A fix does not fit", e);
            return null;
        }
    }

    private static Point selection(List<ReplaceRegion> edits, IDocument document) throws BadLocationException {
        int moved = 0;
        Point end = null;
        for (ReplaceRegion each : edits) {
            int start = each.getOffset() + moved;
            int length = each.getText().length();
            String fresh = document.get(start, Math.min(length, document.getLength() - start));
            int gap = fresh.indexOf(GAP);
            if (gap >= 0) {
                return new Point(start + gap, GAP.length());
            }
            int empty = fresh.indexOf("\"\"");
            if (empty >= 0) {
                return new Point(start + empty + 1, 0);
            }
            end = end == null ? new Point(start + fresh.stripTrailing().length(), 0) : end;
            moved += length - each.getLength();
        }
        return end;
    }
}
