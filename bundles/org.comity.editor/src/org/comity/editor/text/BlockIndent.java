/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line as the one before, one step more after an opening brace, and puts the closing brace on a line of its own. */
public final class BlockIndent implements IAutoEditStrategy {

    private final String step;

    /**
     * For a step of indentation.
     *
     * @param step blanks or a tab
     */
    public BlockIndent(String step) {
        this.step = step;
    }

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && command.text != null && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) != -1) {
                newLine(document, command);
            }
        } catch (BadLocationException e) {
            // then the line is not indented
        }
    }

    private void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        boolean opens = before.stripTrailing().endsWith("{");
        String delimiter = command.text;
        command.text += indent + (opens ? step : "");
        if (opens && after.stripLeading().startsWith("}")) {
            command.shiftsCaret = false;
            command.caretOffset = command.offset + command.text.length();
            command.length = after.length() - after.stripLeading().length();
            command.text += delimiter + indent;
        }
    }
}
