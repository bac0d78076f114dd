/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.comity.editor.model.LanguageDocument;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Toggles comments in the selected lines of the active editor; one step to undo. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
            && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            String prefix = LanguageDocument.model(document).flatMap(m -> m.language().lineComment()).orElse(null);
            if (prefix != null && editor.isEditable()) {
                toggle(editor, document, prefix, selection);
            }
        }
        return null;
    }

    private static void toggle(ITextEditor editor, IDocument document, String prefix, ITextSelection selection) throws ExecutionException {
        IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
        target.beginCompoundChange();
        try {
            int first = selection.getStartLine();
            int last = selection.getEndLine();
            ToggleComment.lines(document, prefix, first, last);
            if (last > first) {
                // the same lines again, so that a second time undoes the first
                IRegion end = document.getLineInformation(last);
                int start = document.getLineOffset(first);
                editor.selectAndReveal(start, end.getOffset() + end.getLength() - start);
            }
        } catch (BadLocationException e) {
            throw new ExecutionException("The selection is not in the text", e);
        } finally {
            target.endCompoundChange();
        }
    }
}
