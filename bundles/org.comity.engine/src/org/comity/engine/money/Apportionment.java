/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides an amount by exact shares so that the parts sum to the whole: the largest remainder method (Hamilton's method).
 * Each share is rounded down to the smallest unit that can be paid; the units left over go one each to the largest
 * fractional parts, ties in the order of the draft. A negative amount is divided as the mirror image of the positive one.
 */
public final class Apportionment {

    private Apportionment() {
    }

    /**
     * Divides an amount among parts.
     *
     * @param total the whole; digits finer than the unit that can be paid are first rounded half away from zero
     * @param decimals minor digits of the currency, not negative
     * @param parts the parts in the order of the draft
     * @return the portions, or the difference if the shares do not sum to one
     */
    public static <K> Division<K> divide(Money total, int decimals, List<Part<K>> parts) {
        List<Fraction> shares = parts.stream().map(Part::share).toList();
        Fraction difference = Shares.rest(shares);
        if (difference.signum() != 0) {
            return new Division.NotWhole<>(difference);
        }
        List<BigDecimal> amounts = divide(total.amount(), decimals, shares);
        List<Division.Portion<K>> portions = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            portions.add(new Division.Portion<>(parts.get(i), new Money(total.currency(), amounts.get(i))));
        }
        return new Division.Divided<>(new Money(total.currency(), total.amount().setScale(decimals, RoundingMode.HALF_UP)), portions);
    }

    /**
     * Divides an amount whose shares are known to sum to one.
     *
     * @param amount the whole; digits finer than the unit that can be paid are first rounded half away from zero
     * @param decimals minor digits of the currency, not negative
     * @param shares exact shares that sum to one
     * @return parts in the order of the shares, with that many decimals
     * @throws IllegalArgumentException if the shares do not sum to one
     */
    public static List<BigDecimal> divide(BigDecimal amount, int decimals, List<Fraction> shares) {
        Fraction sum = Shares.sum(shares);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("The shares sum to " + sum + ", not to 1.");
        }
        BigInteger units = amount.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        boolean negative = units.signum() < 0;
        return units(units.abs(), shares).stream().map(u -> new BigDecimal(negative ? u.negate() : u, decimals)).toList();
    }

    private static List<BigInteger> units(BigInteger total, List<Fraction> shares) {
        List<BigInteger> parts = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        BigInteger left = total;
        for (Fraction share : shares) {
            Fraction exact = share.times(new Fraction(total, BigInteger.ONE));
            BigInteger floor = exact.floor();
            parts.add(floor);
            remainders.add(exact.minus(new Fraction(floor, BigInteger.ONE)));
            left = left.subtract(floor);
        }
        // The sort is stable, so equal remainders stay in draft order; fewer units are left than there are parts.
        IntStream.range(0, shares.size()).boxed().sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
            .limit(left.intValueExact()).forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }
}
