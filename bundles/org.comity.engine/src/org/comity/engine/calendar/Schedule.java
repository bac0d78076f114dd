/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Due dates in an interval.
 *
 * @param occurrences what is known, by date
 * @param gap why later dates are not known, in English; nothing if these are all
 */
public record Schedule(List<Occurrence> occurrences, Optional<String> gap) {

    /** A schedule. */
    public Schedule {
        occurrences = List.copyOf(occurrences);
    }

    /** The due dates. */
    public List<LocalDate> dates() {
        return occurrences.stream().map(Occurrence::due).toList();
    }

    /**
     * One time something is due.
     *
     * @param due the last day
     * @param about the month it is about, or nothing if it is about no month
     */
    public record Occurrence(LocalDate due, Optional<YearMonth> about) {
    }
}
