/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

/** Drafts under the law of Testland, which this bundle contributes. */
final class Drafts {

    /** Nothing wrong with it as a text or under the law of Testland. */
    static final String GOOD = """
        agreement Ice "Ice roads" {
            under XX as of 2020-01-01
            instrument XX.assistance
            party A is XX.Alpha as requesting
            party B is XX.Beta as requested
            request wish from A to B written
            article "Help" {
                clause plough: B must "plough the road" to A by 2020-02-01
                // clause pay: A must "pay" to B
            }
        }
        """;

    /** The request is not in writing, against article 1 of the Act on Assistance. */
    static final String ORAL = GOOD.replace("written", "oral");

    /** The colon after the clause's name is missing. */
    static final String UNREADABLE = GOOD.replace("plough:", "plough");

    /** Costs with amounts, shares, an advance and dates; under the law of Testland. */
    static final String COSTS = """
        agreement Roads "Roads between Alpha and Beta" {
            under XX as of 2020-01-01
            instrument XX.assistance
            party A is XX.Alpha "阿爾法" as requesting
            party B is XX.Beta "Beta" as requested
            request wish from A to B written
            clause plough: B must "plough the road" to A by 2020-02-01
            cost salt "Salt, 40 t" actual borne by A 60%, B 40% amount EUR 10_000 payable to B settled by 2020-06-30
            cost fuel "柴油" actual borne by B 100%
            cost staff "Staff" lump sum borne by A 1/3, B 2/3 amount EUR 1_000.00 advanced by B reimbursed by A settled by 2021-02-28
        }
        """;

    private Drafts() {
    }
}
