/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.comity.agreement.Cost;
import org.comity.engine.draft.Topics;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.terms.CostBasis;
import org.comity.terms.Share;

/** Features of costs and shares. */
final class CostCatalog {

    private CostCatalog() {
    }

    static void contribute(List<Feature> all) {
        Type actor = Type.element("actor");
        add(all, "name", Type.TEXT, "Name.", Cost::getName);
        add(all, "label", Type.TEXT, "What it is for.", Cost::getLabel);
        add(all, "basis", Type.WORD, "actual, additional, estimated, lump-sum, standard-rate, zero, fee, outlay, tax", CostCatalog::basis);
        add(all, "kind", Type.WORD, "fee, outlay, tax or cost", c -> switch (c.getBasis()) {
            case FEE, OUTLAY, TAX -> new Symbol(c.getBasis().getLiteral());
            default -> new Symbol("cost");
        });
        add(all, "amount", Type.MONEY, "Amount.", c -> c.getAmount() == null && c.getBasis() != CostBasis.ZERO
            ? new Unknown(null, "the draft gives no amount for " + c.getName()) : c.getAmount());
        add(all, "cap", Type.MONEY, "Upper limit.", Cost::getCap);
        add(all, "rate", Type.MONEY, "Rate.", Cost::getRate);
        add(all, "claim", Type.WORD, "unstated, claimed, waived, none", c -> new Symbol(Topics.claim(c).getLiteral()));
        add(all, "payer", actor, "The one who bears it, if it is one.", c -> c.getShares().size() == 1 ? c.getShares().get(0).getActor() : null);
        add(all, "payers", Type.list(actor), "All who bear a part.", c -> c.getShares().stream().map(Share::getActor).toList());
        add(all, "shares", Type.list(Type.element("share")), "Shares.", c -> List.copyOf(c.getShares()));
        add(all, "payee", actor, "To whom it is payable.", Cost::getPayableTo);
        add(all, "advance", Type.TRUTH, "Somebody advances it.", c -> c.getAdvancedBy() != null);
        add(all, "advancedBy", actor, "Who advances it.", Cost::getAdvancedBy);
        add(all, "reimbursedBy", actor, "Who reimburses the advance.", Cost::getReimbursedBy);
        add(all, "adjusted", Type.TRUTH, "The advance is adjusted to actual cost.", Cost::isAdjusted);
        add(all, "budget", Type.TEXT, "Budget line.", c -> c.getBudgets().isEmpty() ? null : c.getBudgets().get(0).getText());
        add(all, "fund", Type.TEXT, "Fund.", Cost::getFund);
        add(all, "fundUntil", Type.DATE, "Last day of the fund.", Cost::getFundUntil);
        add(all, "bases", Type.list(Type.element("basis")), "Legal bases.", c -> List.copyOf(c.getBases()));
        add(all, "settlement", Type.TEXT, "When it is settled, in words.", c -> c.getSettled().isEmpty() ? null : TimingText.of(c.getSettled()));
        add(all, "phase", Type.WORD, "Phase.", c -> Words.symbol(c.getPhase()));
        add(all, "recoveredFrom", actor, "Third person it is recovered from.",
            c -> c.getRecoveredShare() == null ? null : c.getRecoveredShare().getActor());
        all.add(new Feature("cost", "settled", Type.DATE, "Settlement date.", (r, o) -> CostDates.settled((Cost) o, r)));
        all.add(new Feature("cost", "incurred", Type.DATE, "Date the cost arises.", (r, o) -> {
            LocalDate date = CostDates.incurred((Cost) o, r);
            return date;
        }));
        all.add(new Feature("share", "party", actor, "Who bears it.", (r, o) -> ((Share) o).getActor()));
        all.add(new Feature("share", "percent", Type.NUMBER, "Percent.", (r, o) -> ((Share) o).getPercent()));
        all.add(new Feature("share", "rest", Type.TRUTH, "The rest.", (r, o) -> ((Share) o).isRest()));
    }

    private static Object basis(Cost cost) {
        if (cost.getRate() != null && cost.getBasis() == CostBasis.UNSTATED) {
            return new Symbol("standard-rate");
        }
        return Words.symbol(cost.getBasis(), CostBasis.UNSTATED);
    }

    private static void add(List<Feature> all, String name, Type type, String doc, Function<Cost, Object> value) {
        all.add(new Feature("cost", name, type, doc, (r, o) -> value.apply((Cost) o)));
    }
}
