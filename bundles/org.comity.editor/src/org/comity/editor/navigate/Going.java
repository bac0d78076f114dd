/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.comity.editor.model.InstalledInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes to places, so that one can go back. To be used in the display's thread. */
public final class Going {

    private Going() {
    }

    /**
     * Opens the text of a place and selects it. A text of the installation can only be read.
     *
     * @param page where to open it
     * @param target a place
     * @return the editor; null if it could not be opened, which is logged
     */
    public static ITextEditor to(IWorkbenchPage page, Target target) {
        return to(page, target, true);
    }

    /**
     * As {@link #to(IWorkbenchPage, Target)}.
     *
     * @param activate whether the editor gets the focus
     */
    public static ITextEditor to(IWorkbenchPage page, Target target, boolean activate) {
        try {
            // where the user was is where Back leads to
            page.getNavigationHistory().markLocation(page.getActiveEditor());
            if (open(page, target, activate) instanceof ITextEditor editor) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                int end = document == null ? 0 : document.getLength();
                int offset = Math.min(target.offset(), end);
                editor.selectAndReveal(offset, Math.min(target.length(), end - offset));
                page.getNavigationHistory().markLocation(editor);
                return editor;
            }
        } catch (PartInitException e) {
            ILog.of(Going.class).log(e.getStatus());
        }
        return null;
    }

    private static IEditorPart open(IWorkbenchPage page, Target target, boolean activate) throws PartInitException {
        IFile file = target.file();
        if (file != null) {
            return IDE.openEditor(page, file, activate);
        }
        IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(target.uri().lastSegment());
        return editor == null ? null : page.openEditor(new InstalledInput(target.uri()), editor.getId(), activate);
    }
}
