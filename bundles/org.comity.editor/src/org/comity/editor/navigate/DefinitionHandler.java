/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to what the name at the caret stands for. */
public final class DefinitionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor
            && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            DocumentModel model = editor.model();
            if (model != null) {
                new DefinitionJob(editor, model, selection.getOffset()).schedule();
            }
        }
        return null;
    }
}
