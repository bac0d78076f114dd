/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import java.util.function.Supplier;
import org.comity.editor.Icons;
import org.comity.editor.assist.HoverInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.xtext.util.ReplaceRegion;

/** A cure in the list of proposals, with the lines it changes as its explanation. */
public final class FixProposal implements ICompletionProposal, ICompletionProposalExtension5 {

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
        selection = Fixing.apply(changes(), document);
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
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        String preview = Preview.of(text, changes());
        return preview.isEmpty() ? null : HoverInput.code(preview);
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
