/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.navigate.NavigateMessages;
import org.comity.editor.navigate.Names;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks in all files of the workspace for references to what the name at the caret stands for. */
public final class ReferencesSearch extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor && editor.model() != null
            && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            start(editor, editor.model(), selection.getOffset());
        }
        return null;
    }

    private static void start(LanguageEditor editor, DocumentModel model, int offset) {
        Job looking = Job.create(NavigateMessages.Looking, (ICoreRunnable) monitor -> {
            Subject subject = model.read(text -> Names.in(text).at(text, offset).filter(n -> n.element() != null).map(n -> Subject.of(n.element())).orElse(null));
            Display.getDefault().asyncExec(() -> {
                if (subject != null) {
                    start(subject);
                } else if (editor.getSite() != null) {
                    editor.say(NavigateMessages.No_name);
                }
            });
        });
        looking.setPriority(Job.INTERACTIVE);
        looking.schedule();
    }

    /**
     * Looks for references in the background and shows them in the search view, as they are found. To be called in the display's
     * thread.
     *
     * @param subject what to look for
     */
    public static void start(Subject subject) {
        NewSearchUI.runQueryInBackground(new ReferencesQuery(subject));
    }
}
