/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
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

/**
 * Colours words by what they mean, over the colours of the tokens, as soon as the text has been read. Until then the colours
 * move along with what is typed; afterwards only what differs is drawn again.
 */
public final class MeaningColouring implements ModelListener, ITextPresentationListener {

    private final SourceViewer viewer;
    private final IDocumentListener moving = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the words are where they were
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            words = words.after(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
        }
    };
    private Words words = Words.NONE;

    /**
     * For a viewer.
     *
     * @param viewer shows the text; null is not allowed
     */
    public MeaningColouring(SourceViewer viewer) {
        this.viewer = viewer;
        viewer.addTextPresentationListener(this);
        follow(null, viewer.getDocument());
        viewer.addTextInputListener(new ITextInputListener() {
            @Override
            public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
                // nothing yet
            }

            @Override
            public void inputDocumentChanged(IDocument before, IDocument after) {
                follow(before, after);
            }
        });
    }

    private void follow(IDocument before, IDocument after) {
        words = Words.NONE;
        if (before != null) {
            before.removeDocumentListener(moving);
        }
        if (after != null) {
            // first of all, so that what is drawn because of the change finds the words where they are
            after.addPrenotifiedDocumentListener(moving);
        }
    }

    @Override
    public void parsed(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        List<Words.Word> found = new ArrayList<>();
        IHighlightedPositionAcceptor acceptor = (offset, length, styles) -> {
            for (String style : styles) {
                found.add(new Words.Word(offset, length, style));
            }
        };
        resource.getResourceServiceProvider().get(ISemanticHighlightingCalculator.class).provideHighlightingFor(resource, acceptor, cancel);
        found.sort(Comparator.comparingInt(Words.Word::offset));
        Words sorted = Words.of(found);
        StyledText text = viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            text.getDisplay().asyncExec(() -> show(sorted, snapshot));
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        for (int i = words.firstEndingAfter(extent.getOffset()); i < words.count() && words.offset(i) < end; i++) {
            TextAttribute look = Styles.attribute(words.style(i));
            int from = Math.max(words.offset(i), extent.getOffset());
            int to = Math.min(words.offset(i) + words.length(i), end);
            if (look != null && from < to) {
                presentation.mergeStyleRange(new StyleRange(from, to - from, look.getForeground(), look.getBackground(), look.getStyle()));
            }
        }
    }

    private void show(Words found, Snapshot snapshot) {
        IDocument document = viewer.getDocument();
        if (viewer.getTextWidget() == null || LanguageDocument.model(document).isEmpty()
            || ((IDocumentExtension4) document).getModificationStamp() != snapshot.stamp()) {
            return;
        }
        IRegion differs = words.difference(found);
        words = found;
        if (differs != null) {
            int start = Math.min(differs.getOffset(), document.getLength());
            viewer.invalidateTextPresentation(start, Math.min(differs.getLength(), document.getLength() - start));
        }
    }
}
