/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import org.comity.editor.model.LanguageDocumentProvider;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.part.FileEditorInput;

/** Takes an {@link OpenTextChange} back, or makes it again. */
final class OpenUndo extends Change {

    private final IFile file;
    private final UndoEdit edit;
    private final String expected;
    private final boolean save;

    /**
     * An undo.
     *
     * @param file the file, in an editor or not any more
     * @param edit what takes the change back
     * @param expected the text after the change
     * @param save whether it is saved if there is nothing else to save
     */
    OpenUndo(IFile file, UndoEdit edit, String expected, boolean save) {
        this.file = file;
        this.edit = edit;
        this.expected = expected;
        this.save = save;
    }

    @Override
    public String getName() {
        return file.getName();
    }

    @Override
    public Object getModifiedElement() {
        return file;
    }

    /** With this an editor knows whether undo reaches beyond its own file, and asks only then. */
    @Override
    public Object[] getAffectedObjects() {
        return new Object[] {file};
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        // what the text must be is known from the change
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return OpenText.stillIs(file, expected);
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        return OpenText.inDisplay(() -> {
            boolean clean = !LanguageDocumentProvider.shared().canSaveDocument(new FileEditorInput(file));
            IDocument document = OpenText.connect(file);
            try {
                UndoEdit back = edit.apply(document, TextEdit.CREATE_UNDO);
                if (clean && (save || OpenText.isClosed(file))) {
                    OpenText.save(file, document, monitor == null ? new NullProgressMonitor() : monitor);
                }
                return new OpenUndo(file, back, document.get(), save);
            } catch (BadLocationException | MalformedTreeException e) {
                ILog.of(OpenUndo.class).error("Undo in " + file.getFullPath() + " does not fit", e);
                throw new CoreException(Status.error(e.getMessage(), e));
            } finally {
                OpenText.disconnect(file);
            }
        });
    }
}
