/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.comity.engine.calendar.Calendars.DEADLINES;
import static org.comity.engine.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.engine.calendar.Span.Unit;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    /** LANGUAGES.md § 4.1, O07. */
    @Test
    void everyMonthByDayTwentyExclusiveForNextMonth() {
        Schedule schedule = new EveryMonth(20, false, true, DEADLINES).between(date("2014-08-01"), date("2014-12-31"));
        assertEquals(dates("2014-08-19", "2014-09-19", "2014-10-19", "2014-11-19", "2014-12-19"), schedule.dates());
        assertEquals(Stream.of("2014-09", "2014-10", "2014-11", "2014-12", "2015-01").map(YearMonth::parse).map(Optional::of).toList(),
            schedule.occurrences().stream().map(Schedule.Occurrence::about).toList());
        assertEquals(Optional.empty(), schedule.gap());
    }

    @Test
    void bothEndsOfTheIntervalBelongToIt() {
        EveryMonth monthly = new EveryMonth(20, true, false, DEADLINES);
        assertEquals(dates("2014-08-20", "2014-09-20"), monthly.between(date("2014-08-20"), date("2014-09-20")).dates());
        assertEquals(dates(), monthly.between(date("2014-08-21"), date("2014-09-19")).dates());
        assertEquals(dates(), monthly.between(date("2014-12-31"), date("2014-01-01")).dates());
        assertEquals(Optional.empty(), monthly.between(date("2014-08-20"), date("2014-08-20")).occurrences().get(0).about());
    }

    @Test
    void shortMonthsEndOnTheirLastDay() {
        assertEquals(dates("2016-01-31", "2016-02-29", "2016-03-31", "2016-04-30"),
            new EveryMonth(31, true, false, DEADLINES).between(date("2016-01-01"), date("2016-04-30")).dates());
    }

    @Test
    void theDayBeforeTheFirstLiesInTheMonthBefore() {
        Schedule schedule = new EveryMonth(1, false, true, DEADLINES).between(date("2015-01-31"), date("2015-02-28"));
        assertEquals(List.of(new Schedule.Occurrence(date("2015-01-31"), Optional.of(YearMonth.of(2015, 3))),
            new Schedule.Occurrence(date("2015-02-28"), Optional.of(YearMonth.of(2015, 4)))), schedule.occurrences());
    }

    @Test
    void aDayThatNoMonthHasIsAGap() {
        assertEquals(Optional.of("No month has a day 40."),
            new EveryMonth(40, true, false, DEADLINES).between(date("2015-01-31"), date("2015-02-28")).gap());
    }

    @Test
    void everyThreeMonthsKeepsTheLastDay() {
        EverySpan quarterly = new EverySpan(Span.of(3, Unit.MONTH), date("2015-01-31"), DEADLINES);
        assertEquals(dates("2015-04-30", "2015-07-31", "2015-10-31", "2016-01-31"),
            quarterly.between(date("2015-01-01"), date("2016-01-31")).dates());
        assertEquals(dates("2045-01-31", "2045-04-30", "2045-07-31", "2045-10-31"),
            quarterly.between(date("2045-01-31"), date("2045-12-31")).dates());
        assertEquals(dates(), quarterly.between(date("2014-01-01"), date("2015-04-29")).dates());
    }

    @Test
    void everyTwoWeeksAndEveryYear() {
        assertEquals(dates("2014-08-25", "2014-09-08", "2014-09-22"),
            new EverySpan(Span.of(2, Unit.WEEK), date("2014-08-11"), DEADLINES).between(date("2014-08-11"), date("2014-09-30")).dates());
        assertEquals(dates("2017-02-28", "2018-02-28", "2019-02-28", "2020-02-29"),
            new EverySpan(Span.of(1, Unit.YEAR), date("2016-02-29"), DEADLINES).between(date("2016-03-01"), date("2020-12-31")).dates());
    }

    @Test
    void everyFiscalYearIsDueAtItsEnd() {
        assertEquals(dates("2014-12-31", "2015-12-31", "2016-12-31"),
            new EverySpan(Span.fiscalYears(1), date("2014-08-01"), DEADLINES).between(date("2014-01-01"), date("2016-12-31")).dates());
        assertEquals(dates("2015-12-31", "2017-12-31"),
            new EverySpan(Span.fiscalYears(2), date("2014-08-01"), DEADLINES).between(date("2014-01-01"), date("2018-12-31")).dates());
    }

    /** Monday 21 December 2015; the table ends with the year. */
    @Test
    void workingDaysEndWithTheTable() {
        EverySpan weekly = new EverySpan(Span.workingDays(5), date("2015-12-21"), DEADLINES);
        Schedule beyond = weekly.between(date("2015-12-01"), date("2016-01-31"));
        assertEquals(dates("2015-12-28"), beyond.dates());
        assertEquals(Optional.of("Holiday table test knows 2014-01-01 to 2015-12-31, not 2016-01-01."), beyond.gap());
        assertEquals(new Schedule(beyond.occurrences(), Optional.empty()), weekly.between(date("2015-12-01"), date("2015-12-31")));
    }

    @Test
    void spansThatNeverComeRoundAreAGap() {
        assertEquals(Optional.of("A span of 0 days never passes."),
            new EverySpan(Span.of(0, Unit.DAY), date("2015-01-01"), DEADLINES).between(date("2015-01-01"), date("2015-02-01")).gap());
        assertEquals(Optional.of("The day on which 36 hours end depends on the hour of the event."),
            new EverySpan(Span.of(36, Unit.HOUR), date("2015-01-01"), DEADLINES).between(date("2015-01-01"), date("2015-02-01")).gap());
    }

    @Test
    void listsNoMoreThanAReaderCouldUse() {
        Schedule daily = new EverySpan(Span.of(1, Unit.DAY), date("2000-01-01"), DEADLINES).between(date("2000-01-01"), date("2099-12-31"));
        assertEquals(Recurrence.MOST, daily.dates().size());
        assertEquals(Optional.of("There are more than 10000 dates."), daily.gap());
    }

    private static List<LocalDate> dates(String... iso) {
        return Stream.of(iso).map(LocalDate::parse).toList();
    }
}
