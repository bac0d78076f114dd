/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the element whose name is at the caret another name. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (!(HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor) || editor.model() == null
            || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        DocumentModel model = editor.model();
        Shell shell = editor.getSite().getShell();
        Renamer renamer = model.language().find(Renamer.class).orElse(null);
        RenameTarget target = renamer == null ? null : model.read(text -> renamer.at(text, selection.getOffset())).orElse(null);
        if (target == null) {
            MessageDialog.openInformation(shell, RenameMessages.Title, RenameMessages.No_name);
        } else if (NamingFiles.at(target.file()) == null) {
            MessageDialog.openInformation(shell, RenameMessages.Title, NLS.bind(RenameMessages.Installed, target.name(), target.file().lastSegment()));
        } else {
            open(new RenameElement(target, renamer), shell);
        }
        return null;
    }

    private static void open(RenameElement renaming, Shell shell) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(renaming)).run(shell, RenameMessages.Title);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
