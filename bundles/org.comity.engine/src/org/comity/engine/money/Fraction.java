/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms. Two equal numbers are equal objects.
 *
 * @param numerator any integer; it carries the sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);
    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    private static final Pattern RATIO = Pattern.compile("(-?[0-9][0-9_]*)\\s*/\\s*([0-9][0-9_]*)");
    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9][0-9_]*(?:\\.[0-9_]+)?)\\s*(%?)");

    /**
     * A fraction, reduced.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Division by zero in the fraction " + numerator + "/0.");
        }
        BigInteger gcd = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            gcd = gcd.negate();
        }
        numerator = numerator.divide(gcd);
        denominator = denominator.divide(gcd);
    }

    /**
     * A fraction of two integers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** An exact decimal as a fraction: 0.25 is 1/4. */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0 ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
            : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** A percentage: 60 is 3/5. */
    public static Fraction ofPercent(BigDecimal percent) {
        return of(percent).times(of(1, 100));
    }

    /**
     * Reads {@code 1/3}, {@code 33.3%}, {@code 60 %} or {@code 0.5}, as the languages write them; {@code _} may group digits.
     *
     * @param text not null; blanks around it and before {@code %} do not count
     * @throws NumberFormatException if it is none of these
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction parse(String text) {
        String plain = text.strip();
        Matcher ratio = RATIO.matcher(plain);
        if (ratio.matches()) {
            return new Fraction(new BigInteger(digits(ratio.group(1))), new BigInteger(digits(ratio.group(2))));
        }
        Matcher decimal = DECIMAL.matcher(plain);
        if (decimal.matches()) {
            BigDecimal value = new BigDecimal(digits(decimal.group(1)));
            return decimal.group(2).isEmpty() ? of(value) : ofPercent(value);
        }
        throw new NumberFormatException("'" + text + "' is neither a fraction such as 1/3 nor a percentage such as 60%.");
    }

    private static String digits(String text) {
        return text.replace("_", "");
    }

    /** Sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
    }

    /** Difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** Product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Quotient.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The same distance on the other side of zero. */
    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The largest integer that is not greater: of -1/2 it is -1. */
    public BigInteger floor() {
        return numerator.subtract(numerator.mod(denominator)).divide(denominator);
    }

    /**
     * The nearest decimal; a tie goes away from zero.
     *
     * @param decimals digits after the point, not negative
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 1/3}; an integer without denominator. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
