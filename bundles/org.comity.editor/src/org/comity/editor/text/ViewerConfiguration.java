/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.text;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.assist.Completion;
import org.comity.editor.assist.LanguageHover;
import org.comity.editor.colour.TokenColouring;
import org.comity.editor.fix.FixAssist;
import org.comity.editor.navigate.LanguageLinks;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Puts the parts of the text viewer together. */
public final class ViewerConfiguration extends TextSourceViewerConfiguration {

    /**
     * With preferences.
     *
     * @param preferences those of text editors
     */
    public ViewerConfiguration(IPreferenceStore preferences) {
        super(preferences);
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler colours = new PresentationReconciler();
        TokenColouring tokens = new TokenColouring();
        colours.setDamager(tokens, IDocument.DEFAULT_CONTENT_TYPE);
        colours.setRepairer(tokens, IDocument.DEFAULT_CONTENT_TYPE);
        return colours;
    }

    /** None: the document is read by its own job, and spelling is not that of prose. */
    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(new Completion(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(200);
        assistant.enableColoredLabels(true);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixAssist());
        assistant.setInformationControlCreator(informationControls());
        return assistant;
    }

    /** Windows that show text as text, whatever it says. */
    private static IInformationControlCreator informationControls() {
        return new LanguageHover().getInformationPresenterControlCreator();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return informationControls();
    }

    @Override
    public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
        LanguageHover hover = new LanguageHover();
        InformationPresenter presenter = new InformationPresenter(hover.getInformationPresenterControlCreator());
        presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
        presenter.setSizeConstraints(90, 24, false, true);
        return presenter;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new LanguageHover();
    }

    /** Names are links, besides what the platform finds, such as web addresses. */
    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        List<IHyperlinkDetector> detectors = new ArrayList<>();
        detectors.add(new LanguageLinks());
        IHyperlinkDetector[] others = super.getHyperlinkDetectors(viewer);
        detectors.addAll(others == null ? List.of() : List.of(others));
        return detectors.toArray(IHyperlinkDetector[]::new);
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        String step = getIndentPrefixes(viewer, contentType)[0];
        return new IAutoEditStrategy[] {new Pairs(), new BlockIndent(step), new BraceIndent(), new PasteIndent(step)};
    }
}
