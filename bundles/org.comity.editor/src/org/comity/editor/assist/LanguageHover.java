/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.editor.ResourceChecker;
import org.comity.editor.fix.FixAssist;
import org.comity.editor.fix.Problem;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Tells what is wrong at a place, with its reasons and its cures, and what the language says about the word there: under the
 * mouse, and at the caret in a window with the focus.
 */
public final class LanguageHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension,
    IInformationProviderExtension2 {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Object info = getHoverInfo2(viewer, region);
        return info == null ? null : info.toString();
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        DocumentModel model = LanguageDocument.model(viewer.getDocument()).orElse(null);
        if (model == null || !(viewer instanceof ISourceViewer source)) {
            return null;
        }
        StyledContent content = new StyledContent();
        List<Problem> problems = source.getAnnotationModel() == null ? List.of()
            : Problem.of(source.getAnnotationModel()).stream().filter(p -> p.touches(region.getOffset())).toList();
        Set<String> said = new LinkedHashSet<>();
        for (Problem problem : problems) {
            if (said.add(problem.issue().getMessage())) {
                problem(problem, model, source, content);
            }
        }
        said(model, region.getOffset()).ifPresent(content::markdown);
        return content.text().isEmpty() ? null : new HoverInput(content, proposal -> apply(proposal, source));
    }

    private static void problem(Problem problem, DocumentModel model, ISourceViewer viewer, StyledContent content) {
        String reasons = reasons(problem, model).orElse("");
        int end = reasons.indexOf("\n\n");
        if (reasons.isEmpty()) {
            content.plain(problem.issue().getMessage(), StyledContent.Style.BOLD);
        } else {
            content.markdown(end < 0 ? reasons : reasons.substring(0, end));
        }
        // what can be done comes before what it rests on, which may be long
        content.fixes(FixAssist.proposals(model, viewer, List.of(problem)));
        if (end >= 0) {
            content.markdown(reasons.substring(end + 2));
        }
    }

    /** What the check that found a problem has to say about it. */
    private static Optional<String> reasons(Problem problem, DocumentModel model) {
        for (ResourceChecker each : LanguageRegistry.shared().checkers(model.language())) {
            try {
                String markdown = model.read(resource -> each.explain(resource, problem.issue()));
                if (!markdown.isBlank()) {
                    return Optional.of(markdown);
                }
            } catch (RuntimeException e) {
                ILog.of(LanguageHover.class).error(each.getClass().getName() + " failed to explain " + problem.issue().getCode(), e);
            }
        }
        return Optional.empty();
    }

    private static void apply(ICompletionProposal proposal, ISourceViewer viewer) {
        proposal.apply(viewer.getDocument());
        Point selection = proposal.getSelection(viewer.getDocument());
        if (selection != null && !viewer.getTextWidget().isDisposed()) {
            viewer.setSelectedRange(selection.x, selection.y);
            viewer.revealRange(selection.x, selection.y);
            viewer.getTextWidget().setFocus();
        }
    }

    /** Markdown as it is shown. */
    public static StyledContent markdown(String markdown) {
        return new StyledContent().markdown(markdown);
    }

    /** Messages of the problems at an offset. */
    public static Set<String> problems(IAnnotationModel annotations, int offset) {
        Set<String> found = new LinkedHashSet<>();
        if (annotations != null) {
            Problem.of(annotations).stream().filter(p -> p.touches(offset)).forEach(p -> found.add(p.issue().getMessage()));
        }
        return found;
    }

    private static Optional<String> said(DocumentModel model, int offset) {
        try {
            return Optional.ofNullable(model.read(resource -> said(model, resource, offset))).filter(s -> !s.isBlank());
        } catch (RuntimeException e) {
            ILog.of(LanguageHover.class).error("No hover in " + model.uri(), e);
            return Optional.empty();
        }
    }

    private static String said(DocumentModel model, XtextResource resource, int offset) {
        Document document = new Document(1, resource.getParseResult().getRootNode().getText());
        HoverParams where = new HoverParams(new TextDocumentIdentifier(resource.getURI().toString()), document.getPosition(offset));
        Hover hover = model.language().service(IHoverService.class).hover(document, resource, where, CancelIndicator.NullImpl);
        return hover == null || hover.getContents() == null || !hover.getContents().isRight() ? null : hover.getContents().getRight().getValue();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new HoverControl(parent, EditorsUI.getTooltipAffordanceString());
    }

    // ---- the same at the caret, on demand

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return getHoverRegion(viewer, offset);
    }

    @Override
    @Deprecated
    public String getInformation(ITextViewer viewer, IRegion subject) {
        return getHoverInfo(viewer, subject);
    }

    @Override
    public Object getInformation2(ITextViewer viewer, IRegion subject) {
        return getHoverInfo2(viewer, subject);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return HoverControl::new;
    }
}
