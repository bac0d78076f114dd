/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.rename;

import org.comity.engine.law.LawPaths;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/**
 * An element by its name, apart from the copy of its file it was found in.
 *
 * @param file the file that declares it
 * @param path its qualified name
 * @param name its name
 * @param type its class
 * @param region the name where it was found; null if that is of no interest
 */
public record NamedElement(URI file, String path, String name, EClass type, ITextRegion region) {

    static NamedElement of(Element element, ITextRegion region) {
        String path = LawPaths.of(element);
        return new NamedElement(element.eResource().getURI(), path == null ? element.getName() : path, element.getName(), element.eClass(), region);
    }

    /** Whether this is that element, in any copy of its file. */
    boolean is(EObject other) {
        return other.eClass() == type && other instanceof Element element && name.equals(element.getName()) && other.eResource() != null
            && file.equals(other.eResource().getURI()) && path.equals(String.valueOf(LawPaths.of(other)));
    }

    /** Whether that is this element or stands in it. */
    boolean contains(Object other) {
        for (EObject each = other instanceof EObject object ? object : null; each != null; each = each.eContainer()) {
            if (is(each)) {
                return true;
            }
        }
        return false;
    }
}
