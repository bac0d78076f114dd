/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.Set;

/** Where in a draft an element stands, by the word it begins with. The order is that of the draft. */
enum Section {

    HEAD(Set.of()),
    TASKS(Set.of("clause", "decision", "advice", "priority", "breach", "resource")),
    COSTS(Set.of("cost", "key")),
    DATA(Set.of("data")),
    LIABILITY(Set.of("liability")),
    COOPERATION(Set.of("forum", "contact", "notice", "report", "publication", "indicator", "handover")),
    DISPUTES(Set.of("dispute")),
    TERM(Set.of("term", "review", "renewal", "effect"));

    private final Set<String> words;

    Section(Set<String> words) {
        this.words = words;
    }

    /** The section of an element; what belongs to no other stands at the head, before the articles. */
    static Section of(String clause) {
        String first = clause.strip().split("[\\s:]", 2)[0];
        for (Section section : values()) {
            if (section.words.contains(first)) {
                return section;
            }
        }
        return HEAD;
    }
}
