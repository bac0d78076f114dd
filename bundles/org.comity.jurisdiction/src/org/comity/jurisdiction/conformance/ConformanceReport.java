/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.List;

/**
 * What the kit says of a body of law.
 *
 * @param name name of the jurisdiction, for headings
 * @param results every check, in the order of the enum, passed or not
 * @param coverage how much is encoded
 */
public record ConformanceReport(String name, List<CheckResult> results, Coverage coverage) {

    /** Results that do not hold. */
    public List<CheckResult> failures() {
        return results.stream().filter(r -> !r.passed()).toList();
    }

    /** Results of one check. */
    public List<CheckResult> of(Check check) {
        return results.stream().filter(r -> r.check() == check).toList();
    }

    /** Whether everything holds. */
    public boolean passed() {
        return failures().isEmpty();
    }
}
