/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.ElementLists;
import org.comity.statute.BinderKind;
import org.comity.statute.Message;
import org.comity.statute.Reading;
import org.comity.statute.Role;
import org.comity.statute.RuleBody;
import org.comity.statute.RuleExample;
import org.comity.terms.Actor;
import org.comity.terms.Aggregate;
import org.comity.terms.Comparison;
import org.comity.terms.Navigation;
import org.comity.terms.NormSentence;
import org.comity.terms.Quantifier;
import org.comity.terms.VariableRef;
import org.eclipse.emf.ecore.EObject;

/**
 * Binds a rule: once per tuple of distinct signing actors over the roles it mentions, times the elements of its 'for'. The
 * role 'member', and roles under 'each' of a rule about members, stand for all at once.
 */
final class Binder {

    private static final Set<String> COLLECTIVE = Set.of("member");

    private final DraftReading reading;
    private final Map<Candidate, Set<String>> roles = new IdentityHashMap<>();

    Binder(DraftReading reading) {
        this.reading = reading;
    }

    /** A role that nobody has, if the rule mentions one; then it has no instance. Null if all can be bound. */
    String unboundRole(Candidate candidate) {
        for (String role : roles(candidate)) {
            if (reading.withRole(role).isEmpty()) {
                return role;
            }
        }
        return null;
    }

    /** All bindings of a rule, in a stable order. */
    List<Binding> bind(Candidate candidate) {
        return bind(candidate, (body, elements) -> elements);
    }

    /** The bindings of a rule to some of the elements of its 'for', in a stable order. */
    List<Binding> bind(Candidate candidate, BiFunction<RuleBody, List<?>, List<?>> selection) {
        List<Map<String, Actor>> tuples = new ArrayList<>();
        tuples.add(new LinkedHashMap<>());
        for (String role : roles(candidate)) {
            List<Map<String, Actor>> longer = new ArrayList<>();
            for (Map<String, Actor> tuple : tuples) {
                for (Actor actor : reading.withRole(role)) {
                    // one actor may hold two roles, but does not deal with itself where the roles are counterparts
                    if (!tuple.containsValue(actor) || compatible(tuple, role, actor)) {
                        Map<String, Actor> next = new LinkedHashMap<>(tuple);
                        next.put(role, actor);
                        longer.add(next);
                    }
                }
            }
            tuples = longer;
        }
        List<Binding> bindings = new ArrayList<>();
        for (Map<String, Actor> tuple : tuples) {
            bindings.addAll(elements(candidate.body(), new Binding(original(tuple, candidate), Map.of()), selection));
        }
        return bindings;
    }

    /** 'competent' may be the requesting or the requested party itself; every other pair of roles is of two parties. */
    private static boolean compatible(Map<String, Actor> tuple, String role, Actor actor) {
        return "competent".equals(role)
            || tuple.entrySet().stream().filter(e -> e.getValue() == actor).allMatch(e -> "competent".equals(e.getKey()));
    }

    /** Incorporated rules see the roles of their own statute. */
    private static Map<String, Actor> original(Map<String, Actor> tuple, Candidate candidate) {
        Map<String, Actor> roles = new LinkedHashMap<>(tuple);
        candidate.substitutions().forEach((original, here) -> {
            if (tuple.containsKey(here)) {
                roles.put(original, tuple.get(here));
            }
        });
        return roles;
    }

    private List<Binding> elements(RuleBody rule, Binding start, BiFunction<RuleBody, List<?>, List<?>> selection) {
        List<Binding> bindings = List.of(start);
        for (org.comity.statute.Binder binder : rule.getBinders()) {
            List<Binding> longer = new ArrayList<>();
            for (Binding binding : bindings) {
                longer.addAll(extend(binding, binder, elements -> selection.apply(rule, elements)));
            }
            bindings = longer;
        }
        return bindings;
    }

    private List<Binding> extend(Binding binding, org.comity.statute.Binder binder, UnaryOperator<List<?>> selection) {
        List<String> variables = binder.getVariables();
        if (binder.getKind() == BinderKind.PAIR) {
            return variables.stream().allMatch(binding.roles()::containsKey) ? List.of(binding)
                : pairs(binding, variables, new ArrayList<>(reading.draft().signing()));
        }
        List<?> elements = ElementLists.of(reading, binder.getKind().getLiteral());
        if (variables.size() == 2) {
            return pairs(binding, variables, elements);
        }
        List<Binding> extended = new ArrayList<>();
        for (Object element : selection.apply(elements)) {
            extended.add(binding.with(variables.get(0), element));
        }
        return extended;
    }

    /** Unordered pairs, in document order. */
    private static List<Binding> pairs(Binding binding, List<String> variables, List<?> elements) {
        List<Binding> pairs = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            for (int j = i + 1; j < elements.size(); j++) {
                pairs.add(binding.with(variables.get(0), elements.get(i)).with(variables.get(1), elements.get(j)));
            }
        }
        return pairs;
    }

    /** Roles a rule mentions, in order of mention, after substitution; computed and collective ones are bound later. */
    Set<String> roles(Candidate candidate) {
        return roles.computeIfAbsent(candidate, this::mentioned);
    }

    private Set<String> mentioned(Candidate candidate) {
        Set<String> local = new LinkedHashSet<>();
        Set<String> mentioned = new LinkedHashSet<>();
        for (org.comity.statute.Binder binder : candidate.body().getBinders()) {
            if (binder.getKind() == BinderKind.PAIR || binder.getKind() == BinderKind.ROLE) {
                mentioned.addAll(binder.getVariables());
            } else {
                local.addAll(binder.getVariables());
            }
        }
        collect(candidate.body(), mentioned, local);
        Set<String> roles = new LinkedHashSet<>();
        for (String name : mentioned) {
            String role = candidate.substitutions().getOrDefault(name, name);
            if (!local.contains(name) && !COLLECTIVE.contains(role) && reading.isRole(role) && !computed(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private boolean computed(String role) {
        return reading.roleOwner(role).stream().flatMap(j -> j.getRoles().stream()).anyMatch(r -> role.equals(r.getName()) && r.isComputed());
    }

    private static void collect(EObject element, Set<String> mentioned, Set<String> local) {
        if (element instanceof RuleExample || element instanceof Message) {
            return;
        }
        if (element instanceof Quantifier q) {
            local.add(q.getVariable());
        } else if (element instanceof Aggregate a) {
            local.add(a.getVariable());
        } else if (element instanceof VariableRef ref && !isRoleLiteral(ref)) {
            mentioned.add(ref.getName());
        } else if (element instanceof NormSentence sentence) {
            sentence.getBearers().forEach(b -> role(b, mentioned));
            sentence.getPatients().forEach(b -> role(b, mentioned));
            sentence.getCounterparties().forEach(c -> c.getActors().forEach(b -> role(b, mentioned)));
        } else if (element instanceof org.comity.statute.Responsibility r) {
            role(r.getWho(), mentioned);
            role(r.getTowards(), mentioned);
        } else if (element instanceof org.comity.statute.ApplicableLaw law) {
            role(law.getLawOf(), mentioned);
        }
        for (EObject child : element.eContents()) {
            if (!(child instanceof Reading)) {
                collect(child, mentioned, local);
            }
        }
        if (element instanceof RuleBody body) {
            body.getReadings().forEach(r -> collect(r, mentioned, local));
        }
    }

    /** The right side of {@code x.role = requested} names a role, it does not bind one. */
    private static boolean isRoleLiteral(VariableRef ref) {
        return ref.eContainer() instanceof Comparison c && c.getRight() == ref
            && c.getLeft() instanceof Navigation n && "role".equals(n.getFeature());
    }

    private static void role(Actor actor, Set<String> mentioned) {
        if (actor instanceof Role role && !role.eIsProxy()) {
            mentioned.add(role.getName());
        }
    }
}
