/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.robust;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What was read of a text, as lines to compare. */
final class Forms {

    private Forms() {
    }

    /** Syntax errors with their places. */
    static List<String> errors(XtextResource resource) {
        List<String> errors = new ArrayList<>();
        for (INode node : resource.getParseResult().getSyntaxErrors()) {
            errors.add(node.getTotalOffset() + " " + node.getSyntaxErrorMessage().getMessage());
        }
        return errors;
    }

    /** Elements with their attributes and the words they stand on; links are compared by their text. */
    static List<String> dump(XtextResource resource) {
        List<String> lines = new ArrayList<>();
        EcoreUtil.getAllProperContents(resource, false).forEachRemaining(o -> {
            EObject each = (EObject) o;
            StringBuilder line = new StringBuilder(each.eClass().getName());
            each.eClass().getEAllAttributes().forEach(a -> line.append(' ').append(each.eGet(a)));
            lines.add(line.toString());
        });
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            lines.add(leaf.getOffset() + (leaf.isHidden() ? " hidden " : " ") + leaf.getText());
        }
        return lines;
    }

    /** Resolves all references. */
    static void link(XtextResource resource) {
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
    }

    /** Every reference with the address of what it refers to, and what is wrong with references. */
    static List<String> links(XtextResource resource) {
        List<String> links = new ArrayList<>();
        EcoreUtil.getAllProperContents(resource, false).forEachRemaining(o -> {
            EObject each = (EObject) o;
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && each.eIsSet(reference)) {
                    Object value = each.eGet(reference);
                    for (Object target : value instanceof List<?> list ? list : List.of(value)) {
                        EObject to = (EObject) target;
                        links.add(each.eClass().getName() + " " + reference.getName() + " -> " + (to.eIsProxy() ? "nothing" : EcoreUtil.getURI(to)));
                    }
                }
            }
        });
        resource.getErrors().forEach(e -> links.add(e.getLine() + " " + e.getMessage()));
        return links;
    }
}
