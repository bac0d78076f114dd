/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import java.util.List;
import org.comity.statute.Provision;
import org.comity.statute.StatutePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.DefaultLocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;

/** Where elements stand, whether their file was parsed or came from its stored form. */
public class StoredPlaces extends DefaultLocationInFileProvider {

    /** A provision is named by its number. */
    @Override
    protected EStructuralFeature getIdentifierFeature(EObject element) {
        return element instanceof Provision ? StatutePackage.Literals.PROVISION__NUMBER : super.getIdentifierFeature(element);
    }

    /** The name is mostly the second word; to look through all the rest for a second name would take most of the time of a review. */
    @Override
    protected List<INode> getLocationNodes(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        EStructuralFeature name = getIdentifierFeature(element);
        if (node == null || name == null) {
            return super.getLocationNodes(element);
        }
        for (INode child : node.getChildren()) {
            EObject grammar = child.getGrammarElement();
            Assignment assignment = grammar instanceof Action ? null : GrammarUtil.containingAssignment(grammar);
            if (assignment != null && assignment.getFeature().equals(name.getName())) {
                return List.of(child);
            }
            if (assignment == null && child instanceof ICompositeNode) {
                // part of another rule, in which the name may stand
                break;
            }
        }
        return super.getLocationNodes(element);
    }

    @Override
    protected ICompositeNode findNodeFor(EObject element) {
        SourceNodes.make(element);
        return super.findNodeFor(element);
    }

    @Override
    public ITextRegion getTextRegion(EObject owner, EStructuralFeature feature, int index, RegionDescription query) {
        SourceNodes.make(owner);
        return super.getTextRegion(owner, feature, index, query);
    }
}
