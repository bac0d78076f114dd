/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.List;
import org.comity.document.decisions.Basis;
import org.comity.statute.Verdict;

/**
 * A verdict on the draft, kept also where a rule is complied with or does not apply.
 *
 * @param head what all items have
 * @param rule path of the rule or name of the check
 * @param verdict verdict
 * @param verdictText the same in the reader's words
 * @param message what is wrong and what to do, or why not
 * @param verified whether it rests on verified text only
 * @param note what else qualifies it, in words; may be empty
 * @param readings where authoritative readings differ: each of them
 * @param questions facts that are open
 * @param fixes what would cure it
 * @param subject what it is about, as offices divide the work, in the reader's words
 * @param parties whose conduct it is about, by name in the draft; may be empty
 * @param number number of its clause in the document; empty if it is about the whole agreement
 * @param basis what a decision on it rests on
 */
public record FindingItem(Head head, String rule, Verdict verdict, String verdictText, String message, boolean verified, String note, List<Reading> readings,
    List<Question> questions, List<Fix> fixes, String subject, List<String> parties, String number, Basis basis) implements Item {

    /**
     * One reading of contested law.
     *
     * @param author whose
     * @param date when; null if unknown
     * @param verdict verdict under it
     * @param verdictText the same in words
     * @param message text
     */
    public record Reading(String author, LocalDate date, Verdict verdict, String verdictText, String message) {
    }

    /**
     * An open fact.
     *
     * @param fact path of the fact that would answer it; may be empty
     * @param text the question
     */
    public record Question(String fact, String text) {
    }

    /**
     * A proposed change.
     *
     * @param label what it does
     * @param insert text to insert; empty if it changes something else
     * @param change the change in words; may be empty
     * @param data all of it as a line that the quick fixes of the language read
     */
    public record Fix(String label, String insert, String change, String data) {
    }

    /** Whether the rule has something to say to the drafter. */
    public boolean fired() {
        return verdict != Verdict.OK && verdict != Verdict.NOT_APPLICABLE && verdict != Verdict.NO_RULE;
    }

    @Override
    public String label() {
        return message;
    }
}
