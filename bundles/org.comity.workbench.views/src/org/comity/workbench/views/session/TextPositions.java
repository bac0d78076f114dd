/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import org.comity.review.Positions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
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

    @Override
    public Range whole(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? null : new Range(node.getOffset(), node.getLength(), node.getStartLine());
    }
}
