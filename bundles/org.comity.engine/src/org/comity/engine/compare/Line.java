/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.compare;

import java.util.List;
import org.comity.register.Result;
import org.eclipse.emf.ecore.EObject;

/**
 * A line of a comparison.
 *
 * @param key what it is about: an item, a topic, a word, a rule, or the provisions that correspond to each other
 * @param place the element of the draft it is about; null for the draft as a whole
 * @param cells one per law, in the order of the comparison
 */
public record Line<T extends Result>(String key, EObject place, List<Cell<T>> cells) {
}
