/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** Puts a closing brace that begins a line below the line its block begins with. */
public final class BraceIndent implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!"}".equals(command.text) || command.length > 0) {
            return;
        }
        try {
            int start = document.getLineInformationOfOffset(command.offset).getOffset();
            String indent = Indentation.ofBlock(document, command.offset);
            if (indent != null && document.get(start, command.offset - start).isBlank()) {
                command.length = command.offset - start;
                command.offset = start;
                command.text = indent + command.text;
            }
        } catch (BadLocationException e) {
            // then it stays where it was typed
        }
    }
}
