/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Colours words by what they mean, over the colours of the tokens, as soon as the text has been read. */
public final class MeaningColouring implements ModelListener, ITextPresentationListener {

    private record Word(int offset, int length, String style) {
    }

    private final SourceViewer viewer;
    private List<Word> words = List.of();
    private long stamp;

    /**
     * For a viewer.
     *
     * @param viewer shows the text; null is not allowed
     */
    public MeaningColouring(SourceViewer viewer) {
        this.viewer = viewer;
        viewer.addTextPresentationListener(this);
    }

    @Override
    public void parsed(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        List<Word> found = new ArrayList<>();
        IHighlightedPositionAcceptor acceptor = (offset, length, styles) -> {
            for (String style : styles) {
                found.add(new Word(offset, length, style));
            }
        };
        resource.getResourceServiceProvider().get(ISemanticHighlightingCalculator.class).provideHighlightingFor(resource, acceptor, cancel);
        StyledText text = viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            text.getDisplay().asyncExec(() -> show(found, snapshot));
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IDocument document = viewer.getDocument();
        if (document == null || ((IDocumentExtension4) document).getModificationStamp() != stamp) {
            // the words have moved; they are coloured when the text has been read again
            return;
        }
        IRegion extent = presentation.getExtent();
        for (Word word : words) {
            TextAttribute look = Styles.attribute(word.style());
            int start = Math.max(word.offset(), extent.getOffset());
            int end = Math.min(word.offset() + word.length(), extent.getOffset() + extent.getLength());
            if (look != null && start < end) {
                presentation.mergeStyleRange(new StyleRange(start, end - start, look.getForeground(), look.getBackground(), look.getStyle()));
            }
        }
    }

    private void show(List<Word> found, Snapshot snapshot) {
        IDocument document = viewer.getDocument();
        if (viewer.getTextWidget() == null || LanguageDocument.model(document).isEmpty()
            || ((IDocumentExtension4) document).getModificationStamp() != snapshot.stamp()) {
            return;
        }
        boolean none = found.isEmpty() && words.isEmpty();
        words = found;
        stamp = snapshot.stamp();
        if (!none) {
            viewer.invalidateTextPresentation();
        }
    }
}
