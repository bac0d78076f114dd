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

    private Drafts() {
    }
}
