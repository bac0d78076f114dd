/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;

/**
 * A result that is neither a norm nor a cost nor a finding: who decides, who answers, which data go where, whose law
 * governs, what a word stands for under another law, what was not analysed.
 *
 * @param head what all items have
 * @param kind what it is
 * @param what matter, data, kind of liability, text
 * @param detail kind of it in the reader's words; may be empty
 * @param who deciders, those who answer, those who give data
 * @param toWhom to whom
 * @param remarks reason, purpose, class; may be empty
 */
public record NoteItem(Head head, Kind kind, String what, String detail, List<String> who, List<String> toWhom, String remarks) implements Item {

    /** What it is. */
    public enum Kind {
        /** Who decides. */
        DECISION,
        /** Who answers. */
        LIABILITY,
        /** Which data go where. */
        DATA,
        /** Whose law governs. */
        LAW,
        /** What a word of the draft stands for under the law it is read under. */
        EQUIVALENT,
        /** A sentence that was kept as it is. */
        NOT_ANALYSED
    }

    @Override
    public String label() {
        return who.isEmpty() ? what : what + ": " + String.join(", ", who);
    }
}
