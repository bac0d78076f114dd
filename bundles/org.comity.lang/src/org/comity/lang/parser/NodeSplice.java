/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Gives a node other children, some of which may come from the tree of another text. */
final class NodeSplice extends NodeModelBuilder {

    /**
     * Replaces the children of a node and moves what stands behind them.
     *
     * @param node the node; its other properties stay
     * @param children what it consists of now, at least one
     * @param text the whole text its tree now stands for
     */
    void fill(ICompositeNode node, List<? extends INode> children, String text) {
        ICompositeNode root = node.getRootNode();
        ICompositeNode holder = newCompositeNode(null, 0, newRootNode(text));
        children.forEach(c -> addChild(holder, (AbstractNode) c));
        replaceChildren((AbstractNode) holder, (AbstractNode) node);
        setCompleteContent(root, text);
        // a node put in its own place: counts the offsets of all leaves anew
        replaceAndTransferLookAhead(node.getFirstChild(), node);
    }

    /** A child from elsewhere still knows its neighbours there. */
    @Override
    protected void checkValidNewChild(AbstractNode child) {
        if (child == null) {
            throw new IllegalArgumentException("no child");
        }
    }
}
