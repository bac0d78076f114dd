/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;

/**
 * Something the law leaves to the parties and the draft says nothing of.
 *
 * @param head what all items have
 * @param topic key of the topic
 * @param topicText the topic in the reader's words
 * @param decidedBy who then decides; empty if nobody does
 * @param consequence the same in a few words, never empty
 * @param tried deciders the law tries in order, with what came of it
 * @param noRule whether the jurisdiction has nothing on it at all
 * @param clauses texts in the language of drafts that would settle it, best first; may be empty
 */
public record SilenceItem(Head head, String topic, String topicText, List<String> decidedBy, String consequence, List<String> tried, boolean noRule,
    List<Clause> clauses) implements Item {

    /**
     * A text ready to insert.
     *
     * @param label what it does
     * @param text the text
     */
    public record Clause(String label, String text) {
    }

    @Override
    public String label() {
        return topicText;
    }
}
