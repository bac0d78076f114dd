/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void rejectsNulls() {
        assertThrows(NullPointerException.class, () -> new Money(null, BigDecimal.ONE));
        assertThrows(NullPointerException.class, () -> new Money("TWD", null));
    }

    @Test
    void zerosAfterThePointDoNotCount() {
        assertEquals(Money.of("TWD", 3000), new Money("TWD", new BigDecimal("3000.00")));
        assertEquals("TWD 3000", new Money("TWD", new BigDecimal("3E3")).toString());
        assertEquals(Money.of("TWD", 0), new Money("TWD", new BigDecimal("0.000")));
    }

    @Test
    void addsWithinOneCurrencyOnly() {
        Money a = new Money("EUR", new BigDecimal("35.10"));
        assertEquals(Optional.of(new Money("EUR", new BigDecimal("35.30"))), a.plus(new Money("EUR", new BigDecimal("0.20"))));
        assertEquals(Optional.of(new Money("EUR", new BigDecimal("-0.90"))), a.minus(Money.of("EUR", 36)));
        assertEquals(Optional.empty(), a.plus(Money.of("TWD", 1)));
        assertEquals(Optional.empty(), a.minus(Money.of("TWD", 0)));
    }

    @Test
    void comparesWithinOneCurrencyOnly() {
        assertTrue(Money.of("JPY", 1200).compare(Money.of("JPY", 1201)).getAsInt() < 0);
        assertEquals(OptionalInt.of(0), Money.of("JPY", 5).compare(new Money("JPY", new BigDecimal("5.0"))));
        assertEquals(OptionalInt.empty(), Money.of("JPY", 0).compare(Money.of("EUR", 0)));
    }

    @Test
    void aThirdIsKeptExactUntilItIsSettled() {
        UnroundedMoney third = Money.of("TWD", 100).times(Fraction.of(1, 3));
        assertEquals(Fraction.of(100, 3), third.amount());
        assertEquals(Money.of("TWD", 33), third.rounded(0));
        assertEquals(new Money("TWD", new BigDecimal("33.33")), third.rounded(2));
    }

    @Test
    void multipliesByDecimalsExactly() {
        assertEquals(new Money("EUR", new BigDecimal("4.375")), Money.of("EUR", 35).times(new BigDecimal("0.125")));
    }

    @Test
    void holdsATrillionToTheCent() {
        Money trillion = new Money("EUR", new BigDecimal("1000000000000.01"));
        assertEquals(new Money("EUR", new BigDecimal("2000000000000.02")), trillion.plus(trillion).orElseThrow());
    }
}
