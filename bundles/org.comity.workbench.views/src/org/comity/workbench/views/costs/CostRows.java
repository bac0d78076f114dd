/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.costs;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.comity.register.Origin;
import org.comity.register.RowState;
import org.comity.review.CostItem;
import org.comity.review.CostTotals;
import org.comity.review.Review;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.osgi.util.NLS;

/** How costs and totals look. */
final class CostRows {

    static final int AMOUNT = 2;

    private CostRows() {
    }

    static List<Column> columns() {
        return List.of(Column.text("item", ViewMessages.Item, 36), Column.text("payers", ViewMessages.Payers, 24), Column.number("amount", ViewMessages.Amount, 16),
            Column.text("basis", ViewMessages.Basis, 14), Column.text("phase", ViewMessages.Phase, 10), Column.text("payee", ViewMessages.Payee, 12),
            Column.text("claim", ViewMessages.Claim, 11), Column.text("advance", ViewMessages.Advance, 14), Column.text("settled", ViewMessages.Settled, 22),
            Column.text("budget", ViewMessages.Budget, 20), Column.text("clause", ViewMessages.Clause, 8), Column.text("provision", ViewMessages.Provision, 30),
            Column.text("remarks", ViewMessages.Remarks, 22));
    }

    /** Costs of the draft, then those of the law. */
    static List<Row> rows(Review review, java.util.function.Predicate<Row> fits) {
        List<Row> groups = new ArrayList<>();
        List<Row> written = review.costs().stream().filter(c -> c.head().origin() == Origin.WRITTEN).map(CostRows::row).filter(fits).toList();
        List<Row> byLaw = review.costs().stream().filter(c -> c.head().origin() != Origin.WRITTEN).map(CostRows::row).filter(fits).toList();
        if (!written.isEmpty()) {
            groups.add(Row.group("written", null, null, ViewMessages.In_the_draft + " (" + written.size() + ")", written));
        }
        if (!byLaw.isEmpty()) {
            groups.add(Row.group("law", null, null, ViewMessages.By_law + " (" + byLaw.size() + ")", byLaw));
        }
        return groups;
    }

    /** Rows by the amount they show, the unknown ones last. */
    static Comparator<Row> byAmount() {
        return Comparator.comparing((Row r) -> r.item() instanceof CostItem c ? c.amount() : null, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    static List<Column> totalColumns() {
        return List.of(Column.text("party", ViewMessages.Party, 26), Column.number("bears", ViewMessages.Bears, 18), Column.number("advances", ViewMessages.Advances, 18),
            Column.number("receives", ViewMessages.Receives, 18), Column.number("unknown", ViewMessages.Unknown_amounts, 16));
    }

    static Row total(Review review, CostTotals.Total total) {
        return Row.leaf(total.party() + " " + total.currency(), review.parties().get(total.party()), "party", Tone.PLAIN, review.named(total.party()),
            nonZero(total.bears(), total.currency()), nonZero(total.advances(), total.currency()), nonZero(total.receives(), total.currency()),
            total.unknown() == 0 ? "" : String.valueOf(total.unknown()));
    }

    /** An amount with its currency, digits in groups of three, exact. */
    static String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.getDefault()));
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return currency + " " + format.format(amount);
    }

    private static String nonZero(BigDecimal amount, String currency) {
        return amount.signum() == 0 ? "" : money(amount, currency);
    }

    private static Row row(CostItem cost) {
        List<Row> below = new ArrayList<>();
        if (cost.payers().size() > 1) {
            for (CostItem.Payer payer : cost.payers()) {
                below.add(Row.leaf("payer " + payer.party(), cost, "party", Tone.PLAIN, payer.party(), payer.share().isEmpty() ? ViewMessages.Share_unknown
                    : payer.share(), money(payer.amount(), cost.currency())));
            }
        }
        if (!cost.proposal().isEmpty()) {
            below.add(Row.leaf("proposal", cost, "fix", Tone.QUIET, NLS.bind(ViewMessages.Fix, cost.proposal())));
        }
        String settled = cost.settledBy() == null ? cost.settled() : cost.settledBy() + (cost.settled().isEmpty() || cost.settled().contains(cost.settledBy().toString()) ? "" : " (" + cost.settled() + ")");
        String advance = cost.advancedBy() + (cost.reimbursedBy().isEmpty() ? "" : " ← " + cost.reimbursedBy());
        return new Row(cost.id(), cost, cost.head().origin() == Origin.WRITTEN ? "written" : "derived", cost.state() == RowState.CONFLICT ? Tone.ERROR
            : cost.state() == RowState.DISPLACED ? Tone.QUIET : Tone.PLAIN,
            List.of(cost.item(), payers(cost), money(cost.amount(), cost.currency()), cost.basis(), cost.phase(), cost.payee(), cost.claim(), advance, settled,
                cost.budget(), cost.place().name(), cost.cited(), remarks(cost)), below);
    }

    private static String payers(CostItem cost) {
        return String.join(", ", cost.payers().stream()
            .map(p -> p.party() + (p.share().isEmpty() || p.share().equals("100%") ? "" : " " + p.share())).toList());
    }

    private static String remarks(CostItem cost) {
        List<String> parts = new ArrayList<>();
        if (!cost.head().track().isEmpty()) {
            parts.add(NLS.bind(ViewMessages.Reading_of, cost.head().track()));
        }
        if (!cost.stateText().isEmpty()) {
            parts.add(cost.stateText());
        }
        if (!cost.recoveredFrom().isEmpty()) {
            parts.add("← " + cost.recoveredFrom());
        }
        return String.join("; ", parts);
    }
}
