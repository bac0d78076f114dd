/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({ "1/3, 1, 3", "2/6, 1, 3", "33.3%, 333, 1000", "60 %, 3, 5", "60%, 3, 5", "0.25, 1, 4", "100%, 1, 1", "0%, 0, 1",
        "1_000/3_000, 1, 3", " 5 , 5, 1", "-1/2, -1, 2", "0.10%, 1, 1000" })
    void readsWhatTheLanguagesWrite(String text, long numerator, long denominator) {
        assertEquals(Fraction.of(numerator, denominator), Fraction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a third", "1/3/4", "1e9", "6 0%", "50%%", "1/-3", "１/３", "0.", ".5" })
    void rejectsEverythingElse(String text) {
        assertThrows(NumberFormatException.class, () -> Fraction.parse(text));
    }

    @Test
    void hasNoZeroDenominator() {
        assertThrows(ArithmeticException.class, () -> Fraction.parse("1/0"));
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void isInLowestTermsWithThePositiveDenominator() {
        Fraction f = Fraction.of(6, -8);
        assertEquals(BigInteger.valueOf(-3), f.numerator());
        assertEquals(BigInteger.valueOf(4), f.denominator());
        assertEquals(Fraction.ZERO, Fraction.of(0, -7));
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(1, 3);
        Fraction sixth = Fraction.of(1, 6);
        assertEquals(Fraction.of(1, 2), third.plus(sixth));
        assertEquals(sixth, third.minus(sixth));
        assertEquals(Fraction.of(1, 18), third.times(sixth));
        assertEquals(Fraction.of(2, 1), third.dividedBy(sixth));
        assertEquals(Fraction.ONE, third.plus(third).plus(third));
    }

    @Test
    void comparesBySize() {
        assertTrue(Fraction.of(333, 1000).compareTo(Fraction.of(1, 3)) < 0);
        assertTrue(Fraction.of(-1, 2).compareTo(Fraction.of(-1, 3)) < 0);
        assertEquals(0, Fraction.of(2, 4).compareTo(Fraction.of(1, 2)));
    }

    @Test
    void floorsTowardsMinusInfinity() {
        assertEquals(BigInteger.valueOf(2), Fraction.of(7, 3).floor());
        assertEquals(BigInteger.valueOf(-3), Fraction.of(-7, 3).floor());
        assertEquals(BigInteger.valueOf(-1), Fraction.of(-1, 2).floor());
        assertEquals(BigInteger.valueOf(4), Fraction.of(4, 1).floor());
    }

    @Test
    void roundsTiesAwayFromZero() {
        assertEquals(new BigDecimal("0.13"), Fraction.of(1, 8).rounded(2));
        assertEquals(new BigDecimal("-0.13"), Fraction.of(-1, 8).rounded(2));
        assertEquals(new BigDecimal("33"), Fraction.of(100, 3).rounded(0));
    }

    @Test
    void readsDecimalsOfAnyScale() {
        assertEquals(Fraction.of(1200, 1), Fraction.of(new BigDecimal("1.2E3")));
        assertEquals(Fraction.of(1, 8), Fraction.of(new BigDecimal("0.12500")));
        assertEquals("3/5", Fraction.ofPercent(new BigDecimal("60")).toString());
        assertEquals("2", Fraction.of(4, 2).toString());
    }
}
