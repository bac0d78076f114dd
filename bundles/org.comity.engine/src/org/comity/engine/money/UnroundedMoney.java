/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.util.Objects;

/**
 * An exact amount that may have no decimal form, such as a third of TWD 100. It is rounded only when it is settled.
 *
 * @param currency ISO 4217 code; not null
 * @param amount the amount in major units; not null
 */
public record UnroundedMoney(String currency, Fraction amount) {

    /** An amount. */
    public UnroundedMoney {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * The nearest amount that can be paid, a tie away from zero. For one figure alone: the parts of a whole are rounded
     * together by {@link Apportionment}, or they do not sum to it.
     *
     * @param decimals minor digits of the currency, not negative
     */
    public Money rounded(int decimals) {
        return new Money(currency, amount.rounded(decimals));
    }
}
