/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.difference;

import java.util.List;
import org.comity.register.Finding;
import org.comity.register.Result;

/**
 * One difference between two registers.
 *
 * @param kind what happens
 * @param subject kind of row
 * @param key stable key of the row, see {@link RowKey}
 * @param provision path of the provision it comes from; the name of the check if it comes from no law
 * @param before the row as it was; null if it appears
 * @param after the row as it is; null if it vanishes
 * @param features what of the row differs, by the names of {@link RowContent}; empty unless it changes
 * @param quiet the finding of the same rule and place that says why there is none, on the side that has none; may be null
 */
public record Change(Kind kind, Subject subject, String key, String provision, Result before, Result after, List<String> features, Finding quiet) {

    /** What happens to a row. */
    public enum Kind {
        /** It is there only afterwards. */
        APPEARS,
        /** It is there only before. */
        VANISHES,
        /** It is there on both sides and says something else. */
        CHANGES
    }

    /** The row, as it is if it still is, else as it was. */
    public Result row() {
        return after != null ? after : before;
    }
}
