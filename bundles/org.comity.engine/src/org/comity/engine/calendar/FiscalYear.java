/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A fiscal year. A start of 29 February falls on the 28th in common years, so that the years leave no gap.
 *
 * @param begins month and day on which the fiscal years begin
 * @param start first day
 */
public record FiscalYear(MonthDay begins, LocalDate start) {

    /**
     * A fiscal year.
     *
     * @throws IllegalArgumentException if the first day is not the month and day on which the years begin
     */
    public FiscalYear {
        if (!start.equals(begins.atYear(start.getYear()))) {
            throw new IllegalArgumentException("No fiscal year that begins on " + begins + " begins on " + start + ".");
        }
    }

    /** The fiscal year that contains a date. */
    public static FiscalYear containing(LocalDate date, MonthDay begins) {
        LocalDate start = begins.atYear(date.getYear());
        return new FiscalYear(begins, start.isAfter(date) ? begins.atYear(date.getYear() - 1) : start);
    }

    /** The last day. */
    public LocalDate end() {
        return next().start.minusDays(1);
    }

    /** The year after this one. */
    public FiscalYear next() {
        return plus(1);
    }

    /** The fiscal year that many years later, or earlier if negative. */
    public FiscalYear plus(int years) {
        return new FiscalYear(begins, begins.atYear(Math.addExact(start.getYear(), years)));
    }

    /** {@code 2015} for a calendar year, else {@code 2015/2016}: how a country names it is for its plug-in to say. */
    public String label() {
        int first = start.getYear();
        int last = end().getYear();
        return first == last ? Integer.toString(first) : first + "/" + last;
    }
}
