/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.occurrence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.editor.navigate.NameAt;
import org.comity.editor.navigate.Names;
import org.comity.editor.navigate.Places;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

/** Finds where a text names the same thing as at an offset. */
final class Occurrences {

    private Occurrences() {
    }

    /**
     * Every place that names the same thing.
     *
     * @param text a parsed text; the caller holds the model lock
     * @param offset where a name is
     * @param cancel says when the result is no longer wanted
     * @return the places, first the one where the thing has its name; empty if there is no name at the offset
     * @throws OperationCanceledException if the result is no longer wanted
     */
    static List<ITextRegion> of(XtextResource text, int offset, CancelIndicator cancel) {
        Names names = Names.in(text);
        EObject element = names.at(text, offset).map(NameAt::element).orElse(null);
        if (element == null) {
            return List.of();
        }
        Set<ITextRegion> found = new LinkedHashSet<>();
        if (element.eResource() == text) {
            Places.region(element).ifPresent(found::add);
        }
        URI address = EcoreUtil2.getPlatformResourceOrNormalizedURI(element);
        found.addAll(names.references(text, uri -> {
            if (cancel.isCanceled()) {
                throw new OperationCanceledException();
            }
            return address.equals(uri);
        }));
        return List.copyOf(found);
    }
}
