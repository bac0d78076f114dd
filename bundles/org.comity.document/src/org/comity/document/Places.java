/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import org.eclipse.emf.ecore.EObject;

/** Where an element stands in its file; the document layer knows no parser. */
public interface Places {

    /** 1-based line, or 0 if unknown. */
    int line(EObject element);

    /** 1-based column, or 0 if unknown. */
    int column(EObject element);

    /** 1-based first line of the draft's file that is not understood, so that what is written there does not count; 0 if all is. */
    default int notUnderstood() {
        return 0;
    }

    /** Where an element of the law stands, as {@code file:line:column}; null for elements of the draft and where nobody knows. */
    default String inLaw(EObject element) {
        return null;
    }
}
