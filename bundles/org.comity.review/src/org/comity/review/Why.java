/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;

/**
 * The trace of a result.
 *
 * @param rule path of the rule or name of the check
 * @param place where the rule stands in the law
 * @param binding role=party pairs it was applied to
 * @param guard value of its condition: true, false, unknown; empty if it has none
 * @param requirement value of what it requires; empty if it requires nothing
 * @param facts facts it used, in the order it used them
 */
public record Why(String rule, Place place, List<String> binding, String guard, String requirement, List<Fact> facts) {
}
