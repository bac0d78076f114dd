/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * Computes due dates for one legal entity. The day of an event does not count; months and years end on the same day number or, if
 * the month has no such day, on its last; a date that falls on a day off stays there, unless the caller's law moves it
 * ({@link WorkingDays#onOrAfter}).
 */
public final class Deadlines {

    /** More than this many units are a slip of the pen, not a deadline. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final WorkingDays workingDays;
    private final MonthDay fiscalYearBegins;

    /**
     * Deadlines of an entity.
     *
     * @param workingDays its working days; not null
     * @param fiscalYearBegins first day of its fiscal year; not null
     */
    public Deadlines(WorkingDays workingDays, MonthDay fiscalYearBegins) {
        this.workingDays = workingDays;
        this.fiscalYearBegins = fiscalYearBegins;
    }

    /**
     * The last day of a span after an event: {@code within 7 working days of plan}. A span of fiscal years ends with the fiscal
     * year that many after the one of the event.
     */
    public DueDate within(Span span, LocalDate event) {
        String problem = problem(span);
        if (problem != null) {
            return DueDate.unknown(problem);
        }
        int n = span.number().intValueExact();
        return switch (span.kind()) {
            case WORKING -> workingDays.after(event, n);
            case FISCAL -> DueDate.on(FiscalYear.containing(event, fiscalYearBegins).plus(n).end());
            case CALENDAR -> DueDate.on(shift(event, span.unit(), n));
        };
    }

    /**
     * The day that lies a span before an event: {@code 30 days before end}. Of fiscal years it is unknown: nobody says whether
     * the year of the event counts.
     */
    public DueDate before(Span span, LocalDate event) {
        String problem = span.kind() == Span.Kind.FISCAL ? "Whether the year of the event counts in " + span + " before it is not said."
            : problem(span);
        if (problem != null) {
            return DueDate.unknown(problem);
        }
        int n = span.number().intValueExact();
        return span.kind() == Span.Kind.WORKING ? workingDays.before(event, n) : DueDate.on(shift(event, span.unit(), -n));
    }

    /**
     * The last day of a fiscal year.
     *
     * @param date a day in the year to count from
     * @param after 0 for that year, 1 for the next
     */
    public DueDate endOfFiscalYear(LocalDate date, int after) {
        return DueDate.on(FiscalYear.containing(date, fiscalYearBegins).plus(after).end());
    }

    /**
     * The last day of a calendar year.
     *
     * @param date a day in the year to count from
     * @param after 0 for that year, 1 for the next
     */
    public DueDate endOfYear(LocalDate date, int after) {
        return DueDate.on(LocalDate.of(date.getYear() + after, 12, 31));
    }

    /**
     * The last day of a month.
     *
     * @param date a day in the month to count from
     * @param after 0 for that month, 1 for the next
     */
    public DueDate endOfMonth(LocalDate date, int after) {
        return DueDate.on(YearMonth.from(date).plusMonths(after).atEndOfMonth());
    }

    /**
     * A numbered day of a month: {@code by day 20 exclusive}. A month without that day ends on its last.
     *
     * @param month the month in which it is due
     * @param day 1 to 31
     * @param inclusive whether the day itself is still in time; if not, the day before is the last, for day 1 in the month before
     */
    public DueDate dayOfMonth(YearMonth month, int day, boolean inclusive) {
        if (day < 1 || day > 31) {
            return DueDate.unknown("No month has a day " + day + ".");
        }
        if (day > month.lengthOfMonth()) {
            return DueDate.on(month.atEndOfMonth());
        }
        return DueDate.on(month.atDay(day).minusDays(inclusive ? 0 : 1));
    }

    /**
     * A date that a law or the file itself sets: {@code by statutory date [TW.X.5]}.
     *
     * @param date the date, or null if nobody has recorded it
     * @param source the citation, for the reason
     */
    public DueDate statutory(LocalDate date, String source) {
        return date == null ? DueDate.unknown("Nobody has recorded the date that " + source + " sets.") : DueDate.on(date);
    }

    private static LocalDate shift(LocalDate event, Span.Unit unit, int n) {
        return switch (unit) {
            case HOUR -> event.plusDays(n / 24);
            case DAY -> event.plusDays(n);
            case WEEK -> event.plusWeeks(n);
            case MONTH -> event.plusMonths(n);
            case YEAR -> event.plusYears(n);
        };
    }

    /** Why a span has no date, or null if it has one. */
    private static String problem(Span span) {
        boolean whole = span.number().scale() <= 0;
        if (span.number().compareTo(MOST) > 0) {
            return span + " are too many to count.";
        }
        if (span.kind() == Span.Kind.WORKING && span.unit() != Span.Unit.DAY) {
            return "Only working days can be counted, not " + span + ".";
        }
        if (span.kind() == Span.Kind.FISCAL && span.unit() != Span.Unit.YEAR) {
            return "Only fiscal years can be counted, not " + span + ".";
        }
        if (span.unit() == Span.Unit.HOUR && !(whole && span.number().intValueExact() % 24 == 0)) {
            return "The day on which " + span + " end depends on the hour of the event.";
        }
        return whole ? null : span + " do not end on a day.";
    }
}
