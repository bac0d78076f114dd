/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Optional;
import org.comity.editor.colour.Tokens;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;

/** The text of an editor, with its tokens and, once it is stored in a file of a registered language, its parsed form. */
public final class LanguageDocument extends Document {

    private DocumentModel model;
    private Tokens tokens;
    private long tokenStamp;
    private String removed = "";

    /** The parsed form of a document; empty if it is no text of a registered language. */
    public static Optional<DocumentModel> model(IDocument document) {
        return document instanceof LanguageDocument own ? Optional.ofNullable(own.model) : Optional.empty();
    }

    /** The tokens of a document; none if it is no text of a registered language. To be called in the display's thread. */
    public static Tokens tokens(IDocument document) {
        return document instanceof LanguageDocument own ? own.tokens() : Tokens.NONE;
    }

    /** Sets the parsed form, or null to end it. */
    void setModel(DocumentModel model) {
        this.model = model;
        tokens = null;
    }

    @Override
    protected void fireDocumentAboutToBeChanged(DocumentEvent event) {
        removed = tokens == null ? "" : part(event.getOffset(), event.getLength());
        super.fireDocumentAboutToBeChanged(event);
    }

    @Override
    protected void fireDocumentChanged(DocumentEvent event) {
        if (tokens != null && model != null) {
            tokens = changed(event);
            tokenStamp = getModificationStamp();
        }
        super.fireDocumentChanged(event);
    }

    private String part(int offset, int length) {
        try {
            return get(offset, length);
        } catch (BadLocationException e) {
            return "";
        }
    }

    private Tokens changed(DocumentEvent event) {
        String inserted = event.getText() == null ? "" : event.getText();
        try {
            return tokens.after(model.language(), get(), event.getOffset(), removed, inserted, getLineInformationOfOffset(event.getOffset()).getOffset());
        } catch (BadLocationException e) {
            return Tokens.of(model.language(), get());
        }
    }

    private Tokens tokens() {
        if (model == null) {
            return Tokens.NONE;
        }
        if (tokens == null || tokenStamp != getModificationStamp()) {
            tokens = Tokens.of(model.language(), get());
            tokenStamp = getModificationStamp();
        }
        return tokens;
    }
}
