/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comity.engine.truth.Truth;

/** Counts working days by a weekend and a holiday table. A count that leaves the table is unknown. */
public final class WorkingDays {

    /** The weekend of most calendars. */
    public static final Set<DayOfWeek> SATURDAY_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayTable table;
    private final Set<DayOfWeek> weekend;

    /** Working days with Saturday and Sunday off. */
    public WorkingDays(HolidayTable table) {
        this(table, SATURDAY_SUNDAY);
    }

    /**
     * Working days.
     *
     * @param table what differs from the weekend; not null
     * @param weekend days of the week that are off; may be empty
     */
    public WorkingDays(HolidayTable table, Set<DayOfWeek> weekend) {
        this.table = table;
        this.weekend = weekend.isEmpty() ? Set.of() : EnumSet.copyOf(weekend);
    }

    /** Whether a day is worked; unknown outside the table. */
    public Truth isWorking(LocalDate date) {
        return table.covers(date) ? Truth.of(works(date)) : Truth.UNKNOWN;
    }

    /**
     * The last of some working days after an event. The day of the event does not count.
     *
     * @param event any day
     * @param days how many, not negative; none gives the day of the event itself
     */
    public DueDate after(LocalDate event, int days) {
        return step(event, days, 1);
    }

    /**
     * The day that lies some working days before an event. The day of the event does not count.
     *
     * @param event any day
     * @param days how many, not negative; none gives the day of the event itself
     */
    public DueDate before(LocalDate event, int days) {
        return step(event, days, -1);
    }

    /** The day itself if it is worked, else the next one that is: for laws that let a deadline slip to the next working day. */
    public DueDate onOrAfter(LocalDate date) {
        return isWorking(date).isTrue() ? DueDate.on(date) : walk(date.minusDays(1), 1, 1);
    }

    /**
     * Working days after one day up to and including another.
     *
     * @param event the day that does not count
     * @param until the last day that counts
     * @return the count, negative if {@code until} comes first; nothing if a day between them is unknown
     */
    public OptionalInt count(LocalDate event, LocalDate until) {
        if (until.isBefore(event)) {
            OptionalInt mirrored = count(until.minusDays(1), event.minusDays(1));
            return mirrored.isPresent() ? OptionalInt.of(-mirrored.getAsInt()) : mirrored;
        }
        if (until.isAfter(event) && !(table.covers(event.plusDays(1)) && table.covers(until))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) event.plusDays(1).datesUntil(until.plusDays(1)).filter(this::works).count());
    }

    private DueDate step(LocalDate event, int days, int direction) {
        if (days < 0) {
            throw new IllegalArgumentException("Cannot count " + days + " working days.");
        }
        return days == 0 ? DueDate.on(event) : walk(event, days, direction);
    }

    private DueDate walk(LocalDate event, int days, int direction) {
        List<HolidayTable.Entry> because = new ArrayList<>();
        LocalDate date = event;
        for (int left = days; left > 0;) {
            date = date.plusDays(direction);
            if (!table.covers(date)) {
                return new DueDate.Unknown(table.outside(date), direction > 0 ? Optional.of(date.minusDays(1)) : Optional.empty());
            }
            boolean working = works(date);
            if (working == weekend.contains(date.getDayOfWeek())) {
                because.add(direction > 0 ? because.size() : 0, table.entry(date).orElseThrow());
            }
            left -= working ? 1 : 0;
        }
        return new DueDate.Known(date, because);
    }

    private boolean works(LocalDate date) {
        return table.entry(date).map(HolidayTable.Entry::working).orElse(!weekend.contains(date.getDayOfWeek()));
    }
}
