/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.terms.Expression;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/**
 * The parts of an element may come in any order, so the grammar lets each of them come again; where only one can count, the
 * second is reported. Works on the nodes: in the model the second has already replaced the first.
 */
public class TwiceCheck extends Checks {

    private static final int SHOWN = 30;
    private static final Map<EObject, Part> PARTS = new ConcurrentHashMap<>();

    /** Looks for parts given twice. */
    @Check
    public void checkPartsGivenOnce(EObject element) {
        if (element instanceof Expression) {
            return; // chains of operators hang several elements on one node
        }
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node != null && node.getSemanticElement() == element) {
            visit(element, node, new HashSet<>());
        }
    }

    private void visit(EObject element, ICompositeNode node, Set<String> seen) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            Part part = child.getGrammarElement() == null ? Part.NONE : PARTS.computeIfAbsent(child.getGrammarElement(), Part::of);
            if (part.assigned()) {
                if (part.single() != null && !seen.add(part.single())) {
                    report(IssueCode.TWICE, element, child, List.of(), "'" + shown(child) + "'");
                }
            } else if (child instanceof ICompositeNode inner && !inner.hasDirectSemanticElement()) {
                visit(element, inner, seen); // a fragment rule
            }
        }
    }

    /** What a place of the grammar assigns: the name of a feature that holds one value, or null for another. */
    private record Part(boolean assigned, String single) {

        static final Part NONE = new Part(false, null);

        static Part of(EObject grammar) {
            Assignment assignment = GrammarUtil.containingAssignment(grammar);
            return assignment == null ? NONE : new Part(true, "+=".equals(assignment.getOperator()) ? null : assignment.getFeature());
        }
    }

    private static String shown(INode node) {
        String text = NodeModelUtils.getTokenText(node).strip();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
