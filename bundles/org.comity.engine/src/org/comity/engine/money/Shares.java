/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Arithmetic of shares: their sum, the rest, and shares by a key such as inhabitants. */
public final class Shares {

    private Shares() {
    }

    /** Sum of shares; zero if there are none. */
    public static Fraction sum(Collection<Fraction> shares) {
        return shares.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What is left of the whole after some shares; negative if they exceed it. */
    public static Fraction rest(Collection<Fraction> shares) {
        return Fraction.ONE.minus(sum(shares));
    }

    /**
     * Shares by a key: each entry divided by the sum of all.
     *
     * @param key quantities such as inhabitants or cases, not negative
     * @return one share for each entry, in order; nothing if the quantities sum to zero or one of them is negative
     */
    public static Optional<List<Fraction>> byKey(List<BigDecimal> key) {
        BigDecimal sum = key.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0 || key.stream().anyMatch(k -> k.signum() < 0)) {
            return Optional.empty();
        }
        List<Fraction> shares = new ArrayList<>();
        for (BigDecimal entry : key) {
            shares.add(Fraction.of(entry).dividedBy(Fraction.of(sum)));
        }
        return Optional.of(List.copyOf(shares));
    }
}
