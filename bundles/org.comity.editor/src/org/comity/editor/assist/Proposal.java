/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.Locale;
import java.util.Objects;
import org.comity.editor.Icons;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.util.ReplaceRegion;

/** One proposal of a language, on the screen. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final ContentAssistEntry entry;
    private final int start;
    private final int invoked;
    private int cursor = -1;

    /**
     * A proposal.
     *
     * @param entry what the language proposes
     * @param offset where the cursor was when it was asked
     */
    Proposal(ContentAssistEntry entry, int offset) {
        this.entry = entry;
        this.start = offset - Objects.requireNonNullElse(entry.getPrefix(), "").length();
        this.invoked = offset;
    }

    /** The first word it would write. */
    String word() {
        return entry.getProposal().split("[^\\p{L}\\p{N}_-]", 2)[0];
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument(), offset);
    }

    @Override
    public void apply(IDocument document) {
        apply(document, invoked);
    }

    private void apply(IDocument document, int offset) {
        MultiTextEdit edit = new MultiTextEdit();
        ReplaceEdit main = new ReplaceEdit(start, offset - start, entry.getProposal());
        edit.addChild(main);
        for (ReplaceRegion more : entry.getTextReplacements()) {
            edit.addChild(new ReplaceEdit(more.getOffset(), more.getLength(), more.getText()));
        }
        try {
            edit.apply(document);
            int within = entry.getEscapePosition() == null ? entry.getProposal().length() : entry.getEscapePosition() - start;
            cursor = main.getOffset() + Math.max(0, Math.min(within, entry.getProposal().length()));
        } catch (BadLocationException | MalformedTreeException e) {
            ILog.of(Proposal.class).error("The proposal " + entry.getProposal() + " does not fit", e);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
            String whole = entry.getProposal().toLowerCase(Locale.ROOT);
            return whole.startsWith(typed) || whole.contains("." + typed) || whole.contains("-" + typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return cursor < 0 ? null : new Point(cursor, 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(Objects.requireNonNullElse(entry.getLabel(), entry.getProposal()));
        if (entry.getDescription() != null && !entry.getDescription().isBlank()) {
            text.append("  " + entry.getDescription(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return entry.getDocumentation() == null ? null : new StyledContent().markdown(entry.getDocumentation()).text();
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return entry.getDocumentation() == null ? null : new HoverInput(new StyledContent().markdown(entry.getDocumentation()), null);
    }

    @Override
    public Image getImage() {
        return Icons.get(ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind()) ? "keyword" : "name");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to preview
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing to preview
    }
}
