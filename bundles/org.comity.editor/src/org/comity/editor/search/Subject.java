/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import java.util.Optional;
import org.comity.editor.navigate.Places;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;

/**
 * An element that is looked for, also after its file was read again.
 *
 * @param uri its address
 * @param type its class
 * @param name its name; null if it has none
 */
public record Subject(URI uri, EClass type, QualifiedName name) {

    /** An element of a parsed text. */
    public static Subject of(EObject element) {
        QualifiedName name = element.eResource() instanceof XtextResource text
            ? text.getResourceServiceProvider().get(IQualifiedNameProvider.class).getFullyQualifiedName(element) : null;
        return new Subject(EcoreUtil2.getPlatformResourceOrNormalizedURI(element), element.eClass(), name);
    }

    /** The element as it is now; empty if its text is gone. To be used under the model lock. */
    Optional<EObject> element() {
        return Places.text(uri.trimFragment()).map(text -> Places.find(text, type, name, uri.fragment()));
    }

    /** Its name as the user writes it. */
    String label() {
        return name == null ? uri.lastSegment() : name.toString();
    }

    /** The last part of its name, which every reference has; null if it has none. */
    String word() {
        return name == null ? null : name.getLastSegment();
    }
}
