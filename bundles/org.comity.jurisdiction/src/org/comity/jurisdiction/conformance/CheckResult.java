/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

/**
 * What one check says of one subject.
 *
 * @param check the check
 * @param subject path of the rule, provision or file
 * @param passed whether it holds
 * @param message what is wrong and what to do; empty if it holds
 */
public record CheckResult(Check check, String subject, boolean passed, String message) {

    static CheckResult ok(Check check, String subject) {
        return new CheckResult(check, subject, true, "");
    }

    static CheckResult wrong(Check check, String subject, String message) {
        return new CheckResult(check, subject, false, message);
    }
}
