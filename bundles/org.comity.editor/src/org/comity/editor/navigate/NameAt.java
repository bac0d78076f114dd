/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A name in a text.
 *
 * @param region where it stands
 * @param element what it stands for; null if there is nothing by that name
 * @param declared whether the element has its name here; otherwise it is only referred to
 */
public record NameAt(ITextRegion region, EObject element, boolean declared) {

    /**
     * The name at an offset. The caller holds the model lock.
     *
     * @param resource a parsed text
     * @param offset from 0 to the length of the text
     */
    public static Optional<NameAt> of(XtextResource resource, int offset) {
        if (resource.getParseResult() == null || resource.getParseResult().getRootASTElement() == null) {
            return Optional.empty();
        }
        EObjectAtOffsetHelper elements = resource.getResourceServiceProvider().get(EObjectAtOffsetHelper.class);
        INode reference = elements.getCrossReferenceNode(resource, new TextRegion(offset, 0));
        if (reference != null) {
            EObject target = elements.getCrossReferencedElement(reference);
            return Optional.of(new NameAt(reference.getTextRegion(), target == null || target.eIsProxy() ? null : target, false));
        }
        EObject declared = elements.resolveElementAt(resource, offset);
        if (declared == null || resource.getResourceServiceProvider().get(IQualifiedNameProvider.class).getFullyQualifiedName(declared) == null) {
            return Optional.empty();
        }
        ITextRegion region = resource.getResourceServiceProvider().get(ILocationInFileProvider.class).getSignificantTextRegion(declared);
        boolean here = region != null && region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
        return here ? Optional.of(new NameAt(region, declared, true)) : Optional.empty();
    }
}
