/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.engine.calendar.Schedule.Occurrence;

/**
 * Due once in every span, first one span after the start: {@code every 3 months}. Each date is counted from the start, so that the
 * last day of a month stays the last day. Of fiscal years, each is due at its end, the year of the start being the first.
 *
 * @param span how long until it is due again
 * @param start the day it starts to run
 * @param deadlines calendar of whoever must act
 */
public record EverySpan(Span span, LocalDate start, Deadlines deadlines) implements Recurrence {

    @Override
    public Schedule between(LocalDate from, LocalDate until) {
        List<Occurrence> found = new ArrayList<>();
        if (span.number().signum() == 0) {
            return new Schedule(found, Optional.of("A span of " + span + " never passes."));
        }
        long nth = first(from);
        LocalDate last = start;
        while (true) {
            DueDate due = nth(nth, last);
            if (due instanceof DueDate.Unknown unknown) {
                LocalDate known = unknown.after().orElse(last);
                boolean nothingMissed = !known.isBefore(until) || until.isBefore(from);
                return new Schedule(found, nothingMissed ? Optional.empty() : Optional.of(unknown.reason()));
            }
            last = due.date().orElseThrow();
            if (last.isAfter(until)) {
                return new Schedule(found, Optional.empty());
            }
            if (found.size() == MOST) {
                return new Schedule(found, Optional.of("There are more than " + MOST + " dates."));
            }
            if (!last.isBefore(from)) {
                found.add(new Occurrence(last, Optional.empty()));
            }
            nth++;
        }
    }

    private DueDate nth(long nth, LocalDate last) {
        return switch (span.kind()) {
            case WORKING -> deadlines.within(span, last);
            case FISCAL -> fiscal(nth);
            case CALENDAR -> deadlines.within(span.times(nth), start);
        };
    }

    private DueDate fiscal(long nth) {
        Span years = span.times(nth);
        DueDate counted = deadlines.within(years, start);
        return counted instanceof DueDate.Unknown ? counted : deadlines.endOfFiscalYear(start, years.number().intValueExact() - 1);
    }

    /** Number of the first date worth looking at: dates of the shared calendar long past need not be counted one by one. */
    private long first(LocalDate from) {
        if (span.kind() != Span.Kind.CALENDAR || span.unit() == Span.Unit.HOUR || span.number().scale() > 0 || !from.isAfter(start)) {
            return 1;
        }
        ChronoUnit unit = switch (span.unit()) {
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
        return Math.max(1, unit.between(start, from) / span.number().longValue());
    }
}
