/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import java.util.function.Supplier;
import org.comity.editor.Icons;
import org.comity.editor.change.DocumentEdits;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.xtext.util.ReplaceRegion;

/** A cure in the list of proposals, with the lines it changes as its explanation. */
public final class FixProposal implements ICompletionProposal {

    private static final String GAP = "\u2026";

    private final String label;
    private final String icon;
    private final String text;
    private final Supplier<List<ReplaceRegion>> changes;
    private List<ReplaceRegion> made;
    private Point selection;

    /**
     * A proposal.
     *
     * @param label what it does
     * @param icon name of its picture
     * @param text the text it was made for
     * @param changes what it changes; asked when it is looked at or chosen
     */
    FixProposal(String label, String icon, String text, Supplier<List<ReplaceRegion>> changes) {
        this.label = label;
        this.icon = icon;
        this.text = text;
        this.changes = changes;
    }

    @Override
    public void apply(IDocument document) {
        if (!document.get().equals(text)) {
            // the text is not the one the cure was made for
            return;
        }
        List<ReplaceRegion> edits = DocumentEdits.disjoint(changes());
        try {
            DocumentEdits.apply(edits, document);
            selection = selection(edits, document);
        } catch (BadLocationException e) {
            ILog.of(FixProposal.class).error("The fix '" + label + "' does not fit", e);
        }
    }

    /** What is left for the user to write, else the end of what came in. */
    private static Point selection(List<ReplaceRegion> edits, IDocument document) throws BadLocationException {
        int moved = 0;
        Point end = null;
        for (ReplaceRegion each : edits) {
            int start = each.getOffset() + moved;
            int length = each.getText().length();
            String fresh = document.get(start, Math.min(length, document.getLength() - start));
            int gap = fresh.indexOf(GAP);
            if (gap >= 0) {
                return new Point(start + gap, GAP.length());
            }
            int empty = fresh.indexOf("\"\"");
            if (empty >= 0) {
                return new Point(start + empty + 1, 0);
            }
            end = end == null ? new Point(start + fresh.stripTrailing().length(), 0) : end;
            moved += length - each.getLength();
        }
        return end;
    }

    private List<ReplaceRegion> changes() {
        if (made == null) {
            made = changes.get();
        }
        return made;
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getAdditionalProposalInfo() {
        String preview = Preview.of(text, changes());
        return preview.isEmpty() ? null : preview;
    }

    @Override
    public String getDisplayString() {
        return label;
    }

    @Override
    public Image getImage() {
        return Icons.get(icon);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
