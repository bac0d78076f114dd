/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import org.comity.statute.Provision;
import org.comity.statute.StatutePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.DefaultLocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;

/** Where elements stand, whether their file was parsed or came from its stored form. */
public class StoredPlaces extends DefaultLocationInFileProvider {

    /** A provision is named by its number. */
    @Override
    protected EStructuralFeature getIdentifierFeature(EObject element) {
        return element instanceof Provision ? StatutePackage.Literals.PROVISION__NUMBER : super.getIdentifierFeature(element);
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
