/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a chart of costs shows, before it is drawn.
 *
 * @param parties payers, in the order in which their colours are given out
 * @param items one bar per cost: who bears which part
 * @param years one group of bars per currency: who pays what in which fiscal year
 */
public record CostBars(List<String> parties, List<Bar> items, List<Years> years) {

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param amount its amount; null while unknown
     * @param currency ISO 4217; empty while the amount is unknown
     * @param parts its parts in order; the shares that are known need not make up the whole
     */
    public record Bar(String label, BigDecimal amount, String currency, List<Part> parts) {
    }

    /**
     * A part of a bar.
     *
     * @param party index of the payer
     * @param part part of the whole bar, 0 to 1; NaN while unknown
     * @param text what to write on it
     */
    public record Part(int party, double part, String text) {
    }

    /**
     * Payments in one currency.
     *
     * @param currency ISO 4217
     * @param years labels of the fiscal years
     * @param bars one bar per payer; a part's {@code party} is the index of its year here, its size the part of the greatest bar
     */
    public record Years(String currency, List<String> years, List<Bar> bars) {
    }

    /** The chart of a review. */
    public static CostBars of(Review review) {
        Set<String> parties = new LinkedHashSet<>();
        review.costs().stream().filter(CostTotals::counts).forEach(c -> c.payers().forEach(p -> parties.add(p.party())));
        List<String> order = List.copyOf(parties);
        List<Bar> items = review.costs().stream().filter(CostTotals::counts).filter(c -> !c.payers().isEmpty())
            .map(c -> new Bar(c.item(), c.amount(), c.currency(), c.payers().stream()
                .map(p -> new Part(order.indexOf(p.party()), p.part(), p.party() + (p.share().isEmpty() ? "" : " " + p.share()))).toList())).toList();
        List<CostTotals.Total> totals = CostTotals.of(review);
        List<Years> years = new ArrayList<>();
        for (String currency : new TreeSet<>(totals.stream().map(CostTotals.Total::currency).filter(c -> !c.isEmpty()).toList())) {
            years.add(years(currency, totals.stream().filter(t -> t.currency().equals(currency) && !t.byYear().isEmpty()).toList()));
        }
        years.removeIf(y -> y.bars().isEmpty());
        return new CostBars(order, items, List.copyOf(years));
    }

    private static Years years(String currency, List<CostTotals.Total> totals) {
        Set<String> labels = new TreeSet<>();
        totals.forEach(t -> labels.addAll(t.byYear().keySet()));
        List<String> order = List.copyOf(labels);
        BigDecimal greatest = totals.stream().map(CostBars::sum).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (CostTotals.Total total : totals) {
            List<Part> parts = new ArrayList<>();
            total.byYear().forEach((year, amount) -> parts.add(new Part(order.indexOf(year),
                greatest.signum() == 0 ? 0 : amount.doubleValue() / greatest.doubleValue(), year)));
            bars.add(new Bar(total.party(), sum(total), currency, parts));
        }
        return new Years(currency, order, bars);
    }

    private static BigDecimal sum(CostTotals.Total total) {
        return total.byYear().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
