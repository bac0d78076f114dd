/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.lang.validation.Circles;
import org.comity.statute.Incorporation;
import org.comity.statute.Rule;
import org.comity.terms.Citation;

/** Rules that incorporate themselves through others. Derivation follows an incorporation one step, so that it ends; the law is wrong all the same. */
final class Incorporations {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final LawLibrary law;

    Incorporations(LawLibrary law) {
        this.law = law;
        for (String path : law.paths()) {
            if (law.find(path).orElse(null) instanceof Rule rule) {
                rules.put(path, rule);
            }
        }
    }

    /** Each rule that leads back to itself, with the way; a circle is told once, at its first rule by path. */
    Map<Rule, String> circles() {
        Map<Rule, String> circles = new LinkedHashMap<>();
        List<Rule> told = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (!rule.getIncorporations().isEmpty() && !told.contains(rule)) {
                Circles.find(rule, this::incorporated).ifPresent(way -> {
                    told.addAll(way);
                    circles.put(rule, way.stream().map(LawPaths::of).collect(Collectors.joining(" → ")));
                });
            }
        }
        return circles;
    }

    private List<Rule> incorporated(Rule rule) {
        List<Rule> found = new ArrayList<>();
        String jurisdiction = LawPaths.jurisdictionOf(rule);
        for (Incorporation incorporation : rule.getIncorporations()) {
            rules.forEach((path, other) -> {
                if (matches(incorporation.getCitations(), path, jurisdiction) && !matches(incorporation.getWithout(), path, jurisdiction)) {
                    found.add(other);
                }
            });
        }
        return found;
    }

    private boolean matches(List<Citation> citations, String path, String jurisdiction) {
        return citations.stream().anyMatch(c -> LawPaths.withinRange(path, law.path(c, jurisdiction), c.getUpTo()));
    }
}
