/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import org.comity.editor.model.LanguageDocumentProvider;
import org.comity.editor.model.OpenModels;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.FileEditorInput;

/** The document of a file, as its editor has it. */
final class OpenText {

    /** A piece of work on a document. */
    interface Work {
        Change run() throws CoreException;
    }

    private OpenText() {
    }

    /** The document, which stays until {@link #disconnect}. */
    static IDocument connect(IFile file) throws CoreException {
        FileEditorInput input = new FileEditorInput(file);
        LanguageDocumentProvider.shared().connect(input);
        return LanguageDocumentProvider.shared().getDocument(input);
    }

    static void disconnect(IFile file) {
        LanguageDocumentProvider.shared().disconnect(new FileEditorInput(file));
    }

    static void save(IFile file, IDocument document, IProgressMonitor monitor) throws CoreException {
        LanguageDocumentProvider.shared().saveDocument(monitor, new FileEditorInput(file), document, true);
    }

    /** The text on the screen; null if the file is in no editor. */
    static String content(IFile file) {
        IDocument document = LanguageDocumentProvider.shared().getDocument(new FileEditorInput(file));
        return document == null ? null : document.get();
    }

    static boolean isClosed(IFile file) {
        return OpenModels.of(file).isEmpty();
    }

    /** Whether the text is still the one a change was made for. */
    static RefactoringStatus stillIs(IFile file, String expected) {
        if (!file.exists()) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(ChangeMessages.Gone, file.getFullPath()));
        } else if (file.isReadOnly()) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(ChangeMessages.Read_only, file.getFullPath()));
        }
        String now = content(file);
        return now != null && expected != null && !now.equals(expected)
            ? RefactoringStatus.createFatalErrorStatus(NLS.bind(ChangeMessages.Changed_since, file.getFullPath())) : new RefactoringStatus();
    }

    /** Does something with a document that is on the screen. */
    static Change inDisplay(Work work) throws CoreException {
        if (Display.getCurrent() != null) {
            return work.run();
        }
        Change[] result = new Change[1];
        CoreException[] failure = new CoreException[1];
        Display.getDefault().syncExec(() -> {
            try {
                result[0] = work.run();
            } catch (CoreException e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return result[0];
    }
}
