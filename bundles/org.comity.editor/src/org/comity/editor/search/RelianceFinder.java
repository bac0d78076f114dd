/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Knows what relies on an element without referring to it. Registered in the extension point {@code org.comity.editor.language};
 * called in the background, under the model lock.
 */
@FunctionalInterface
public interface RelianceFinder {

    /**
     * Every place of the workspace that relies on an element.
     *
     * @param element any element of a parsed text
     * @return the places; never null
     */
    List<Reliance> on(EObject element);
}
