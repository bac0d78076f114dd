/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.Scope;
import org.comity.engine.expression.Values;
import org.comity.terms.Actor;
import org.eclipse.emf.ecore.EObject;

/**
 * One tuple a rule is instantiated for.
 *
 * @param roles roles bound to signing actors
 * @param elements variables of 'for' bound to elements of the draft
 */
record Binding(Map<String, Actor> roles, Map<String, Object> elements) {

    /** The scope of this binding. */
    Scope scope() {
        return Scope.EMPTY.with(roles).with(elements);
    }

    /** Roles as text, sorted: {@code requested=NTPC,requesting=KM}. */
    List<String> text() {
        List<String> parts = new ArrayList<>();
        roles.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> parts.add(e.getKey() + "=" + Draft.name(e.getValue())));
        return parts;
    }

    /** The element of the draft the instance is about, or null if it is about the draft as a whole. */
    EObject place() {
        EObject place = null;
        for (Object value : elements.values()) {
            if (value instanceof Values.Norm norm) {
                place = norm.clause();
            } else if (value instanceof Values.Practice practice) {
                place = practice.element();
            } else if (value instanceof EObject element) {
                place = element;
            }
        }
        return place;
    }

    /** This binding with one more element. */
    Binding with(String variable, Object element) {
        if (elements.isEmpty()) {
            return new Binding(roles, Map.of(variable, element));
        }
        Map<String, Object> more = new LinkedHashMap<>(elements);
        more.put(variable, element);
        return new Binding(roles, more);
    }

    /** The parties bound, each once. */
    List<Actor> parties() {
        return roles.values().stream().distinct().toList();
    }
}
