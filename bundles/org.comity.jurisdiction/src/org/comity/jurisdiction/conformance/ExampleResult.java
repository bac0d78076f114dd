/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import org.comity.statute.ExampleKind;

/**
 * What became of one example of a rule.
 *
 * @param rule qualified name of the rule
 * @param title what the example shows
 * @param expected what the rule must say
 * @param actual what it said, in words
 * @param passed whether both agree
 * @param draft the draft that was read, for the author to look at
 */
public record ExampleResult(String rule, String title, ExampleKind expected, String actual, boolean passed, String draft) {

    @Override
    public String toString() {
        return (passed ? "ok   " : "FAIL ") + rule + " [" + expected.getLiteral() + "] " + title + (passed ? "" : ": " + actual + "\n" + draft);
    }
}
