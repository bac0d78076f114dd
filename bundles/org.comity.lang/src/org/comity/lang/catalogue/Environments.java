/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.catalogue;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.agreement.Agreement;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.ElementLists;
import org.comity.engine.expression.Type;
import org.comity.engine.expression.TypeChecker;
import org.comity.engine.expression.TypeEnvironment;
import org.comity.statute.FactDefinition;
import org.comity.statute.FactOwner;
import org.comity.statute.Macro;
import org.comity.statute.RuleBody;
import org.comity.terms.Actor;
import org.comity.terms.Aggregate;
import org.comity.terms.Element;
import org.comity.terms.Expression;
import org.comity.terms.Quantifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What an expression may mention where it stands, with types: for the type checker and for completion alike. */
@Singleton
public class Environments {

    @Inject
    private Catalogues catalogues;

    /**
     * The environment of an expression as a whole: variables of the rule and parameters of the definition it stands in, or
     * the names of the draft.
     *
     * @param place any element around the expression, in a resource
     */
    public TypeEnvironment at(EObject place) {
        Catalogue catalogue = catalogues.at(place);
        Map<String, Type> variables = new LinkedHashMap<>();
        Agreement draft = EcoreUtil2.getContainerOfType(place, Agreement.class);
        if (draft != null) {
            new Draft(draft).names().forEach((name, element) -> variables.put(name, type(element)));
        }
        for (EObject e = place; e != null; e = e.eContainer()) {
            if (e instanceof RuleBody rule) {
                rule.getBinders().forEach(b -> b.getVariables().forEach(v -> variables.putIfAbsent(v, ElementLists.type(b.getKind().getLiteral()))));
            } else if (e instanceof Macro macro) {
                macro.getParameters().forEach(p -> variables.putIfAbsent(p, Type.ANY));
            }
        }
        Set<String> facts = new HashSet<>();
        catalogue.facts().forEach(f -> facts.add(owner(f) + "." + f.getName()));
        Set<String> macros = catalogue.macros().map(Macro::getName).collect(Collectors.toSet());
        return new TypeEnvironment(variables, catalogue::isRole, facts::contains, m -> macros.contains(m) ? Type.ANY : null);
    }

    /**
     * The environment inside an expression: as {@link #at}, with the variables of the quantifiers around the place.
     *
     * @param place an expression or anything in one
     */
    public TypeEnvironment inside(EObject place) {
        EObject outermost = place;
        while (outermost.eContainer() instanceof Expression) {
            outermost = outermost.eContainer();
        }
        return inside(place, outermost, at(outermost));
    }

    private static TypeEnvironment inside(EObject place, EObject outermost, TypeEnvironment environment) {
        if (place == outermost) {
            return own(place, environment);
        }
        return own(place, inside(place.eContainer(), outermost, environment));
    }

    private static TypeEnvironment own(EObject e, TypeEnvironment outer) {
        if (e instanceof Quantifier q && q.getVariable() != null) {
            return outer.with(q.getVariable(), element(q.getCollection(), outer));
        }
        return e instanceof Aggregate a && a.getVariable() != null ? outer.with(a.getVariable(), element(a.getCollection(), outer)) : outer;
    }

    private static Type element(Expression collection, TypeEnvironment environment) {
        Type type = TypeChecker.typeOf(collection, environment);
        return type.kind() == Type.Kind.LIST ? type.of() : type.kind() == Type.Kind.ELEMENT ? type : Type.ANY;
    }

    /** Owner type of a fact, as the feature catalogue names it. */
    public static String owner(FactDefinition fact) {
        return fact.getOfRole() != null || fact.getOwner() == FactOwner.PARTY ? "actor" : fact.getOwner().getLiteral();
    }

    private static Type type(Element element) {
        return Type.element(element instanceof Actor ? "actor" : element.eClass().getName().toLowerCase(Locale.ROOT));
    }
}
