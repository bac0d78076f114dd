/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import org.comity.review.Place;
import org.comity.review.Positions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Where elements stand in parsed texts. */
public final class TextPositions implements Positions {

    @Override
    public Range of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || !(element.eResource() instanceof XtextResource resource)) {
            return null;
        }
        ITextRegion region = resource.getResourceServiceProvider().get(ILocationInFileProvider.class).getSignificantTextRegion(element);
        return region == null || region == ITextRegion.EMPTY_REGION ? whole(element) : new Range(region.getOffset(), region.getLength(), node.getStartLine());
    }

    /** The first place of a parsed text that is not understood; null if there is none. */
    public static Place notUnderstood(XtextResource resource) {
        IParseResult parsed = resource.getParseResult();
        if (parsed == null || !parsed.hasSyntaxErrors()) {
            return null;
        }
        INode first = null;
        for (INode each : parsed.getSyntaxErrors()) {
            first = first == null || each.getOffset() < first.getOffset() ? each : first;
        }
        return first == null ? null : new Place(resource.getURI().toString(), "", first.getOffset(), first.getLength(), first.getStartLine(), "");
    }

    @Override
    public Range whole(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? null : new Range(node.getOffset(), node.getLength(), node.getStartLine());
    }
}
