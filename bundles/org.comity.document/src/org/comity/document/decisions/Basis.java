/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import java.util.Objects;

/**
 * What a decision on a finding rests on, as it is at one time. Immutable and without links into parsed text.
 *
 * @param clause fingerprint of the clause
 * @param law fingerprint of the rule; empty for checks of the language itself
 * @param clauseText the clause as the reviewer read it; may be empty
 * @param lawText the rule's law as the reviewer read it; may be empty
 * @param message what the finding says
 */
public record Basis(String clause, String law, String clauseText, String lawText, String message) {

    /** No nulls. */
    public Basis {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(clauseText, "clauseText");
        Objects.requireNonNull(lawText, "lawText");
        Objects.requireNonNull(message, "message");
    }

    /** Whether a decision that was made on this still stands, or what has changed since. */
    public DecisionState state(Decision decision) {
        if (decision == null) {
            return DecisionState.OPEN;
        }
        return !decision.clause().equals(clause) ? DecisionState.CLAUSE_CHANGED : !decision.law().equals(law) ? DecisionState.LAW_CHANGED
            : DecisionState.DECIDED;
    }
}
