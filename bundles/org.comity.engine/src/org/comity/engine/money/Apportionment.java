/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides an amount by exact shares so that the parts sum to the whole: largest remainder (Hamilton's method). */
public final class Apportionment {

    private Apportionment() {
    }

    /**
     * Divides an amount. Each share is rounded down to the smallest unit; the units left over go one each to the largest
     * fractional parts, ties in the order of the shares. A negative amount is divided as its mirror image.
     *
     * @param amount the whole
     * @param decimals minor digits of the currency, not negative
     * @param shares exact shares that sum to one
     * @return parts in the order of the shares; they sum to the amount rounded to the minor unit
     * @throws IllegalArgumentException if the shares do not sum to one
     */
    public static List<BigDecimal> divide(BigDecimal amount, int decimals, List<Fraction> shares) {
        Fraction sum = shares.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("The shares sum to " + sum + ", not to 1.");
        }
        boolean negative = amount.signum() < 0;
        BigInteger units = amount.abs().movePointRight(decimals).setScale(0, java.math.RoundingMode.HALF_UP).toBigIntegerExact();
        List<BigInteger> parts = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        for (Fraction share : shares) {
            BigInteger[] quotient = units.multiply(share.numerator()).divideAndRemainder(share.denominator());
            parts.add(quotient[0]);
            remainders.add(new Fraction(quotient[1], share.denominator()));
            given = given.add(quotient[0]);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
        int left = units.subtract(given).intValueExact();
        for (int i = 0; i < left; i++) {
            int index = order.get(i);
            parts.set(index, parts.get(index).add(BigInteger.ONE));
        }
        return parts.stream().map(p -> new BigDecimal(negative ? p.negate() : p, decimals)).toList();
    }
}
