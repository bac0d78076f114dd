/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.history;

import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings an earlier state of the text in the active editor back, as one step that can be undone; nothing is saved. */
public final class RestoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor)) {
            return null;
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        DocumentModel model = editor.model();
        IFile file = model == null ? null : model.file();
        if (file == null) {
            MessageDialog.openInformation(shell, HistoryMessages.Title, HistoryMessages.Outside);
            return null;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            List<FileState> states = FileState.of(file, document.get());
            if (states.isEmpty()) {
                MessageDialog.openInformation(shell, HistoryMessages.Title, NLS.bind(HistoryMessages.Nothing, file.getName()));
                return null;
            }
            HistoryDialog dialog = new HistoryDialog(shell, file.getName(), document.get(), states);
            if (dialog.open() == Window.OK && dialog.chosen().text() != null && editor.validateEditorInputState()) {
                replace(document, dialog.chosen().text());
            }
        } catch (CoreException | BadLocationException e) {
            throw new ExecutionException("The local history of " + file.getFullPath() + " cannot be read", e);
        }
        return null;
    }

    /** Replaces only the part that differs, so that caret, folding and undo stay what they are elsewhere. */
    private static void replace(IDocument document, String text) throws BadLocationException {
        String old = document.get();
        int limit = Math.min(old.length(), text.length());
        int start = 0;
        while (start < limit && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < limit - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        document.replace(start, old.length() - start - end, text.substring(start, text.length() - end));
    }
}
