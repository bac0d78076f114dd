/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Nodes of elements, whether their file was parsed or came from its stored form. */
public final class SourceNodes {

    private SourceNodes() {
    }

    /** The node of an element; null if it stands in no text. */
    public static ICompositeNode of(EObject element) {
        make(element);
        return NodeModelUtils.getNode(element);
    }

    /** The node of an element without the blanks and comments around it; null if it stands in no text. */
    public static ICompositeNode actual(EObject element) {
        make(element);
        return NodeModelUtils.findActualNodeFor(element);
    }

    /** Sees to it that the elements of an element's file have their nodes. */
    public static void make(EObject element) {
        if (element != null && element.eResource() instanceof StoredResource resource) {
            resource.nodes();
        }
    }
}
