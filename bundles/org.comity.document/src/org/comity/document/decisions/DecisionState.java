/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

/** Where the review of a finding stands. */
public enum DecisionState {

    /** Nobody decided yet. */
    OPEN,
    /** Somebody decided, and what the decision rests on is as it was. */
    DECIDED,
    /** Decided, but the clause reads otherwise now. */
    CLAUSE_CHANGED,
    /** Decided, but the rule reads otherwise now. */
    LAW_CHANGED;

    /** Whether somebody decided and must look again. */
    public boolean isStale() {
        return this == CLAUSE_CHANGED || this == LAW_CHANGED;
    }
}
