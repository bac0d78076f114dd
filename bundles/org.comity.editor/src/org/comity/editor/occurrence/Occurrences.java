/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.occurrence;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.navigate.NameAt;
import org.comity.editor.navigate.Names;
import org.comity.editor.navigate.Places;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
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
     * @return the places, first the one where the thing has its name; empty if there is no name at the offset
     */
    static List<ITextRegion> of(XtextResource text, int offset) {
        Names names = Names.in(text);
        EObject element = names.at(text, offset).map(NameAt::element).orElse(null);
        if (element == null) {
            return List.of();
        }
        List<ITextRegion> found = new ArrayList<>();
        if (element.eResource() == text) {
            Places.region(element).ifPresent(found::add);
        }
        URI address = EcoreUtil2.getPlatformResourceOrNormalizedURI(element);
        for (ITextRegion region : names.references(text, address::equals)) {
            if (!found.contains(region)) {
                found.add(region);
            }
        }
        return found;
    }
}
