/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import org.comity.review.Item;

/** A view that shows the clauses of the draft to people who do not read its code. */
public interface ClauseReader {

    /**
     * Shows the clause of a result.
     *
     * @return whether there is one
     */
    boolean show(Item item);
}
