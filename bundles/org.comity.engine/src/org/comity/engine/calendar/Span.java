/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A length of time as a draft writes it: 7 working days, 3 months, 1 fiscal year. The three kinds cannot be compared with one
 * another, since how many days a working day stands for depends on when it is counted.
 *
 * @param number how many, not negative; 7 and 7.0 are equal
 * @param unit of what
 * @param kind by which calendar
 */
public record Span(BigDecimal number, Unit unit, Kind kind) {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    /** Unit of a span. */
    public enum Unit {
        /** Sixty minutes. */
        HOUR,
        /** From midnight to midnight. */
        DAY,
        /** Seven days. */
        WEEK,
        /** To the same day number, 28 to 31 days. */
        MONTH,
        /** Twelve months. */
        YEAR
    }

    /** Calendar of a span. */
    public enum Kind {
        /** Every day counts. */
        CALENDAR,
        /** Only working days count. */
        WORKING,
        /** By the budget's year. */
        FISCAL
    }

    /**
     * A span.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Span {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        if (number.signum() < 0) {
            throw new IllegalArgumentException("A span cannot last " + number + " " + unit + ".");
        }
        number = number.stripTrailingZeros();
    }

    /** A span of the shared calendar. */
    public static Span of(long number, Unit unit) {
        return new Span(BigDecimal.valueOf(number), unit, Kind.CALENDAR);
    }

    /** Some working days. */
    public static Span workingDays(long number) {
        return new Span(BigDecimal.valueOf(number), Unit.DAY, Kind.WORKING);
    }

    /** Some fiscal years. */
    public static Span fiscalYears(long number) {
        return new Span(BigDecimal.valueOf(number), Unit.YEAR, Kind.FISCAL);
    }

    /** The same span several times over. */
    public Span times(long factor) {
        return new Span(number.multiply(BigDecimal.valueOf(factor)), unit, kind);
    }

    /**
     * Compares two spans as deadlines: which one always ends first, whatever day it starts on.
     *
     * @return negative, zero or positive; nothing if the kinds differ or it depends on the start, as for 30 days and 1 month
     */
    public OptionalInt compare(Span other) {
        if (kind != other.kind) {
            return OptionalInt.empty();
        }
        if (scale() == other.scale()) {
            return OptionalInt.of(inScale().compareTo(other.inScale()));
        }
        if (kind != Kind.CALENDAR) {
            return OptionalInt.empty();
        }
        return longestHours(other).compareTo(other.shortestHours()) < 0 ? OptionalInt.of(-1)
            : shortestHours().compareTo(other.longestHours(this)) > 0 ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** The unit that this one is an exact multiple of: hour, day or month. */
    private Unit scale() {
        return switch (unit) {
            case HOUR -> Unit.HOUR;
            case DAY -> Unit.DAY;
            case WEEK -> kind == Kind.CALENDAR ? Unit.DAY : Unit.WEEK;
            case MONTH, YEAR -> Unit.MONTH;
        };
    }

    private BigDecimal inScale() {
        return switch (unit) {
            case WEEK -> kind == Kind.CALENDAR ? number.multiply(BigDecimal.valueOf(7)) : number;
            case YEAR -> number.multiply(BigDecimal.valueOf(12));
            default -> number;
        };
    }

    private BigDecimal shortestHours() {
        return switch (scale()) {
            case HOUR -> number;
            case MONTH -> days(365, 28).multiply(HOURS);
            default -> inScale().multiply(HOURS);
        };
    }

    /** Days run to midnight, so against hours up to one more day passes from the hour of the event. */
    private BigDecimal longestHours(Span against) {
        BigDecimal more = against.unit == Unit.HOUR ? HOURS : BigDecimal.ZERO;
        return switch (scale()) {
            case HOUR -> number;
            case MONTH -> days(366, 31).multiply(HOURS).add(more);
            default -> inScale().multiply(HOURS).add(more);
        };
    }

    private BigDecimal days(int perYear, int perMonth) {
        BigDecimal[] years = inScale().divideAndRemainder(BigDecimal.valueOf(12));
        return years[0].multiply(BigDecimal.valueOf(perYear)).add(years[1].multiply(BigDecimal.valueOf(perMonth)));
    }

    /** {@code 7 working days}, as the languages write it. */
    @Override
    public String toString() {
        String prefix = kind == Kind.CALENDAR ? "" : kind.name().toLowerCase(Locale.ROOT) + " ";
        String plural = number.compareTo(BigDecimal.ONE) == 0 ? "" : "s";
        return number.toPlainString() + " " + prefix + unit.name().toLowerCase(Locale.ROOT) + plural;
    }
}
