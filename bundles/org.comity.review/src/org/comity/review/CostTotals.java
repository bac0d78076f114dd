/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.register.Origin;
import org.comity.register.RowState;

/** What each party bears, advances and receives, from the costs the draft states; amounts that nobody knows yet are counted, not guessed. */
public final class CostTotals {

    /**
     * One party in one currency.
     *
     * @param party name in the draft
     * @param currency ISO 4217; empty if none of its amounts is known
     * @param bears sum of its rounded shares
     * @param advances sum of what it advances for others
     * @param receives sum of what others pay to it
     * @param unknown how many costs it bears a part of whose amount is not known
     * @param byYear what it bears, by fiscal year, in the order of the years
     */
    public record Total(String party, String currency, BigDecimal bears, BigDecimal advances, BigDecimal receives, int unknown, Map<String, BigDecimal> byYear) {
    }

    private record Key(String party, String currency) {
    }

    private static final class Sum {
        private BigDecimal bears = BigDecimal.ZERO;
        private BigDecimal advances = BigDecimal.ZERO;
        private BigDecimal receives = BigDecimal.ZERO;
        private int unknown;
        private final Map<String, BigDecimal> byYear = new java.util.TreeMap<>();
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    private CostTotals() {
    }

    /** Totals of a review, in the order in which the costs name the parties. */
    public static List<Total> of(Review review) {
        CostTotals totals = new CostTotals();
        for (CostItem cost : review.costs()) {
            if (counts(cost)) {
                totals.add(cost);
            }
        }
        for (MoveItem move : review.moves()) {
            totals.add(move);
        }
        List<Total> found = new ArrayList<>();
        totals.sums.forEach((k, s) -> found.add(new Total(k.party, k.currency, s.bears, s.advances, s.receives, s.unknown, s.byYear)));
        return List.copyOf(found);
    }

    /** Only what the draft itself states, and is not displaced, is money; what one reading of the law adds is not. */
    public static boolean counts(CostItem cost) {
        return cost.head().origin() == Origin.WRITTEN && cost.state() != RowState.DISPLACED;
    }

    private void add(CostItem cost) {
        for (CostItem.Payer payer : cost.payers()) {
            if (payer.amount() == null) {
                sum(payer.party(), cost.currency()).unknown++;
            } else {
                Sum sum = sum(payer.party(), cost.currency());
                sum.bears = sum.bears.add(payer.amount());
            }
        }
    }

    private void add(MoveItem move) {
        if (move.amount() == null) {
            return;
        }
        switch (move.purpose()) {
            case "advance" -> {
                Sum sum = sum(move.from(), move.currency());
                sum.advances = sum.advances.add(move.amount());
            }
            case "payment", "reimbursement", "recovery" -> {
                Sum to = sum(move.to(), move.currency());
                to.receives = to.receives.add(move.amount());
                year(move);
            }
            case "own expense" -> year(move);
            default -> {
                // a lapse moves nothing
            }
        }
    }

    private void year(MoveItem move) {
        if (!Objects.equals(move.purpose(), "recovery")) {
            sum(move.from(), move.currency()).byYear.merge(move.year(), move.amount(), BigDecimal::add);
        }
    }

    private Sum sum(String party, String currency) {
        return sums.computeIfAbsent(new Key(party, currency), k -> new Sum());
    }
}
