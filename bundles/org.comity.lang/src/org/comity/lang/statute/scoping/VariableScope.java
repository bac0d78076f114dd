/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.scoping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.statute.RuleBody;
import org.comity.statute.Role;
import org.comity.statute.StatuteFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/**
 * The variables of a rule as actors: in {@code for request r  norm r.from must …} the bearer is computed for each request.
 * Such an actor is a computed role that carries the path as its name and stands in no file, only in a resource without a set.
 */
final class VariableScope extends AbstractScope {

    private static final URI NOWHERE = URI.createURI("comity:/variable");

    private final Set<String> variables;

    VariableScope(EObject context) {
        super(IScope.NULLSCOPE, false);
        variables = variables(context);
    }

    /** Variables of the rule around a place, outermost last. */
    static Set<String> variables(EObject context) {
        Set<String> variables = new LinkedHashSet<>();
        for (EObject e = context; e != null; e = e.eContainer()) {
            if (e instanceof RuleBody rule) {
                rule.getBinders().forEach(b -> variables.addAll(b.getVariables()));
            }
        }
        return variables;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        if (!variables.contains(name.getFirstSegment())) {
            return null;
        }
        Role actor = StatuteFactory.eINSTANCE.createRole();
        actor.setName(name.toString());
        actor.setComputed(true);
        // a resource of its own keeps the reference from dangling
        new ResourceImpl(NOWHERE).getContents().add(actor);
        return EObjectDescription.create(name, actor);
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        // completion offers variables with their features by type, not from here
        return List.of();
    }
}
