/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;
import org.comity.register.Origin;

/** One result of a review. Items are compared by value; what is the same looks the same. */
public sealed interface Item permits NormItem, CostItem, MoveItem, SilenceItem, FindingItem, NoteItem {

    /** What all items have. */
    Head head();

    /** What it says, in a line. */
    String label();

    /**
     * What all items have.
     *
     * @param id stable identifier within the review; contains no position
     * @param origin written, derived or gap-filled
     * @param originText the same in the reader's words
     * @param track reading of contested law it belongs to, by name; empty outside
     * @param place where it stands in the draft; {@link Place#NOWHERE} if the law adds it
     * @param citations provisions it rests on
     * @param why its trace
     */
    record Head(String id, Origin origin, String originText, String track, Place place, List<Cited> citations, Why why) {
    }

    /** Stable identifier. */
    default String id() {
        return head().id();
    }

    /** Where it stands in the draft. */
    default Place place() {
        return head().place();
    }

    /** The provisions as one text. */
    default String cited() {
        return String.join("; ", head().citations().stream().map(Cited::text).distinct().toList());
    }
}
