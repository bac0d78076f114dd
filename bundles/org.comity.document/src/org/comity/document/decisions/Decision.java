/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a reviewer decided on one finding.
 *
 * @param agreement name of the agreement
 * @param finding identifier of the finding, which does not depend on its place in the text
 * @param kind what was decided
 * @param reason why; empty only if accepted
 * @param comment what else there is to say; may be empty
 * @param by who decided; may be empty
 * @param on when
 * @param clause fingerprint of the clause as it was then
 * @param law fingerprint of the rule as it was then
 * @param clauseText the clause as the reviewer read it; may be empty
 * @param lawText the rule's law as the reviewer read it; may be empty
 * @param message what the finding said; may be empty
 * @param under how the draft was read then; null in files written before this was kept
 */
public record Decision(String agreement, String finding, Kind kind, String reason, String comment, String by, LocalDate on, String clause, String law,
    String clauseText, String lawText, String message, DecidedUnder under) {

    /** What can be decided on a finding. */
    public enum Kind {
        /** The finding is right: the draft is to be changed. */
        ACCEPT,
        /** The finding is wrong, for the reason given. */
        REJECT,
        /** The finding is right, but the draft stays as it is, for the reason given. */
        WAIVE
    }

    /**
     * A decision.
     *
     * @throws IllegalArgumentException if a finding is rejected or waived without a reason
     */
    public Decision {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        if (kind != Kind.ACCEPT && reason.isBlank()) {
            throw new IllegalArgumentException("A finding is rejected or waived for a reason.");
        }
    }

    /**
     * A decision on a finding as it is now.
     *
     * @throws IllegalArgumentException if it is rejected or waived without a reason
     */
    public static Decision on(String agreement, String finding, Basis basis, Kind kind, String reason, String comment, String by, LocalDate on) {
        return new Decision(agreement, finding, kind, reason, comment, by, on, basis.clause(), basis.law(), basis.clauseText(), basis.lawText(),
            basis.message(), null);
    }

    /** The same, made while the draft was read in a given way. */
    public Decision madeUnder(DecidedUnder settings) {
        return new Decision(agreement, finding, kind, reason, comment, by, on, clause, law, clauseText, lawText, message, settings);
    }
}
