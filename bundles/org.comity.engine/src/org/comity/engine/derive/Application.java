/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.List;
import org.comity.statute.Verdict;

/**
 * A rule applied to a draft: all its instances, or the one reason why it has none.
 *
 * @param candidate the rule
 * @param implied whether only an implied instrument brings it in; then errors are capped at warnings
 * @param instances instances in document order; of those to which it does not apply the first alone
 * @param several whether it was tried more than once
 */
record Application(Candidate candidate, boolean implied, List<Instance> instances, boolean several) {

    /**
     * One instance with what it says.
     *
     * @param binding roles and elements
     * @param outcome outcome of the rule's own body
     * @param readings outcomes per contested reading, in the order of the rule
     */
    record Instance(Binding binding, Outcome outcome, List<Outcome> readings) {

        /** Whether the law may add something from this instance: its guard is not false. */
        boolean applies() {
            return !outcome.guard().isFalse();
        }

        /** The verdict: the own one, or contested if readings differ. */
        Verdict verdict() {
            if (readings.isEmpty() || outcome.verdict() == Verdict.NOT_APPLICABLE) {
                return outcome.verdict();
            }
            Verdict first = readings.get(0).verdict();
            return readings.stream().allMatch(r -> r.verdict() == first) ? first : Verdict.CONTESTED;
        }
    }
}
