/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.hover;

import com.google.inject.Inject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** {@link HoverTexts} for the language server. */
public class ComityHover implements IHoverService {

    @Inject
    private HoverTexts texts;

    @Inject
    private DocumentExtensions documents;

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancelIndicator) {
        return texts.at(resource, document.getOffSet(params.getPosition()))
            .map(h -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, h.markdown()), documents.newRange(resource, h.region())))
            .orElse(EMPTY_HOVER);
    }
}
