/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact rational number in lowest terms.
 *
 * @param numerator any integer
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);
    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    /**
     * A fraction, reduced.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A share cannot be divided by zero.");
        }
        BigInteger gcd = numerator.gcd(denominator).max(BigInteger.ONE);
        if (denominator.signum() < 0) {
            gcd = gcd.negate();
        }
        numerator = numerator.divide(gcd);
        denominator = denominator.divide(gcd);
    }

    /** A fraction of two integers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** An exact decimal as a fraction. */
    public static Fraction of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? new Fraction(plain.toBigIntegerExact(), BigInteger.ONE)
            : new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** A percentage: 60 is 3/5. */
    public static Fraction ofPercent(BigDecimal percent) {
        return of(percent).times(of(1, 100));
    }

    /**
     * Reads {@code 1/3}, {@code 33.3%} or {@code 0.5}.
     *
     * @throws NumberFormatException if it is none of these
     */
    public static Fraction parse(String text) {
        String t = text.replace("_", "").replace(" ", "");
        if (t.endsWith("%")) {
            return ofPercent(new BigDecimal(t.substring(0, t.length() - 1)));
        }
        int slash = t.indexOf('/');
        return slash < 0 ? of(new BigDecimal(t)) : new Fraction(new BigInteger(t.substring(0, slash)), new BigInteger(t.substring(slash + 1)));
    }

    /** Sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    /** Difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** Product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
