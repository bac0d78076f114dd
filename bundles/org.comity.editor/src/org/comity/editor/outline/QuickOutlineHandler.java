/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import org.comity.editor.LanguageEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the quick outline of the active editor. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor && editor.model() != null) {
            new QuickOutline(editor, editor.model()).open();
        }
        return null;
    }
}
