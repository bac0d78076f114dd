/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.scoping;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import java.util.List;
import org.comity.engine.draft.DraftReading;
import org.comity.lang.catalogue.Catalogues;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;

/**
 * Scopes all languages share: everything visible by its full path; law and catalogue entries of the jurisdiction a text is
 * written in, and of the neutral catalogue, without their first segment.
 */
public class TermsScopeProvider extends AbstractTermsScopeProvider {

    private static final QualifiedName CORE = QualifiedName.create(DraftReading.CORE);

    @Inject
    private IGlobalScopeProvider visible;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return new RelativeScope(visible.getScope(context.eResource(), reference, null), prefixes(context));
    }

    /** What may be left out at the beginning of a path at a place, in the order it is tried. */
    protected List<QualifiedName> prefixes(EObject context) {
        String root = Catalogues.jurisdictionOf(context);
        return root == null ? List.of(CORE) : List.of(QualifiedName.create(root), CORE);
    }

    /** Everything visible by full path that passes a filter, without the relative names; a null filter passes all. */
    protected IScope visible(EObject context, EReference reference, Predicate<IEObjectDescription> filter) {
        return visible.getScope(context.eResource(), reference, filter);
    }
}
