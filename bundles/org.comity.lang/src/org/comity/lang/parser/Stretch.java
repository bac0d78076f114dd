/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.ElementContainer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Neighbouring elements of a block that a change may concern: those it touches, and one before and some after them, since
 * a half-written line takes words of the next, and a new line may go on with the one before. The elements on either side of
 * the stretch are as they should be, so that a parser that comes past the first and arrives at the second has read all
 * between them as it would in the whole text.
 *
 * @param block node of what contains the elements
 * @param children all its children
 * @param from index of the child after the element that stands before the stretch
 * @param to index of the element that stands after the stretch; the number of children if it goes to the end of the block
 */
record Stretch(ICompositeNode block, List<INode> children, int from, int to) {

    /**
     * The stretch of the innermost block around a change; empty if no block has enough elements around it.
     *
     * @param root the whole text before the change
     * @param offset where the change begins
     * @param end where what is replaced ends
     * @param reach how many sound elements after the change belong to the stretch
     */
    static Optional<Stretch> around(ICompositeNode root, int offset, int end, int reach) {
        Optional<Stretch> found = Optional.empty();
        for (ICompositeNode block = block(root, offset, end); block != null; block = block(block, offset, end)) {
            Optional<Stretch> inner = in(block, offset, end, reach);
            found = inner.isPresent() ? inner : found;
        }
        return found;
    }

    /** Node of the element before the stretch. */
    INode before() {
        return children.get(from - 1);
    }

    /** Node of the element after the stretch; null if it goes to the end of the block. */
    INode after() {
        return to < children.size() ? children.get(to) : null;
    }

    /** What may change. */
    List<INode> inner() {
        return children.subList(from, to);
    }

    /** The elements in the stretch. */
    List<EObject> elements() {
        return elements(inner());
    }

    /** The elements that some children of a block stand for. */
    static List<EObject> elements(List<INode> nodes) {
        return nodes.stream().map(Stretch::element).filter(Objects::nonNull).toList();
    }

    /**
     * Whether nodes are elements, the beginnings of some, blanks, stray words and the end of the block. What else a block
     * says of itself begins with a word of its own.
     */
    static boolean onlyElements(List<INode> nodes) {
        return nodes.stream().allMatch(n -> n instanceof ICompositeNode ? isElement(n) || own(n) == null
            : isBroken(n) || ((ILeafNode) n).isHidden() || isEnd(n));
    }

    /** Whether a word of a node is wrong or was passed over. */
    static boolean isBroken(INode node) {
        if (node.getSyntaxErrorMessage() != null) {
            return true;
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.getSyntaxErrorMessage() != null || LineRecovery.passedOver(leaf)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is the brace that ends a block. */
    static boolean isEnd(INode node) {
        return node.getGrammarElement() instanceof Keyword word && "}".equals(word.getValue());
    }

    /** The children of a node. */
    static List<INode> children(ICompositeNode node) {
        List<INode> children = new ArrayList<>();
        node.getChildren().forEach(children::add);
        return children;
    }

    private static ICompositeNode block(ICompositeNode outer, int offset, int end) {
        for (INode child : outer.getChildren()) {
            ICompositeNode node = own(child);
            if (node != null && node.getSemanticElement() instanceof ElementContainer && node.getOffset() < offset && end < node.getTotalEndOffset()) {
                return node;
            }
        }
        return null;
    }

    private static Optional<Stretch> in(ICompositeNode block, int offset, int end, int reach) {
        List<INode> children = children(block);
        int first = 0;
        while (first < children.size() && children.get(first).getTotalEndOffset() < offset) {
            first++;
        }
        int last = first;
        while (last < children.size() && children.get(last).getTotalOffset() <= end) {
            last++;
        }
        int before = soundBefore(children, soundBefore(children, first));
        int after = last - 1;
        for (int i = 0; i <= reach; i++) {
            after = soundAfter(children, after);
        }
        if (before < 0 || after == children.size() && !isEnd(children.get(after - 1))) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(block, children, before + 1, after);
        return onlyElements(stretch.inner()) ? Optional.of(stretch) : Optional.empty();
    }

    private static int soundBefore(List<INode> children, int index) {
        int i = index - 1;
        while (i >= 0 && !isSound(children.get(i))) {
            i--;
        }
        return i;
    }

    private static int soundAfter(List<INode> children, int index) {
        int i = Math.min(index + 1, children.size());
        while (i < children.size() && !isSound(children.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSound(INode node) {
        return isElement(node) && !isBroken(node);
    }

    /** Whether a node is that of an element of a block. */
    static boolean isElement(INode node) {
        return element(node) != null;
    }

    /** The element of a block a node is for; null if it is for none. */
    static EObject element(INode node) {
        ICompositeNode own = own(node);
        EObject element = own == null ? null : own.getSemanticElement();
        return element != null && element.eContainmentFeature() == AgreementPackage.Literals.ELEMENT_CONTAINER__ELEMENTS ? element : null;
    }

    /** The node that knows its element: a call of one rule by another is a node around it. */
    private static ICompositeNode own(INode node) {
        INode inner = node;
        while (inner instanceof ICompositeNode outer && !outer.hasDirectSemanticElement()) {
            inner = outer.getFirstChild();
        }
        return inner instanceof ICompositeNode found ? found : null;
    }
}
