/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import java.util.List;
import org.comity.editor.colour.Tokens;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.preference.EditorPreferences;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** Moves lines that are pasted at the start of a line to the depth of the block they come into; how deep they are among themselves stays. */
public final class PasteIndent implements IAutoEditStrategy {

    private final String step;

    /**
     * For a step of indentation.
     *
     * @param step blanks or a tab
     */
    public PasteIndent(String step) {
        this.step = step;
    }

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || command.text.isBlank() || command.text.indexOf('\n') < 0 || !EditorPreferences.is(EditorPreferences.PASTE)) {
            return;
        }
        try {
            int start = document.getLineInformationOfOffset(command.offset).getOffset();
            String before = document.get(start, command.offset - start);
            if (before.isBlank() && !Pairs.inText(document, command.offset) && !hasLongText(document, command.text)) {
                String block = Indentation.ofBlock(document, start);
                String text = moved(command.text, block == null ? "" : block + step);
                // what follows on the line keeps the blanks that were before it
                command.text = text.endsWith("\n") ? text + before : text;
                command.length += before.length();
                command.offset = start;
            }
        } catch (BadLocationException e) {
            // then it stays as it was copied
        }
    }

    /** Whether there is a quoted text of several lines: its blanks are part of it. */
    private static boolean hasLongText(IDocument document, String text) {
        DocumentModel model = LanguageDocument.model(document).orElse(null);
        Tokens tokens = model == null ? Tokens.NONE : Tokens.of(model.language(), text);
        for (int i = 0; i < tokens.count(); i++) {
            if (text.charAt(tokens.start(i)) == '"' && text.substring(tokens.start(i), tokens.end(i)).indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    private String moved(String text, String target) {
        List<String> lines = List.of(text.split("(?<=\n)", -1));
        int from = depth(lines);
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String line : lines) {
            String indent = Indentation.of(line);
            if (line.isBlank()) {
                out.append(line.substring(line.length() - (line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0)));
            } else {
                int own = first ? 0 : Math.max(0, columns(indent) - from);
                String closing = first && line.stripLeading().startsWith("}") && target.endsWith(step) ? target.substring(step.length()) : target;
                out.append(first ? closing : target).append(" ".repeat(own)).append(line.stripLeading());
                first = false;
            }
        }
        return out.toString();
    }

    /** How deep the first line stood where it was copied, also if its blanks were not copied with it. */
    private int depth(List<String> lines) {
        List<String> written = lines.stream().filter(l -> !l.isBlank()).toList();
        int first = columns(Indentation.of(written.get(0)));
        if (first > 0 || written.size() == 1) {
            return first;
        }
        int next = columns(Indentation.of(written.get(1)));
        return Math.max(0, written.get(0).stripTrailing().endsWith("{") ? next - columns(step) : written.get(1).stripLeading().startsWith("}") ? next + columns(step) : next);
    }

    private int columns(String blanks) {
        return (int) blanks.chars().filter(c -> c != '\t').count() + (int) blanks.chars().filter(c -> c == '\t').count() * 4;
    }
}
