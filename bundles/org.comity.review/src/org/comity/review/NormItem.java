/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.List;
import org.comity.register.RowState;
import org.comity.terms.Modality;

/**
 * An obligation, or another norm.
 *
 * @param head what all items have
 * @param bearers who, by name in the draft; empty if nobody is named
 * @param modality kind of norm
 * @param modalityText the same in the reader's words
 * @param action what is to be done
 * @param counterparties towards whom
 * @param when trigger, deadline and recurrence in words; may be empty
 * @param due computed dates, ascending; may be empty
 * @param state how it stands against other rows
 * @param stateText the same in words, with whatever else qualifies the row; empty for an ordinary one
 * @param matter what it is about, as the draft names it; may be empty
 */
public record NormItem(Head head, List<String> bearers, Modality modality, String modalityText, String action, List<String> counterparties, String when,
    List<LocalDate> due, RowState state, String stateText, String matter) implements Item {

    @Override
    public String label() {
        return String.join(", ", bearers) + " " + modalityText + " " + action;
    }
}
