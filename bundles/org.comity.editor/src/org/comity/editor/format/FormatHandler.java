/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.format;

import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/** Lays out the selected lines of the active editor, or the whole text if nothing is selected; one step to undo. */
public final class FormatHandler extends AbstractHandler {

    /** From this number of changes on they are made as one: each single one is followed by the colours and by whoever reads the text. */
    private static final int MANY = 1000;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof LanguageEditor editor && editor.validateEditorInputState()
            && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
            line.setErrorMessage(null);
            DocumentModel model = editor.model();
            if (model == null) {
                line.setErrorMessage(FormatMessages.Outside);
                return null;
            }
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                IRegion lines = selection.getLength() == 0 ? null : lines(document, selection);
                Formatting[] found = new Formatting[1];
                BusyIndicator.showWhile(null, () -> found[0] = model.read(resource -> Formatting.of(model.language(), resource, lines)));
                if (!found[0].problem().isEmpty()) {
                    line.setErrorMessage(found[0].problem());
                } else if (!found[0].edits().isEmpty()) {
                    apply(editor, document, found[0].edits(), selection);
                }
            } catch (BadLocationException e) {
                throw new ExecutionException("The text has changed meanwhile", e);
            }
        }
        return null;
    }

    private static IRegion lines(IDocument document, ITextSelection selection) throws BadLocationException {
        int start = document.getLineOffset(selection.getStartLine());
        // a selection that ends before the first character of a line does not mean that line
        int last = Math.max(selection.getOffset(), selection.getOffset() + selection.getLength() - 1);
        IRegion end = document.getLineInformationOfOffset(last);
        return new Region(start, end.getOffset() + end.getLength() - start);
    }

    private static void apply(LanguageEditor editor, IDocument document, List<ITextReplacement> edits, ITextSelection selection) throws BadLocationException {
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        String before = document.get();
        int above = document.getLineOfOffset(selection.getOffset()) - viewer.getTopIndex();
        IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
        target.setRedraw(false);
        target.beginCompoundChange();
        try {
            if (edits.size() < MANY) {
                for (int i = edits.size() - 1; i >= 0; i--) {
                    replace(document, edits.get(i));
                }
            } else {
                replaceAll(document, before, edits);
            }
        } finally {
            target.endCompoundChange();
            target.setRedraw(true);
        }
        String after = document.get();
        int start = CaretKeeper.moved(before, selection.getOffset(), after);
        int end = selection.getLength() == 0 ? start : CaretKeeper.moved(before, selection.getOffset() + selection.getLength(), after);
        viewer.setSelectedRange(start, Math.max(0, end - start));
        viewer.setTopIndex(Math.max(0, document.getLineOfOffset(start) - above));
    }

    private static void replaceAll(IDocument document, String before, List<ITextReplacement> edits) throws BadLocationException {
        int start = edits.get(0).getOffset();
        int end = edits.get(edits.size() - 1).getEndOffset();
        StringBuilder text = new StringBuilder();
        int done = start;
        for (ITextReplacement each : edits) {
            text.append(before, done, each.getOffset()).append(each.getReplacementText());
            done = each.getEndOffset();
        }
        document.replace(start, end - start, text.toString());
    }

    /** Replaces only what differs, so that whatever is attached to the text next to it stays. */
    private static void replace(IDocument document, ITextReplacement edit) throws BadLocationException {
        String old = document.get(edit.getOffset(), edit.getLength());
        String text = edit.getReplacementText();
        int limit = Math.min(old.length(), text.length());
        int start = 0;
        while (start < limit && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < limit - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        document.replace(edit.getOffset() + start, old.length() - start - end, text.substring(start, text.length() - end));
    }
}
