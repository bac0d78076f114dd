/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.ArrayList;
import java.util.List;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Rule;
import org.comity.statute.RuleExample;
import org.comity.statute.TextStatus;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;

/**
 * How much of a body of law is encoded.
 *
 * @param provisions articles and their parts that are there
 * @param provisionsWithRules those that have rules themselves or in a part
 * @param provisionsWithoutRules paths of the articles that have none
 * @param texts wordings
 * @param verifiedTexts wordings that somebody compared
 * @param rules rules
 * @param rulesWithExamples rules with examples of both sides
 * @param examples examples
 */
public record Coverage(int provisions, int provisionsWithRules, List<String> provisionsWithoutRules, int texts, int verifiedTexts,
    int rules, int rulesWithExamples, int examples) {

    /**
     * Counts.
     *
     * @param law the law
     * @param prefix first segment of the paths that count; empty for all
     */
    static Coverage of(LawLibrary law, String prefix) {
        Counter counter = new Counter();
        for (String path : law.paths()) {
            Citable element = law.find(path).orElse(null);
            if (prefix.isEmpty() || LawPaths.within(path, prefix)) {
                counter.count(path, element);
            }
        }
        return new Coverage(counter.provisions, counter.withRules, List.copyOf(counter.without), counter.texts, counter.verified,
            counter.rules, counter.complete, counter.examples);
    }

    /** Whether a provision or a part of it has rules. */
    static boolean hasRules(ProvisionBody provision) {
        return !provision.getRules().isEmpty() || provision.getProvisions().stream().anyMatch(Coverage::hasRules);
    }

    private static final class Counter {
        private final List<String> without = new ArrayList<>();
        private int provisions;
        private int withRules;
        private int texts;
        private int verified;
        private int rules;
        private int complete;
        private int examples;

        void count(String path, Citable element) {
            if (element instanceof ProvisionBody provision) {
                provisions++;
                texts(provision.getTexts());
                if (hasRules(provision)) {
                    withRules++;
                } else if (provision instanceof Provision p && !(p.eContainer() instanceof Provision)) {
                    without.add(path);
                }
            } else if (element instanceof Rule rule) {
                rules++;
                texts(rule.getTexts());
                complete += Conformance.missingExamples(rule).isEmpty() ? 1 : 0;
                for (RuleExample ignored : rule.getExamples()) {
                    examples++;
                }
            }
        }

        private void texts(List<TextVersion> versions) {
            texts += versions.size();
            verified += (int) versions.stream().filter(v -> v.getStatus() == TextStatus.VERIFIED).count();
        }
    }
}
