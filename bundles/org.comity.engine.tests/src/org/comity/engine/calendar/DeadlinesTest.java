/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.comity.engine.calendar.Calendars.DEADLINES;
import static org.comity.engine.calendar.Calendars.WORKING_DAYS;
import static org.comity.engine.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.comity.engine.calendar.Span.Kind;
import org.comity.engine.calendar.Span.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LANGUAGES.md § 1.5 and § 5, Dates. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({ "10, DAY, 2014-12-25, 2015-01-04", "2, WEEK, 2014-08-11, 2014-08-25", "1, MONTH, 2015-01-15, 2015-02-15",
        "1, MONTH, 2015-01-31, 2015-02-28", "3, MONTH, 2015-11-30, 2016-02-29", "1, MONTH, 2015-02-28, 2015-03-28",
        "1, YEAR, 2016-02-29, 2017-02-28", "4, YEAR, 2016-02-29, 2020-02-29", "24, HOUR, 2016-02-28, 2016-02-29",
        "48, HOUR, 2014-12-30, 2015-01-01", "0, DAY, 2014-12-25, 2014-12-25" })
    void withinASpanOfTheSharedCalendar(int number, Unit unit, LocalDate event, LocalDate due) {
        assertEquals(DueDate.on(due), DEADLINES.within(Span.of(number, unit), event));
    }

    @Test
    void withinWorkingDaysAndFiscalYears() {
        assertEquals(Optional.of(date("2015-01-05")), DEADLINES.within(Span.workingDays(7), date("2014-12-24")).date());
        assertEquals(DueDate.on(date("2015-12-31")), DEADLINES.within(Span.fiscalYears(1), date("2014-08-01")));
        assertEquals(DueDate.on(date("2014-12-31")), DEADLINES.within(Span.fiscalYears(0), date("2014-08-01")));
    }

    @ParameterizedTest
    @CsvSource({ "30, DAY, 2015-03-31, 2015-03-01", "1, MONTH, 2015-03-31, 2015-02-28", "1, YEAR, 2016-02-29, 2015-02-28",
        "72, HOUR, 2015-01-02, 2014-12-30" })
    void beforeAnEvent(int number, Unit unit, LocalDate event, LocalDate due) {
        assertEquals(DueDate.on(due), DEADLINES.before(Span.of(number, unit), event));
    }

    @Test
    void beforeAnEventInOtherCalendars() {
        assertEquals(Optional.of(date("2014-12-29")), DEADLINES.before(Span.workingDays(3), date("2015-01-05")).date());
        assertInstanceOf(DueDate.Unknown.class, DEADLINES.before(Span.fiscalYears(1), date("2015-01-05")));
    }

    @Test
    void whatCannotBeCountedIsUnknown() {
        LocalDate event = date("2014-12-25");
        assertEquals(DueDate.unknown("The day on which 36 hours end depends on the hour of the event."),
            DEADLINES.within(Span.of(36, Unit.HOUR), event));
        assertEquals(DueDate.unknown("1.5 days do not end on a day."),
            DEADLINES.within(new Span(new BigDecimal("1.5"), Unit.DAY, Kind.CALENDAR), event));
        assertEquals(DueDate.unknown("Only working days can be counted, not 2 working weeks."),
            DEADLINES.within(new Span(BigDecimal.valueOf(2), Unit.WEEK, Kind.WORKING), event));
        assertEquals(DueDate.unknown("Only fiscal years can be counted, not 2 fiscal months."),
            DEADLINES.within(new Span(BigDecimal.valueOf(2), Unit.MONTH, Kind.FISCAL), event));
        assertEquals(DueDate.unknown("1000000000000 years are too many to count."),
            DEADLINES.within(Span.of(1_000_000_000_000L, Unit.YEAR), event));
    }

    @Test
    void endsOfPeriods() {
        Deadlines japan = new Deadlines(WORKING_DAYS, MonthDay.of(4, 1));
        Deadlines states = new Deadlines(WORKING_DAYS, MonthDay.of(10, 1));
        assertEquals(DueDate.on(date("2015-12-31")), DEADLINES.endOfFiscalYear(date("2014-08-01"), 1));
        assertEquals(DueDate.on(date("2016-03-31")), japan.endOfFiscalYear(date("2015-04-01"), 0));
        assertEquals(DueDate.on(date("2016-09-30")), states.endOfFiscalYear(date("2015-10-01"), 0));
        assertEquals(DueDate.on(date("2016-02-29")), DEADLINES.endOfMonth(date("2016-01-31"), 1));
        assertEquals(DueDate.on(date("2015-02-28")), DEADLINES.endOfMonth(date("2015-02-01"), 0));
        assertEquals(DueDate.on(date("2015-01-31")), DEADLINES.endOfMonth(date("2014-12-31"), 1));
        assertEquals(DueDate.on(date("2014-12-31")), DEADLINES.endOfYear(date("2014-12-31"), 0));
        assertEquals(DueDate.on(date("2015-12-31")), japan.endOfYear(date("2014-12-31"), 1));
    }

    @ParameterizedTest
    @CsvSource({ "2014-08, 20, true, 2014-08-20", "2014-08, 20, false, 2014-08-19", "2015-02, 31, true, 2015-02-28",
        "2015-02, 31, false, 2015-02-28", "2016-02, 29, false, 2016-02-28", "2015-03, 1, false, 2015-02-28",
        "2015-01, 1, false, 2014-12-31" })
    void numberedDaysOfAMonth(YearMonth month, int day, boolean inclusive, LocalDate due) {
        assertEquals(DueDate.on(due), DEADLINES.dayOfMonth(month, day, inclusive));
    }

    @Test
    void daysThatNoMonthHas() {
        assertEquals(DueDate.unknown("No month has a day 32."), DEADLINES.dayOfMonth(YearMonth.of(2014, 8), 32, true));
        assertEquals(DueDate.unknown("No month has a day 0."), DEADLINES.dayOfMonth(YearMonth.of(2014, 8), 0, true));
    }

    @Test
    void statutoryDates() {
        assertEquals(DueDate.on(date("2014-12-31")), DEADLINES.statutory(date("2014-12-31"), "X 5"));
        assertEquals(DueDate.unknown("Nobody has recorded the date that X 5 sets."), DEADLINES.statutory(null, "X 5"));
    }
}
