/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.engine.calendar.Schedule.Occurrence;

/**
 * Due in every month by a numbered day: {@code every month by day 20 exclusive for next month}.
 *
 * @param day 1 to 31; a month without that day ends on its last
 * @param inclusive whether the day itself is still in time
 * @param forNext whether it is about the month after the one in which it is due, such as next month's plan
 * @param deadlines calendar of whoever must act
 */
public record EveryMonth(int day, boolean inclusive, boolean forNext, Deadlines deadlines) implements Recurrence {

    @Override
    public Schedule between(LocalDate from, LocalDate until) {
        List<Occurrence> found = new ArrayList<>();
        // The day before the first of a month lies in the month before: look one month further.
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(until).plusMonths(1)); month = month.plusMonths(1)) {
            DueDate due = deadlines.dayOfMonth(month, day, inclusive);
            if (due instanceof DueDate.Unknown unknown) {
                return new Schedule(found, Optional.of(unknown.reason()));
            }
            LocalDate date = due.date().orElseThrow();
            if (date.isAfter(until)) {
                break;
            }
            if (found.size() == MOST) {
                return new Schedule(found, Optional.of("There are more than " + MOST + " dates."));
            }
            if (!date.isBefore(from)) {
                found.add(new Occurrence(date, forNext ? Optional.of(month.plusMonths(1)) : Optional.empty()));
            }
        }
        return new Schedule(found, Optional.empty());
    }
}
