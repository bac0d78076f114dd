/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

/** What the kit checks of a jurisdiction. */
public enum Check {

    /** The files read without an error or a warning of their language: citations resolve, roles and topics are declared, messages are in every language. */
    TEXT("the files read without a problem"),
    /** Every provision with rules has a text or names its source. */
    SOURCE("every rule rests on a text or a source"),
    /** Every text says whether somebody compared it, and with what. */
    STATUS("every text says how well it is known"),
    /** Every law is in force from some day on. */
    INTERVAL("every law has its time of force"),
    /** Every rule carries examples of both sides. */
    EXAMPLES("every rule carries examples of both sides"),
    /** An example gives what it says it gives. */
    EXAMPLE("the example gives what it says"),
    /** No two rules command opposite things, unless one says that it overrides the other. */
    HARMONY("no two rules silently contradict each other"),
    /** A draft among the examples is reviewed as its expectation says. */
    REVIEW("the draft is reviewed as expected");

    private final String title;

    Check(String title) {
        this.title = title;
    }

    /** What holds when the check passes, as an English clause. */
    public String title() {
        return title;
    }
}
