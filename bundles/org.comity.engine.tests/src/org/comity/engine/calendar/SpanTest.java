/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.comity.engine.calendar.Span.Kind;
import org.comity.engine.calendar.Span.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({ "14, DAY, 2, WEEK, 0", "12, MONTH, 1, YEAR, 0", "10, DAY, 2, WEEK, -1", "3, MONTH, 1, YEAR, -1", "27, DAY, 1, MONTH, -1",
        "32, DAY, 1, MONTH, 1", "364, DAY, 1, YEAR, -1", "367, DAY, 1, YEAR, 1", "23, HOUR, 1, DAY, -1", "49, HOUR, 1, DAY, 1",
        "1, MONTH, 2, WEEK, 1" })
    void comparesWhatDoesNotDependOnTheStart(int a, Unit unitA, int b, Unit unitB, int expected) {
        assertEquals(OptionalInt.of(expected), Span.of(a, unitA).compare(Span.of(b, unitB)));
        assertEquals(OptionalInt.of(-expected), Span.of(b, unitB).compare(Span.of(a, unitA)));
    }

    @ParameterizedTest
    @CsvSource({ "28, DAY, 1, MONTH", "30, DAY, 1, MONTH", "31, DAY, 1, MONTH", "365, DAY, 1, YEAR", "24, HOUR, 1, DAY",
        "48, HOUR, 1, DAY" })
    void doesNotGuessWhereItDoes(int a, Unit unitA, int b, Unit unitB) {
        assertEquals(OptionalInt.empty(), Span.of(a, unitA).compare(Span.of(b, unitB)));
        assertEquals(OptionalInt.empty(), Span.of(b, unitB).compare(Span.of(a, unitA)));
    }

    @Test
    void theThreeKindsCannotBeCompared() {
        assertEquals(OptionalInt.empty(), Span.workingDays(1).compare(Span.of(100, Unit.YEAR)));
        assertEquals(OptionalInt.empty(), Span.fiscalYears(1).compare(Span.of(1, Unit.YEAR)));
        assertEquals(OptionalInt.empty(), Span.fiscalYears(1).compare(Span.workingDays(1)));
        assertEquals(OptionalInt.of(-1), Span.workingDays(5).compare(Span.workingDays(7)));
        assertEquals(OptionalInt.of(1), Span.fiscalYears(2).compare(Span.fiscalYears(1)));
    }

    @Test
    void writesItselfAsTheLanguageDoes() {
        assertEquals("7 working days", Span.workingDays(7).toString());
        assertEquals("1 fiscal year", Span.fiscalYears(1).toString());
        assertEquals("10 days", Span.of(10, Unit.DAY).toString());
        assertEquals("1.5 hours", new Span(new BigDecimal("1.50"), Unit.HOUR, Kind.CALENDAR).toString());
    }

    @Test
    void zerosDoNotCountAndNegativesAreRejected() {
        assertEquals(Span.of(10, Unit.DAY), new Span(new BigDecimal("10.0"), Unit.DAY, Kind.CALENDAR));
        assertEquals(Span.of(6, Unit.MONTH), Span.of(3, Unit.MONTH).times(2));
        assertThrows(IllegalArgumentException.class, () -> Span.of(-1, Unit.DAY));
    }
}
