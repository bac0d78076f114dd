/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import org.comity.document.decisions.DecisionState;
import org.comity.workbench.reviewing.ReviewingMessages;

/** Which findings are listed. */
public enum Filter {
    /** All of them. */
    ALL,
    /** Nobody decided yet. */
    OPEN,
    /** Decided, and still so. */
    DECIDED,
    /** Decided before the clause or the law changed. */
    STALE;

    boolean fits(DecisionState state) {
        return switch (this) {
            case OPEN -> state == DecisionState.OPEN;
            case DECIDED -> state == DecisionState.DECIDED;
            case STALE -> state.isStale();
            default -> true;
        };
    }

    String label() {
        return switch (this) {
            case OPEN -> ReviewingMessages.Open;
            case DECIDED -> ReviewingMessages.Decided;
            case STALE -> ReviewingMessages.Stale;
            default -> ReviewingMessages.All;
        };
    }
}
