/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.comity.engine.calendar.Calendars.BRIDGE;
import static org.comity.engine.calendar.Calendars.MADE_UP;
import static org.comity.engine.calendar.Calendars.NEW_YEAR;
import static org.comity.engine.calendar.Calendars.TABLE;
import static org.comity.engine.calendar.Calendars.WORKING_DAYS;
import static org.comity.engine.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comity.engine.truth.Truth;
import org.junit.jupiter.api.Test;

/** In 2015, 1 January was a Thursday. */
class WorkingDaysTest {

    @Test
    void theDayOfTheEventDoesNotCount() {
        assertEquals(DueDate.on(date("2015-01-12")), WORKING_DAYS.after(date("2015-01-09"), 1));
        assertEquals(DueDate.on(date("2015-01-12")), WORKING_DAYS.after(date("2015-01-10"), 1));
        assertEquals(DueDate.on(date("2015-01-08")), WORKING_DAYS.before(date("2015-01-09"), 1));
        assertEquals(DueDate.on(date("2015-01-10")), WORKING_DAYS.after(date("2015-01-10"), 0));
    }

    @Test
    void overTheYearEndWithAHolidayAndAMadeUpSaturday() {
        // From Wednesday 24 December: 25 26 27(made up) 29 30 31, then Monday 5 January.
        assertEquals(new DueDate.Known(date("2015-01-05"), List.of(MADE_UP, NEW_YEAR, BRIDGE)),
            WORKING_DAYS.after(date("2014-12-24"), 7));
        assertEquals(new DueDate.Known(date("2014-12-29"), List.of(NEW_YEAR, BRIDGE)), WORKING_DAYS.before(date("2015-01-05"), 3));
    }

    @Test
    void outsideTheTableNobodyKnows() {
        DueDate late = WORKING_DAYS.after(date("2015-12-31"), 1);
        assertEquals(new DueDate.Unknown("Holiday table test knows 2014-01-01 to 2015-12-31, not 2016-01-01.",
            Optional.of(date("2015-12-31"))), late);
        assertEquals(Optional.empty(), late.date());
        assertEquals(Optional.empty(), WORKING_DAYS.before(date("2014-01-01"), 1).date());
        assertEquals(Optional.empty(), WORKING_DAYS.after(date("2020-06-01"), 3).date());
        assertEquals(Optional.empty(), WORKING_DAYS.after(date("2014-06-01"), Integer.MAX_VALUE).date());
        assertEquals(Truth.UNKNOWN, WORKING_DAYS.isWorking(date("2016-01-02")));
    }

    @Test
    void tellsWorkingDaysFromDaysOff() {
        assertEquals(Truth.TRUE, WORKING_DAYS.isWorking(date("2014-12-27")));
        assertEquals(Truth.FALSE, WORKING_DAYS.isWorking(date("2014-12-28")));
        assertEquals(Truth.FALSE, WORKING_DAYS.isWorking(date("2015-01-01")));
        assertEquals(Truth.TRUE, WORKING_DAYS.isWorking(date("2015-01-05")));
    }

    @Test
    void slipsToTheNextWorkingDay() {
        assertEquals(Optional.of(date("2015-01-05")), WORKING_DAYS.onOrAfter(date("2015-01-01")).date());
        assertEquals(Optional.of(date("2014-12-27")), WORKING_DAYS.onOrAfter(date("2014-12-27")).date());
        assertEquals(Optional.empty(), WORKING_DAYS.onOrAfter(date("2016-01-01")).date());
    }

    @Test
    void countsBetweenTwoDays() {
        assertEquals(OptionalInt.of(7), WORKING_DAYS.count(date("2014-12-24"), date("2015-01-05")));
        // Back from the 5th: 24 25 26 27 29 30 31 December.
        assertEquals(OptionalInt.of(-7), WORKING_DAYS.count(date("2015-01-05"), date("2014-12-24")));
        assertEquals(OptionalInt.of(0), WORKING_DAYS.count(date("2015-01-05"), date("2015-01-05")));
        assertEquals(OptionalInt.empty(), WORKING_DAYS.count(date("2015-12-30"), date("2016-01-01")));
        assertEquals(OptionalInt.of(1), WORKING_DAYS.count(date("2015-12-30"), date("2015-12-31")));
    }

    @Test
    void theWeekendIsTheCalendars() {
        WorkingDays fridaySaturday = new WorkingDays(TABLE, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        assertEquals(DueDate.on(date("2015-01-11")), fridaySaturday.after(date("2015-01-08"), 1));
        WorkingDays none = new WorkingDays(TABLE, Set.of());
        assertTrue(none.isWorking(date("2015-01-10")).isTrue());
    }

    @Test
    void aNegativeCountIsAProgrammingError() {
        assertThrows(IllegalArgumentException.class, () -> WORKING_DAYS.after(date("2015-01-10"), -1));
    }
}
