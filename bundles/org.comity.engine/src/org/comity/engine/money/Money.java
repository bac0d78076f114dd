/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An exact amount of one currency. Amounts of two currencies have neither a sum nor an order: such a question has no answer,
 * rather than a wrong one. TWD 100 and TWD 100.00 are equal.
 *
 * @param currency ISO 4217 code such as {@code TWD}; not null
 * @param amount the amount in major units, negative for a debt; not null
 */
public record Money(String currency, BigDecimal amount) {

    /** An amount; zeros after the point are dropped. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A whole number of major units. */
    public static Money of(String currency, long amount) {
        return new Money(currency, BigDecimal.valueOf(amount));
    }

    /** The sum, or nothing if the currencies differ. */
    public Optional<Money> plus(Money other) {
        return sameCurrency(other) ? Optional.of(new Money(currency, amount.add(other.amount))) : Optional.empty();
    }

    /** The difference, or nothing if the currencies differ. */
    public Optional<Money> minus(Money other) {
        return plus(other.negate());
    }

    /** The same amount owed the other way. */
    public Money negate() {
        return new Money(currency, amount.negate());
    }

    /** The exact product with a decimal. */
    public Money times(BigDecimal factor) {
        return new Money(currency, amount.multiply(factor));
    }

    /** The exact product with a fraction. A third of 100 is no decimal, so the result waits for someone to round it. */
    public UnroundedMoney times(Fraction factor) {
        return new UnroundedMoney(currency, Fraction.of(amount).times(factor));
    }

    /** Negative, zero or positive as this is less, equal or more; nothing if the currencies differ, even for zero. */
    public OptionalInt compare(Money other) {
        return sameCurrency(other) ? OptionalInt.of(amount.compareTo(other.amount)) : OptionalInt.empty();
    }

    /** Whether both are amounts of one currency. */
    public boolean sameCurrency(Money other) {
        return currency.equals(other.currency);
    }

    /** {@code TWD 3000}, as the languages write it. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
