/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.xtext.util.ReplaceRegion;

/** Several changes of a document as one. */
public final class DocumentEdits {

    private DocumentEdits() {
    }

    /**
     * The changes as an edit. Of changes that overlap, and of equal insertions at one place, the first is kept.
     *
     * @param changes changes, with offsets in the document as it is
     * @param document the document; line breaks are written as it writes them
     */
    public static TextEdit edit(List<ReplaceRegion> changes, IDocument document) {
        String newline = TextUtilities.getDefaultLineDelimiter(document);
        MultiTextEdit edit = new MultiTextEdit();
        for (ReplaceRegion each : disjoint(changes)) {
            edit.addChild(new ReplaceEdit(each.getOffset(), each.getLength(), each.getText().replaceAll("\\R", newline)));
        }
        return edit;
    }

    /** The changes in the order of the text, without those that overlap or repeat an earlier one of the list. */
    public static List<ReplaceRegion> disjoint(List<ReplaceRegion> changes) {
        List<ReplaceRegion> kept = new ArrayList<>();
        for (ReplaceRegion each : changes) {
            if (kept.stream().noneMatch(k -> clash(k, each))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(ReplaceRegion::getOffset));
        return kept;
    }

    /**
     * Makes changes that one undo takes back.
     *
     * @param changes changes with offsets in the document as it is
     * @param document a document that is open in an editor
     * @throws BadLocationException if they do not fit the document
     */
    public static void apply(List<ReplaceRegion> changes, IDocument document) throws BadLocationException {
        TextEdit edit = edit(changes, document);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            edit.apply(document, TextEdit.NONE);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    private static boolean clash(ReplaceRegion a, ReplaceRegion b) {
        if (a.getLength() == 0 && b.getLength() == 0) {
            return a.getOffset() == b.getOffset() && a.getText().equals(b.getText());
        }
        return a.getOffset() < b.getOffset() + b.getLength() && b.getOffset() < a.getOffset() + a.getLength()
            || a.getOffset() == b.getOffset() && a.getLength() > 0 && b.getLength() > 0;
    }
}
