/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.problem.ProblemAnnotation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Tells what is wrong under the mouse, and what the language says about the word there. */
public final class LanguageHover implements ITextHover, ITextHoverExtension2 {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region);
    }

    @Override
    public String getHoverInfo2(ITextViewer viewer, IRegion region) {
        List<String> parts = new ArrayList<>();
        if (viewer instanceof ISourceViewer source) {
            parts.addAll(problems(source.getAnnotationModel(), region.getOffset()));
        }
        LanguageDocument.model(viewer.getDocument()).map(m -> said(m, region.getOffset())).filter(s -> !s.isBlank()).ifPresent(parts::add);
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    /** Messages of the problems at an offset. */
    public static Set<String> problems(IAnnotationModel annotations, int offset) {
        Set<String> found = new LinkedHashSet<>();
        if (annotations != null) {
            for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
                Annotation annotation = each.next();
                Position at = annotations.getPosition(annotation);
                if (annotation instanceof ProblemAnnotation && at != null && at.offset <= offset && offset <= at.offset + at.length) {
                    found.add(annotation.getText());
                }
            }
        }
        return found;
    }

    private static String said(DocumentModel model, int offset) {
        try {
            return model.read(resource -> said(model, resource, offset));
        } catch (RuntimeException e) {
            ILog.of(LanguageHover.class).error("No hover in " + model.uri(), e);
            return "";
        }
    }

    private static String said(DocumentModel model, XtextResource resource, int offset) {
        Document document = new Document(1, resource.getParseResult().getRootNode().getText());
        HoverParams where = new HoverParams(new TextDocumentIdentifier(resource.getURI().toString()), document.getPosition(offset));
        Hover hover = model.language().service(IHoverService.class).hover(document, resource, where, CancelIndicator.NullImpl);
        return hover == null || hover.getContents() == null || !hover.getContents().isRight() || hover.getContents().getRight().getValue() == null ? ""
            : PlainText.ofMarkdown(hover.getContents().getRight().getValue());
    }
}
