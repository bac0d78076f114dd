/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import org.comity.workbench.reviewing.ReviewingMessages;

/** By what findings are grouped. */
public enum Grouping {
    /** The worst first. */
    SEVERITY,
    /** What they are about, as offices divide the work. */
    SUBJECT,
    /** Whose conduct they are about. */
    PARTY;

    String label() {
        return switch (this) {
            case SUBJECT -> ReviewingMessages.By_office;
            case PARTY -> ReviewingMessages.By_party;
            default -> ReviewingMessages.By_severity;
        };
    }
}
