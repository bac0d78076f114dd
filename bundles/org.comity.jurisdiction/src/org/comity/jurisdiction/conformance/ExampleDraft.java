/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Fixture;
import org.comity.statute.Interval;
import org.comity.statute.Reform;
import org.comity.statute.Rule;
import org.comity.statute.RuleBody;
import org.comity.statute.RuleExample;
import org.eclipse.emf.ecore.EObject;

/**
 * Wraps an example's fragment into a whole draft: under the rule's jurisdiction, on a date on which the rule is in force, as
 * the first instrument the rule speaks about, with the fixtures the example names.
 */
final class ExampleDraft {

    /** The date the sources were collected for; used where the rule is in force on it. */
    private static final LocalDate USUAL = LocalDate.of(2015, 4, 1);

    private final LawLibrary law;

    ExampleDraft(LawLibrary law) {
        this.law = law;
    }

    String of(Rule rule, RuleExample example) {
        String root = LawPaths.root(String.valueOf(LawPaths.of(rule)));
        boolean neutral = law.jurisdiction(root).isEmpty();
        LocalDate date = example.getAsOf() != null ? example.getAsOf() : inForce(rule);
        StringBuilder body = new StringBuilder();
        for (Fixture fixture : example.getFixtures()) {
            body.append("    ").append(fixture.getFragment()).append('\n');
        }
        body.append("    ").append(example.getFragment()).append('\n');
        StringBuilder draft = new StringBuilder("agreement example \"" + String.valueOf(example.getTitle()).replace("\"", "'") + "\" {\n");
        if (!neutral) {
            draft.append("    under ").append(root).append(" as of ").append(date);
            String reform = reform(rule);
            draft.append(reform == null ? "" : " with " + reform).append('\n');
        }
        boolean own = body.toString().matches("(?s).*(^|\\s)instrument\\s.*");
        if (!own && !rule.getInstruments().isEmpty() && !neutral) {
            draft.append("    instrument ").append(law.path(rule.getInstruments().get(0), root)).append('\n');
        }
        return draft.append(body).append("}\n").toString();
    }

    private static String reform(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Reform reform) {
                return reform.getName();
            }
        }
        return null;
    }

    /** A date on which the rule and all above it are in force: the usual one, else a limit of an interval. */
    static LocalDate inForce(RuleBody rule) {
        List<LocalDate> candidates = new ArrayList<>(List.of(USUAL));
        for (EObject e = rule; e != null; e = e.eContainer()) {
            for (Interval interval : Intervals.of(e)) {
                if (interval.getFrom() != null) {
                    candidates.add(interval.getFrom());
                }
                if (interval.getUntil() != null) {
                    candidates.add(interval.isRepealed() ? interval.getUntil().minusDays(1) : interval.getUntil());
                }
            }
        }
        return candidates.stream().filter(d -> Intervals.excludedBy(rule, d).isEmpty()).findFirst().orElse(USUAL);
    }
}
