/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.engine.money.Division.Divided;
import org.comity.engine.money.Division.NotWhole;
import org.junit.jupiter.api.Test;

/** LANGUAGES.md § 5, Costs. */
class ApportionmentTest {

    private static final List<Fraction> THIRDS = shares("1/3", "1/3", "1/3");

    @Test
    void thirdsOfAHundredDollars() {
        assertEquals(amounts("34", "33", "33"), Apportionment.divide(new BigDecimal("100"), 0, THIRDS));
    }

    @Test
    void aThousandAndOneYenByInhabitants() {
        List<Fraction> key = Shares.byKey(List.of(new BigDecimal("120"), new BigDecimal("480"))).orElseThrow();
        assertEquals(amounts("200", "801"), Apportionment.divide(new BigDecimal("1001"), 0, key));
    }

    @Test
    void theLargestFractionalPartComesFirstNotTheLargestShare() {
        // 10 units: 5.5 / 2.7 / 1.8 -> 5, 2, 1; two left go to 0.8 and 0.7.
        assertEquals(amounts("5", "3", "2"), Apportionment.divide(new BigDecimal("10"), 0, shares("55%", "27%", "18%")));
    }

    @Test
    void tiesGoInTheOrderOfTheDraft() {
        assertEquals(amounts("1", "0"), Apportionment.divide(new BigDecimal("1"), 0, shares("1/2", "1/2")));
        // 7 units by quarters: 1.75 each, three left to the first three.
        assertEquals(amounts("2", "2", "2", "1"), Apportionment.divide(new BigDecimal("7"), 0, shares("1/4", "1/4", "1/4", "1/4")));
        // 3 units: 1.5 / 0.75 / 0.75 -> 1, 0, 0; two left to the two with 0.75.
        assertEquals(amounts("1", "1", "1"), Apportionment.divide(new BigDecimal("3"), 0, shares("1/2", "1/4", "1/4")));
    }

    @Test
    void aNegativeTotalIsTheMirrorImage() {
        assertEquals(amounts("-34", "-33", "-33"), Apportionment.divide(new BigDecimal("-100"), 0, THIRDS));
        assertEquals(amounts("-0.01", "0.00", "0.00"), Apportionment.divide(new BigDecimal("-0.01"), 2, THIRDS));
    }

    @Test
    void zeroGivesZeros() {
        assertEquals(amounts("0", "0", "0"), Apportionment.divide(BigDecimal.ZERO, 0, THIRDS));
        assertEquals(amounts("0", "5"), Apportionment.divide(new BigDecimal("5"), 0, shares("0%", "100%")));
    }

    @Test
    void centsAreDividedAsCents() {
        assertEquals(amounts("33.34", "33.33", "33.33"), Apportionment.divide(new BigDecimal("100"), 2, THIRDS));
    }

    @Test
    void aTrillionLosesNothing() {
        // 10^12 = 3 * 333333333333 + 1
        assertEquals(amounts("333333333334", "333333333333", "333333333333"),
            Apportionment.divide(new BigDecimal("1E12"), 0, THIRDS));
    }

    @Test
    void digitsNobodyCanPayAreRoundedBeforehand() {
        Divided<String> divided = divided(new Money("JPY", new BigDecimal("100.5")), 0, List.of(part("a", "1/2"), part("b", "1/2")));
        assertEquals(Money.of("JPY", 101), divided.whole());
        assertEquals(List.of(Money.of("JPY", 51), Money.of("JPY", 50)), divided.portions().stream().map(p -> p.amount()).toList());
    }

    @Test
    void portionsKeepKeyShareAndOrder() {
        Divided<String> divided = divided(Money.of("TWD", 100), 0, List.of(part("CGA", "60%"), part("FA", "40%")));
        assertEquals(List.of("CGA", "FA"), divided.portions().stream().map(p -> p.part().key()).toList());
        assertEquals(Fraction.of(3, 5), divided.portions().get(0).part().share());
        assertEquals(Money.of("TWD", 60), divided.portions().get(0).amount());
    }

    @Test
    void sharesThatAreNoWholeAreReported() {
        assertEquals(new NotWhole<String>(Fraction.of(1, 1000)), Apportionment.divide(Money.of("TWD", 100), 0,
            List.of(part("a", "33.3%"), part("b", "33.3%"), part("c", "33.3%"))));
        assertEquals(new NotWhole<String>(Fraction.of(-1, 5)), Apportionment.divide(Money.of("TWD", 100), 0,
            List.of(part("a", "60%"), part("b", "60%"))));
        assertEquals(new NotWhole<String>(Fraction.ONE), Apportionment.divide(Money.of("TWD", 100), 0, List.<Part<String>>of()));
        assertThrows(IllegalArgumentException.class, () -> Apportionment.divide(BigDecimal.TEN, 0, shares("1/3")));
    }

    @Test
    void sharesBelowZeroStillSumToTheWhole() {
        // 101 units: 151.5 and -50.5 -> 151 and -51; the unit left goes to the first of the equal remainders.
        assertEquals(amounts("152", "-51"), Apportionment.divide(new BigDecimal("101"), 0, shares("3/2", "-1/2")));
    }

    @Test
    void partsAlwaysSumToTheWholeAndAreWithinOneUnitOfTheirShare() {
        Random random = new Random(20151231);
        for (int round = 0; round < 2_000; round++) {
            int decimals = random.nextInt(4);
            BigDecimal total = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000L, decimals);
            List<Fraction> shares = randomShares(random);
            List<BigDecimal> parts = Apportionment.divide(total, decimals, shares);
            assertEquals(total, parts.stream().reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add));
            Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
            for (int i = 0; i < parts.size(); i++) {
                Fraction off = Fraction.of(parts.get(i)).minus(shares.get(i).times(Fraction.of(total)));
                assertTrue(off.compareTo(unit) < 0 && off.negate().compareTo(unit) < 0, "part " + i + " of " + total + " by " + shares);
            }
        }
    }

    private static List<Fraction> randomShares(Random random) {
        List<BigDecimal> key = new ArrayList<>();
        int parties = 1 + random.nextInt(30);
        for (int i = 0; i < parties; i++) {
            key.add(BigDecimal.valueOf(random.nextInt(1_000_000)));
        }
        key.add(BigDecimal.ONE);
        return Shares.byKey(key).orElseThrow();
    }

    private static Divided<String> divided(Money total, int decimals, List<Part<String>> parts) {
        Division<String> division = Apportionment.divide(total, decimals, parts);
        assertInstanceOf(Divided.class, division);
        return (Divided<String>) division;
    }

    private static Part<String> part(String key, String share) {
        return new Part<>(key, Fraction.parse(share));
    }

    private static List<Fraction> shares(String... texts) {
        return Stream.of(texts).map(Fraction::parse).toList();
    }

    private static List<BigDecimal> amounts(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
