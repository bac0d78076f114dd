/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import org.comity.editor.model.LanguageDocumentProvider;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.part.FileEditorInput;

/**
 * A file that is read without an editor: its document is open, nobody can type in it. As soon as an editor opens the same
 * document this one lets go of it: a document that two hold is not asked about when one of them is closed.
 */
final class QuietFile {

    private FileEditorInput open;
    private IFile given;

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

    private void close() {
        if (open != null) {
            LanguageDocumentProvider.shared().disconnect(open);
            open = null;
        }
    }

    private static String uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true).toString();
    }
}
