/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.time.LocalDate;
import java.util.List;

/**
 * How a draft is to be read.
 *
 * @param asOf date of the law; null: the draft's own, else {@code today}
 * @param reforms paths of reforms to switch on besides those the draft names
 * @param under name of the jurisdiction to read it under; null: the draft's own
 * @param today the day a draft without a date is read on; never null, so that derivation does not ask the clock
 */
public record ReviewOptions(LocalDate asOf, List<String> reforms, String under, LocalDate today) {

    /** As the draft says. */
    public static ReviewOptions asWritten(LocalDate today) {
        return new ReviewOptions(null, List.of(), null, today);
    }
}
