/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.folding;

import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Elements of several lines may be folded, and comments; parts of a sentence may not. */
public class Folding extends DefaultFoldingRangeProvider {

    @Override
    protected boolean isHandled(EObject object) {
        if (!(object instanceof Element)) {
            return false;
        }
        ICompositeNode node = NodeModelUtils.getNode(object);
        return node != null && node.getStartLine() != node.getEndLine();
    }
}
