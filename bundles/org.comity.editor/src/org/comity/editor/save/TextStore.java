/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;

/** Texts of files as editors have them, and what these files are now. */
public interface TextStore extends IDocumentProvider, IDocumentProviderExtension {

    /** The encoding in which a text is saved. */
    String charset(Object input) throws CoreException;

    /** From now on the file as it is, or its absence, counts as what the editor began from: saving replaces it without asking. */
    void accept(Object input) throws CoreException;
}
