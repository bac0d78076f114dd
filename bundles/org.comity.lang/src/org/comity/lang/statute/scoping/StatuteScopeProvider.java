/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.scoping;

import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;

/** In law an actor is a role of the jurisdiction or of the neutral catalogue, a variable of the rule, or an agency by path. */
public class StatuteScopeProvider extends AbstractStatuteScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        IScope scope = super.getScope(context, reference);
        boolean actor = reference.getEReferenceType() == TermsPackage.Literals.ACTOR || reference.getEReferenceType() == TermsPackage.Literals.ELEMENT;
        return actor ? new FirstOf(scope, new VariableScope(context)) : scope;
    }
}
