/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The last day on which something is still in time, or why nobody can tell. */
public sealed interface DueDate {

    /** A date that rests on nothing but the calendar everyone shares. */
    static DueDate on(LocalDate date) {
        return new Known(date, List.of());
    }

    /** A date nobody can tell. */
    static DueDate unknown(String reason) {
        return new Unknown(reason, Optional.empty());
    }

    /** The date if it is known. */
    default Optional<LocalDate> date() {
        return this instanceof Known known ? Optional.of(known.day()) : Optional.empty();
    }

    /**
     * A known date.
     *
     * @param day the date
     * @param because entries of a holiday table that moved it, by date
     */
    record Known(LocalDate day, List<HolidayTable.Entry> because) implements DueDate {

        /** A date. */
        public Known {
            Objects.requireNonNull(day, "day");
            because = List.copyOf(because);
        }
    }

    /**
     * An unknown date.
     *
     * @param reason why, in English, for the trace
     * @param after a day it certainly lies after, such as the last of the holiday table; nothing if not even that is known
     */
    record Unknown(String reason, Optional<LocalDate> after) implements DueDate {

        /** A reason. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
