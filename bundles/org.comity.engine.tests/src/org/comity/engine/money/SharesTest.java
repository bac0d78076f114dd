/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void theRestIsWhatIsLeft() {
        assertEquals(Fraction.of(1, 10), Shares.rest(List.of(Fraction.parse("60%"), Fraction.parse("30%"))));
        assertEquals(Fraction.ONE, Shares.rest(List.of()));
        assertEquals(Fraction.of(-1, 5), Shares.rest(List.of(Fraction.parse("60%"), Fraction.parse("60%"))));
    }

    @Test
    void aKeyGivesEachItsPartOfTheSum() {
        assertEquals(Optional.of(List.of(Fraction.of(1, 5), Fraction.of(4, 5))), Shares.byKey(List.of(number("120"), number("480"))));
        assertEquals(Optional.of(List.of(Fraction.of(3, 4), Fraction.of(1, 4))), Shares.byKey(List.of(number("1.5"), number("0.5"))));
        assertEquals(Optional.of(List.of(Fraction.ZERO, Fraction.ONE)), Shares.byKey(List.of(number("0"), number("7"))));
    }

    @Test
    void aKeyWithoutSumGivesNothing() {
        assertEquals(Optional.empty(), Shares.byKey(List.of()));
        assertEquals(Optional.empty(), Shares.byKey(List.of(number("0"), number("0.0"))));
        assertEquals(Optional.empty(), Shares.byKey(List.of(number("-1"), number("2"))));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
