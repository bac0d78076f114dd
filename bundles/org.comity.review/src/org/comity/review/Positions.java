/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import org.eclipse.emf.ecore.EObject;

/** Where elements stand in their files; the parser's side of this package. */
public interface Positions {

    /**
     * A range of characters.
     *
     * @param offset where it begins
     * @param length how long it is
     * @param line 1-based line of its beginning
     */
    record Range(int offset, int length, int line) {
    }

    /** Range of an element, from its name if it has one; null if it stands in no text. */
    Range of(EObject element);

    /** Range of an element from its first to its last character; null if it stands in no text. */
    Range whole(EObject element);
}
