/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.Modalities;
import org.comity.statute.NormTemplate;
import org.comity.statute.Reform;
import org.comity.statute.Rule;
import org.comity.terms.Citation;
import org.comity.terms.NormSentence;
import org.eclipse.emf.ecore.EObject;

/**
 * Two rules contradict each other silently if, on some day and for the same instrument and under the same condition, the one
 * commands a bearer what the other forbids in the same matter, and neither says that it overrides the other. A rule of a
 * reform is compared with no rule of the law it changes: to differ is its purpose.
 */
final class Harmony {

    private final LawLibrary law;
    private final List<Rule> rules;

    Harmony(LawLibrary law, List<Rule> rules) {
        this.law = law;
        this.rules = rules.stream().filter(r -> !r.getNorms().isEmpty() && !inReform(r)).toList();
    }

    List<CheckResult> run() {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            String against = null;
            for (int j = 0; j < i && against == null; j++) {
                if (contradict(rules.get(i), rules.get(j))) {
                    against = LawPaths.of(rules.get(j));
                }
            }
            String path = LawPaths.of(rules.get(i));
            results.add(against == null ? CheckResult.ok(Check.HARMONY, path)
                : CheckResult.wrong(Check.HARMONY, path, "commands the opposite of " + against + "; let one of them say 'overrides'"));
        }
        return results;
    }

    private boolean contradict(Rule a, Rule b) {
        return sameCondition(a, b) && meet(a, b) && together(a, b) && !overrides(a, b) && !overrides(b, a)
            && a.getNorms().stream().anyMatch(x -> b.getNorms().stream().anyMatch(y -> opposed(x, y)));
    }

    private static boolean opposed(NormTemplate x, NormTemplate y) {
        NormSentence a = x.getSentence();
        NormSentence b = y.getSentence();
        boolean comparable = a != null && b != null && a.getMatter() != null && a.getMatter().equals(b.getMatter())
            && a.getVerb() == b.getVerb() && !a.getBearers().isEmpty() && new HashSet<>(a.getBearers()).equals(new HashSet<>(b.getBearers()));
        return comparable && (Modalities.opposed(a.getModality(), b.getModality()) || Modalities.opposed(b.getModality(), a.getModality()));
    }

    private static boolean sameCondition(Rule a, Rule b) {
        return text(a).equals(text(b));
    }

    private static String text(Rule rule) {
        return (rule.getGuard() == null ? "" : ExpressionText.of(rule.getGuard())) + "|" + (rule.getExceptIf() == null ? "" : ExpressionText.of(rule.getExceptIf()));
    }

    /** Whether some instrument is subject to both. */
    private static boolean meet(Rule a, Rule b) {
        if (a.isOnAny() || b.isOnAny() || a.getInstruments().isEmpty() || b.getInstruments().isEmpty()) {
            return true;
        }
        Set<String> paths = new HashSet<>(a.getInstruments().stream().map(Citation::getPath).toList());
        return b.getInstruments().stream().anyMatch(c -> paths.contains(c.getPath()));
    }

    /** Whether both are in force on some day: the day one of them came into force is such a day if there is any. */
    private static boolean together(Rule a, Rule b) {
        LocalDate x = ExampleDraft.inForce(a);
        LocalDate y = ExampleDraft.inForce(b);
        return Intervals.excludedBy(b, x).isEmpty() && Intervals.excludedBy(a, x).isEmpty()
            || Intervals.excludedBy(a, y).isEmpty() && Intervals.excludedBy(b, y).isEmpty();
    }

    private boolean overrides(Rule a, Rule b) {
        String path = LawPaths.of(b);
        String root = LawPaths.root(LawPaths.of(a));
        return a.getOverrides().stream().anyMatch(c -> c.getPath() != null && LawPaths.withinRange(path, law.path(c, root), c.getUpTo()));
    }

    private static boolean inReform(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Reform) {
                return true;
            }
        }
        return false;
    }
}
