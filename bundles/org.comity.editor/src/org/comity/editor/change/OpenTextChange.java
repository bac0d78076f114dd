/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import org.comity.editor.model.LanguageDocumentProvider;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.part.FileEditorInput;

/** A change of a file that is open in an editor: it is made there, where it can be undone with the other steps of the user. */
final class OpenTextChange extends TextChange {

    private final IFile file;
    private final boolean save;
    private String before;
    private boolean clean;

    /**
     * A change.
     *
     * @param file an open file
     * @param save whether it is saved afterwards if there was nothing to save before
     */
    OpenTextChange(IFile file, boolean save) {
        super(file.getName() + " - " + file.getParent().getFullPath().makeRelative());
        this.file = file;
        this.save = save;
        setTextType(file.getFileExtension() == null ? "txt" : file.getFileExtension());
    }

    @Override
    public Object getModifiedElement() {
        return file;
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        before = OpenText.content(file);
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return OpenText.stillIs(file, before);
    }

    @Override
    protected IDocument acquireDocument(IProgressMonitor monitor) throws CoreException {
        return OpenText.connect(file);
    }

    @Override
    protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
        if (save && clean) {
            OpenText.save(file, document, monitor);
        }
    }

    @Override
    protected void releaseDocument(IDocument document, IProgressMonitor monitor) {
        OpenText.disconnect(file);
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        clean = !LanguageDocumentProvider.shared().canSaveDocument(new FileEditorInput(file));
        return OpenText.inDisplay(() -> super.perform(monitor));
    }

    @Override
    protected UndoEdit performEdits(IDocument document) throws BadLocationException {
        assert Display.getCurrent() != null;
        return super.performEdits(document);
    }

    @Override
    protected Change createUndoChange(UndoEdit edit) {
        return new OpenUndo(file, edit, OpenText.content(file), save);
    }
}
