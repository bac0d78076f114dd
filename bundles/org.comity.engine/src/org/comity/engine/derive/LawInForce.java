/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Amendment;
import org.comity.statute.AmendmentKind;
import org.comity.statute.Incorporation;
import org.comity.statute.Provision;
import org.comity.statute.Reform;
import org.comity.statute.Rule;
import org.comity.statute.RuleBody;
import org.comity.statute.RoleSubstitution;
import org.comity.statute.Statute;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EObject;

/**
 * All rules of a jurisdiction and of neutral manuals, with the reforms switched on: what a reform inserts is added, what it
 * amends under the same name is replaced, what it repeals is gone.
 */
final class LawInForce {

    private final Map<String, Candidate> rules = new LinkedHashMap<>();
    private final DraftReading reading;

    LawInForce(DraftReading reading) {
        this.reading = reading;
        LawLibrary law = reading.law();
        String jurisdiction = reading.jurisdictionName();
        for (Statute statute : law.statutes()) {
            String root = LawPaths.root(statute.getName());
            boolean own = root.equals(jurisdiction);
            boolean neutral = law.jurisdiction(root).isEmpty();
            if (own || neutral) {
                statute.getRules().forEach(r -> add(r, neutral));
                statute.getProvisions().forEach(p -> add(p, neutral));
            }
        }
        for (Reform reform : reading.reforms()) {
            reform.getAmendments().forEach(this::apply);
        }
    }

    /** All candidates in a stable order. */
    List<Candidate> candidates() {
        return List.copyOf(rules.values());
    }

    /** Copies of the rules that an incorporation names. */
    List<Candidate> incorporated(Incorporation incorporation, String host, String track) {
        Map<String, String> substitutions = new LinkedHashMap<>();
        for (RoleSubstitution each : incorporation.getSubstitutions()) {
            substitutions.put(each.getRole(), each.getAs());
        }
        List<Candidate> copies = new ArrayList<>();
        for (Candidate each : rules.values()) {
            if (matches(incorporation.getCitations(), each.path()) && !matches(incorporation.getWithout(), each.path())) {
                copies.add(new Candidate(each.rule(), host + ">" + each.path(), each.provision(), host, track, substitutions));
            }
        }
        return copies;
    }

    /** Whether one of the citations names a path or something above it. */
    boolean matches(List<Citation> citations, String path) {
        for (Citation citation : citations) {
            if (LawPaths.withinRange(path, reading.law().path(citation, reading.jurisdictionName()), citation.getUpTo())) {
                return true;
            }
        }
        return false;
    }

    private void apply(Amendment amendment) {
        String target = LawPaths.target(amendment);
        if (amendment.getKind() == AmendmentKind.REPEAL) {
            rules.keySet().removeIf(path -> LawPaths.within(path, target));
        }
        amendment.getRules().forEach(r -> add(r, false));
        amendment.getProvisions().forEach(p -> add(p, false));
    }

    private void add(Provision provision, boolean neutral) {
        provision.getRules().forEach(r -> add(r, neutral));
        provision.getProvisions().forEach(p -> add(p, neutral));
    }

    private void add(Rule rule, boolean neutral) {
        if (neutral && !rule.isOnAny() && rule.getInstruments().stream()
            .noneMatch(i -> reading.law().find(i, reading.jurisdictionName()).isPresent())) {
            return;
        }
        String path = LawPaths.of(rule);
        if (path != null) {
            rules.put(path, new Candidate(rule, path, provision(rule), null, null, Map.of()));
        }
    }

    /** Path of the provision a rule stands in. */
    static String provision(RuleBody rule) {
        EObject container = rule.eContainer();
        while (container instanceof RuleBody) {
            container = container.eContainer();
        }
        return container instanceof Amendment amendment ? LawPaths.target(amendment) : LawPaths.of(container);
    }
}
