/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import java.util.Set;
import java.util.TreeSet;
import org.comity.editor.colour.Tokens;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.preference.EditorPreferences;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/**
 * Closes brackets and quotes as they are opened. The closing sign that was put there is typed over, and goes when the opening
 * one is deleted again, as long as the user stays on its line; one the user wrote is never touched. What comes from an input
 * method, full-width signs or several characters at once, is left as it is.
 */
public final class Pairs implements IAutoEditStrategy {

    private static final String OPEN = "([{\"";
    private static final String CLOSE = ")]}\"";
    /** What may follow a place where a pair is made; before a word, the user means to put it in brackets himself. */
    private static final String FOLLOWING = ")]},;:.";

    /** Where the closing signs are that were put there. */
    private Set<Integer> ours = new TreeSet<>();
    private int coming = -1;
    private IDocument watched;
    private final IDocumentListener following = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the signs are where they were
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            follow(event);
        }
    };

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || command.text.length() > 1 || !EditorPreferences.is(EditorPreferences.PAIRS)) {
            return;
        }
        try {
            forget(document, command.offset);
            if (command.text.isEmpty()) {
                delete(document, command);
            } else if (command.length == 0 && !typeOver(document, command)) {
                close(document, command);
            } else if (command.length > 0) {
                surround(document, command);
            }
        } catch (BadLocationException e) {
            // then what was typed is typed
        }
    }

    private void close(IDocument document, DocumentCommand command) throws BadLocationException {
        int kind = OPEN.indexOf(command.text.charAt(0));
        if (kind < 0 || inText(document, command.offset) || !mayFollow(document, command.offset) || kind == 3 && !mayQuote(document, command.offset)) {
            return;
        }
        command.text += CLOSE.charAt(kind);
        command.shiftsCaret = false;
        command.caretOffset = command.offset + 1;
        coming = command.offset + 1;
    }

    private boolean typeOver(IDocument document, DocumentCommand command) throws BadLocationException {
        if (!ours.contains(command.offset) || document.getChar(command.offset) != command.text.charAt(0)) {
            return false;
        }
        command.length = 1;
        return true;
    }

    private void delete(IDocument document, DocumentCommand command) throws BadLocationException {
        int kind = command.length == 1 && ours.contains(command.offset + 1) ? OPEN.indexOf(document.getChar(command.offset)) : -1;
        if (kind >= 0 && document.getChar(command.offset + 1) == CLOSE.charAt(kind)) {
            command.length = 2;
        }
    }

    private static void surround(IDocument document, DocumentCommand command) throws BadLocationException {
        int kind = OPEN.indexOf(command.text.charAt(0));
        String selected = document.get(command.offset, command.length);
        if (kind >= 0 && !selected.isBlank() && selected.indexOf('\n') < 0 && selected.indexOf('"') < 0 && !inText(document, command.offset)) {
            command.text += selected + CLOSE.charAt(kind);
        }
    }

    private static boolean mayFollow(IDocument document, int offset) throws BadLocationException {
        return offset == document.getLength() || Character.isWhitespace(document.getChar(offset)) || FOLLOWING.indexOf(document.getChar(offset)) >= 0;
    }

    /** Not behind a quote, which may become one of three, nor right behind a word. */
    private static boolean mayQuote(IDocument document, int offset) throws BadLocationException {
        return offset == 0 || document.getChar(offset - 1) != '"' && !Character.isLetterOrDigit(document.getChar(offset - 1));
    }

    /** Whether an offset lies within a quoted text or a comment. */
    static boolean inText(IDocument document, int offset) throws BadLocationException {
        Tokens tokens = LanguageDocument.tokens(document);
        int index = tokens.at(offset - 1);
        if (index < 0) {
            return false;
        }
        String style = tokens.style(index);
        boolean comment = HighlightingStyles.COMMENT_ID.equals(style) || HighlightingStyles.TASK_ID.equals(style);
        boolean open = tokens.end(index) > offset || comment && tokens.end(index) == document.getLength() && isLineComment(document, tokens.start(index));
        return open && (comment || document.getChar(tokens.start(index)) == '"');
    }

    private static boolean isLineComment(IDocument document, int start) throws BadLocationException {
        String prefix = LanguageDocument.model(document).flatMap(m -> m.language().lineComment()).orElse("");
        return !prefix.isEmpty() && start + prefix.length() <= document.getLength() && document.get(start, prefix.length()).equals(prefix);
    }

    private void follow(DocumentEvent event) {
        int end = event.getOffset() + event.getLength();
        int added = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        Set<Integer> moved = new TreeSet<>();
        for (int each : ours) {
            if (each < event.getOffset() || each >= end) {
                moved.add(each < event.getOffset() ? each : each + added);
            }
        }
        if (coming == event.getOffset() + 1) {
            moved.add(coming);
        }
        coming = -1;
        ours = moved;
    }

    /** Keeps only what stands on the line that is being edited. */
    private void forget(IDocument document, int offset) throws BadLocationException {
        coming = -1;
        if (watched != document) {
            if (watched != null) {
                watched.removeDocumentListener(following);
            }
            watched = document;
            document.addDocumentListener(following);
            ours.clear();
        }
        IRegion line = document.getLineInformationOfOffset(offset);
        ours.removeIf(each -> each < line.getOffset() || each > line.getOffset() + line.getLength());
    }
}
