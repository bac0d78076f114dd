/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.engine.derive.Texts;
import org.comity.engine.expression.ExpressionText;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.PayerShare;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;

/**
 * What a row says, feature by feature: two rows are the same if all of it is. Dates that only follow the day a draft is read
 * on - the next twelve due dates, a settlement at the end of the current fiscal year, the day itself in a message - are no
 * difference and are left out or neutralised.
 */
final class RowContent {

    private RowContent() {
    }

    /**
     * Features of a row in a fixed order.
     *
     * @param row a row
     * @param register the register it is from
     * @param sameDay whether the other register was read on the same day, so that computed dates may be compared
     */
    static Map<String, String> of(Result row, Register register, boolean sameDay) {
        Map<String, String> content = new LinkedHashMap<>();
        if (row instanceof Finding finding) {
            content.put("verdict", finding.getVerdict().getLiteral());
            content.put("message", neutral(Texts.in(finding.getMessage(), "en"), register));
            finding.getReadings().forEach(r -> content.put("reading " + r.getReading(), r.getVerdict().getLiteral() + " " + neutral(Texts.in(r.getMessage(), "en"), register)));
        } else if (row instanceof NormRow norm) {
            norm(content, norm, sameDay);
        } else if (row instanceof CostLine cost) {
            cost(content, cost, sameDay);
        } else if (row instanceof Silence silence) {
            content.put("decidedBy", silence.isNoRule() ? "no rule" : list(silence.getDecidedBy()));
        }
        content.put("citations", list(row.getCitations()));
        return content;
    }

    private static void norm(Map<String, String> content, NormRow norm, boolean sameDay) {
        content.put("origin", norm.getOrigin().getLiteral());
        content.put("modality", norm.getModality().getLiteral());
        content.put("bearer", list(norm.getBearers()));
        content.put("counterparty", list(norm.getCounterparties()));
        content.put("action", Texts.in(norm.getAction(), "en"));
        content.put("trigger", String.valueOf(norm.getTrigger()));
        content.put("deadline", String.valueOf(norm.getDeadline()));
        content.put("recurrence", String.valueOf(norm.getRecurrence()));
        content.put("enforceable", String.valueOf(norm.isEnforceable()));
        content.put("state", norm.getState().getLiteral());
        if (sameDay) {
            content.put("dueDates", String.valueOf(norm.getDueDates()));
        }
    }

    private static void cost(Map<String, String> content, CostLine cost, boolean sameDay) {
        content.put("origin", cost.getOrigin().getLiteral());
        content.put("item", String.valueOf(cost.getItem()));
        content.put("payer", list(cost.getPayers().stream().map(RowContent::share).toList()));
        content.put("payee", String.valueOf(cost.getPayee()));
        content.put("advancedBy", String.valueOf(cost.getAdvancedBy()));
        content.put("reimbursedBy", String.valueOf(cost.getReimbursedBy()));
        content.put("recoveredFrom", String.valueOf(cost.getRecoveredFrom()));
        content.put("amount", cost.getAmount() == null ? "" : ExpressionText.money(cost.getAmount()));
        content.put("basis", cost.getBasis().getLiteral());
        content.put("bound", cost.getBound().getLiteral());
        content.put("above", cost.getThreshold() == null ? "" : ExpressionText.money(cost.getThreshold()));
        content.put("claim", cost.getClaim().getLiteral());
        content.put("budget", String.valueOf(cost.getBudget()));
        content.put("settled", String.valueOf(cost.getSettledReason()));
        content.put("state", cost.getState().getLiteral());
        if (sameDay) {
            content.put("settledBy", String.valueOf(cost.getSettledBy()));
        }
    }

    private static String share(PayerShare share) {
        return share.getParty() + (share.getFraction() == null ? "" : " " + share.getFraction())
            + (share.getAmount() == null ? "" : " " + ExpressionText.money(share.getAmount()));
    }

    private static String list(List<String> items) {
        return String.join(", ", items);
    }

    private static String neutral(String message, Register register) {
        return register.getAsOf() == null ? message : message.replace(register.getAsOf().toString(), "{as-of}");
    }
}
