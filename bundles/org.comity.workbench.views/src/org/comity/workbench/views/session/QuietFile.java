/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.util.function.Consumer;
import org.comity.editor.model.LanguageDocumentProvider;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.IElementStateListener;

/**
 * A file that is read without an editor: its document is open, nobody can type in it. As soon as an editor opens the same
 * document this one lets go of it: a document that two hold is not asked about when one of them is closed.
 */
final class QuietFile {

    private final Consumer<IFile> onGone;
    private final IElementStateListener onChange = new IElementStateListener() {
        @Override
        public void elementDeleted(Object element) {
            gone(element, null);
        }

        @Override
        public void elementMoved(Object from, Object to) {
            gone(from, to instanceof IFileEditorInput input ? input.getFile() : null);
        }

        @Override
        public void elementDirtyStateChanged(Object element, boolean dirty) {
            // nobody can type here
        }

        @Override
        public void elementContentAboutToBeReplaced(Object element) {
            // the document tells
        }

        @Override
        public void elementContentReplaced(Object element) {
            // the document tells
        }
    };
    private FileEditorInput open;
    private IFile given;

    /**
     * No file.
     *
     * @param onGone told in the display's thread when the file is deleted, with null, or moved, with where it is now
     */
    QuietFile(Consumer<IFile> onGone) {
        this.onGone = onGone;
    }

    /** Opens a file; any other is closed. @return whether it could be opened */
    boolean open(IFile file) {
        if (open != null && open.getFile().equals(file)) {
            return true;
        }
        FileEditorInput input = new FileEditorInput(file);
        try {
            LanguageDocumentProvider.shared().connect(input);
        } catch (CoreException e) {
            ILog.of(QuietFile.class).log(e.getStatus());
            return false;
        }
        close();
        open = input;
        given = null;
        LanguageDocumentProvider.shared().addElementStateListener(onChange);
        return true;
    }

    /** The file that is open; null if there is none. */
    IFile file() {
        return open == null ? null : open.getFile();
    }

    /** Closes the file unless it is the one at an address. */
    void keepOnly(String uri) {
        if (open != null && !uri(open.getFile()).equals(uri)) {
            close();
        }
    }

    /** Leaves the file at an address to an editor. */
    void giveUp(String uri) {
        if (open != null && uri(open.getFile()).equals(uri)) {
            given = open.getFile();
            close();
        }
    }

    /** The file that was left to an editor, if it is the one at an address; else null. */
    IFile givenUp(String uri) {
        return given != null && uri(given).equals(uri) ? given : null;
    }

    private void gone(Object element, IFile now) {
        if (element instanceof FileEditorInput input && input.equals(open)) {
            // not while the provider still goes through its listeners
            Display.getDefault().asyncExec(() -> {
                if (input.equals(open)) {
                    close();
                    onGone.accept(now);
                }
            });
        }
    }

    private void close() {
        if (open != null) {
            LanguageDocumentProvider.shared().removeElementStateListener(onChange);
            LanguageDocumentProvider.shared().disconnect(open);
            open = null;
        }
    }

    private static String uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true).toString();
    }
}
