/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import org.comity.editor.model.LanguageDocument;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/** Colours a text by its tokens; after a change, from the first token that differs to the last. */
public final class TokenColouring implements IPresentationDamager, IPresentationRepairer {

    private IDocument document;
    private Tokens shown = Tokens.NONE;

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        this.shown = Tokens.NONE;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        Tokens now = LanguageDocument.tokens(document);
        int first = now.sameAtStart(shown);
        int last = now.count() - now.sameAtEnd(shown, first);
        shown = now;
        int start = Math.min(event.getOffset(), first < now.count() ? now.start(first) : document.getLength());
        int changed = event.getOffset() + (event.getText() == null ? 0 : event.getText().length());
        int end = Math.max(changed, last > first ? now.end(last - 1) : start);
        return new Region(start, Math.min(end, document.getLength()) - start);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        Tokens tokens = LanguageDocument.tokens(document);
        shown = tokens;
        int end = damage.getOffset() + damage.getLength();
        for (int i = Math.max(0, tokens.at(damage.getOffset())); i < tokens.count() && tokens.start(i) < end; i++) {
            TextAttribute look = Styles.attribute(tokens.style(i));
            if (look != null) {
                int from = Math.max(tokens.start(i), damage.getOffset());
                presentation.addStyleRange(new StyleRange(from, Math.min(tokens.end(i), end) - from, look.getForeground(), look.getBackground(), look.getStyle()));
            }
        }
    }
}
