/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.List;

/**
 * A clause for a draft, and what asks for it.
 *
 * @param weight how much it is asked for
 * @param label what the clause does, in the reader's words
 * @param reason what is wrong without it, in the reader's words
 * @param citations the provisions that ask for it, as a reader knows them
 * @param clause the clause in the language of drafts; {@value #FIELD} where the drafter has to say something
 * @param confirm whether it states as a fact what only the drafter knows, such as a day
 */
public record Proposal(Weight weight, String label, String reason, List<String> citations, String clause, boolean confirm) {

    /** What stands where the drafter has to say something. */
    public static final String FIELD = "…";

    /** How much a clause is asked for, most first. */
    public enum Weight {
        /** Without it the draft breaks the law. */
        REQUIRED,
        /** The law leaves the point to the parties, or warns of a draft without it. */
        EXPECTED,
        /** Advice. */
        ADVISED
    }

    /** Whether to choose it unless the drafter decides otherwise: what the law requires, and what it expects and nobody has to confirm. */
    public boolean usual() {
        return weight == Weight.REQUIRED || weight == Weight.EXPECTED && !confirm;
    }

    /** The provisions in one line. */
    public String cited() {
        return String.join("; ", citations);
    }
}
