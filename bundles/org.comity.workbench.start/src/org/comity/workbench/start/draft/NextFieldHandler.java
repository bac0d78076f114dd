/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import org.comity.document.skeleton.Proposal;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Selects the next field of a draft that nobody has filled in, from the top again after the last one. */
public final class NextFieldHandler extends AbstractHandler {

    private static final String FIELD = '"' + Proposal.FIELD + '"';

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            int field = next(document.get(), selection.getOffset() + selection.getLength());
            IStatusLineManager status = editor.getEditorSite().getActionBars().getStatusLineManager();
            if (field >= 0) {
                editor.selectAndReveal(field, Proposal.FIELD.length());
                status.setMessage(null);
            } else {
                status.setMessage(StartMessages.No_field);
                Display.getCurrent().beep();
            }
        }
        return null;
    }

    /** Offset of the next field from an offset on, else of the first; -1 if there is none. */
    private static int next(String text, int from) {
        int found = text.indexOf(FIELD, Math.max(0, from - 1));
        found = found < 0 ? text.indexOf(FIELD) : found;
        return found < 0 ? -1 : found + 1;
    }
}
