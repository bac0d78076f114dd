/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.scoping;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.agreement.Order;
import org.comity.directory.DirectoryPackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;

/**
 * In a draft a name means what the draft itself gives it: in the order it stands in, then in the draft, then in the general
 * terms or the agreement it is part of; agencies are named by their full path, law as everywhere.
 */
public class AgreementScopeProvider extends AbstractAgreementScopeProvider {

    @Inject
    private DraftNames names;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (type == TermsPackage.Literals.CITABLE) {
            return super.getScope(context, reference);
        }
        if (type == TermsPackage.Literals.ACTOR) {
            return draft(context, type, visible(context, reference, d -> d.getEClass().getEPackage() == DirectoryPackage.eINSTANCE), new HashSet<>());
        }
        boolean local = type == TermsPackage.Literals.ELEMENT || type == TermsPackage.Literals.KEY;
        return local ? draft(context, type, IScope.NULLSCOPE, new HashSet<>()) : visible(context, reference, null);
    }

    private IScope draft(EObject context, EClass type, IScope outer, Set<EObject> seen) {
        Agreement agreement = EcoreUtil2.getContainerOfType(context, Agreement.class);
        if (agreement == null || agreement.eIsProxy() || !seen.add(agreement)) {
            return outer;
        }
        IScope scope = draft(agreement.getPartOf(), type, draft(agreement.getOrderUnder(), type, outer, seen), seen);
        scope = names.scope(agreement, type, scope);
        Order order = EcoreUtil2.getContainerOfType(context, Order.class);
        return order == null ? scope : names.scope(order, type, scope);
    }
}
