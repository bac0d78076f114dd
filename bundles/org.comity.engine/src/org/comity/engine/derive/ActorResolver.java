/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.List;
import org.comity.directory.Agency;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.FunctionCatalog;
import org.comity.engine.expression.Values;
import org.comity.statute.Role;
import org.comity.terms.Actor;

/** Turns the actors of a law's norm into those of the draft: bound roles, all members, computed actors. */
final class ActorResolver {

    /**
     * An actor found for a role.
     *
     * @param name as the register shows it
     * @param actor the actor; null for the public and the like
     */
    record Resolved(String name, Actor actor) {
    }

    private final DraftReading reading;
    private final Binding binding;

    ActorResolver(DraftReading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** Actors for a list of roles; a computed actor that does not exist leaves nothing. */
    List<Resolved> resolve(List<Actor> actors) {
        List<Resolved> resolved = new ArrayList<>();
        actors.forEach(a -> resolved.addAll(resolve(a)));
        return resolved.stream().distinct().toList();
    }

    private List<Resolved> resolve(Actor actor) {
        if (actor == null || actor.eIsProxy()) {
            return List.of();
        }
        if (!(actor instanceof Role role)) {
            return List.of(new Resolved(Draft.name(actor), actor));
        }
        if (role.getName().indexOf('.') > 0) {
            return path(role.getName());
        }
        Actor bound = binding.roles().get(role.getName());
        if (bound != null) {
            return List.of(new Resolved(Draft.name(bound), bound));
        }
        if (binding.elements().get(role.getName()) instanceof Actor element) {
            return List.of(new Resolved(Draft.name(element), element));
        }
        if ("commonSuperior".equals(role.getName())) {
            return commonSuperior();
        }
        if (role.isComputed()) {
            return List.of(new Resolved(role.getName(), null));
        }
        return reading.withRole(role.getName()).stream().map(a -> new Resolved(Draft.name(a), a)).toList();
    }

    /** A feature of an element the rule is bound to: {@code r.from}. */
    private List<Resolved> path(String path) {
        Object value = new Evaluator(reading).path(List.of(path.split("\\.")), binding.scope());
        List<Resolved> found = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (each instanceof Actor actor) {
                found.add(new Resolved(Draft.name(actor), actor));
            }
        }
        return found;
    }

    private List<Resolved> commonSuperior() {
        List<Object> parties = new ArrayList<>(binding.parties().size() > 1 ? binding.parties() : reading.draft().signing());
        Object superior = FunctionCatalog.standard().function("commonSuperior").orElseThrow().body().apply(reading, parties);
        if (superior instanceof Agency agency) {
            return List.of(new Resolved(Draft.name(agency), agency));
        }
        return superior == Values.NOBODY ? List.of() : List.of(new Resolved("commonSuperior?", null));
    }
}
