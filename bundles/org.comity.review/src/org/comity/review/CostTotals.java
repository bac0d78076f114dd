/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final List<String> ORDER = List.of("reimbursement", "payment", "own expense", "advance");

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
                totals.add(cost, review.moves().stream().filter(m -> m.place().equals(cost.place())).toList());
            }
        }
        review.moves().forEach(totals::add);
        totals.join();
        List<Total> found = new ArrayList<>();
        totals.sums.forEach((k, s) -> found.add(new Total(k.party, k.currency, s.bears, s.advances, s.receives, s.unknown, s.byYear)));
        return List.copyOf(found);
    }

    /** Only what the draft itself states, and is not displaced, is money; what one reading of the law adds is not. */
    public static boolean counts(CostItem cost) {
        return cost.head().origin() == Origin.WRITTEN && cost.state() != RowState.DISPLACED;
    }

    private void add(CostItem cost, List<MoveItem> moves) {
        for (CostItem.Payer payer : cost.payers()) {
            if (payer.amount() == null) {
                sum(payer.party(), cost.currency()).unknown++;
            } else {
                Sum sum = sum(payer.party(), cost.currency());
                sum.bears = sum.bears.add(payer.amount());
                sum.byYear.merge(year(payer.party(), moves), payer.amount(), BigDecimal::add);
            }
        }
    }

    /** The fiscal year in which a party pays its part: when it reimburses or pays, else when it advances. */
    private static String year(String party, List<MoveItem> moves) {
        for (String purpose : ORDER) {
            for (MoveItem move : moves) {
                if (move.purpose().equals(purpose) && move.from().equals(party)) {
                    return move.year();
                }
            }
        }
        return "";
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
            }
            default -> {
                // own expense and lapse move nothing
            }
        }
    }

    /** Costs without an amount have no currency; they are counted with those of the same party that have one. */
    private void join() {
        for (Key key : List.copyOf(sums.keySet())) {
            Key other = !key.currency.isEmpty() ? null : sums.keySet().stream().filter(k -> k.party.equals(key.party) && !k.currency.isEmpty()).findFirst().orElse(null);
            if (other != null) {
                sums.get(other).unknown += sums.remove(key).unknown;
            }
        }
    }

    private Sum sum(String party, String currency) {
        return sums.computeIfAbsent(new Key(party, currency), k -> new Sum());
    }
}
