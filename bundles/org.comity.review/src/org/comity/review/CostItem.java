/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comity.register.RowState;

/**
 * A cost and who bears it.
 *
 * @param head what all items have
 * @param item what for
 * @param phase phase; may be empty
 * @param basis how the amount is found, in words; may be empty
 * @param amount the amount; null while unknown
 * @param currency ISO 4217; empty while the amount is unknown
 * @param payers who bears what
 * @param payee who receives it; may be empty
 * @param advancedBy who advances it; may be empty
 * @param reimbursedBy who reimburses the advance; may be empty
 * @param claim state of the claim in words
 * @param settledBy settlement date; null if there is none
 * @param settled how the date was found, or why there is none; may be empty
 * @param budget budget line; may be empty
 * @param recoveredFrom third person it is recovered from; may be empty
 * @param state how it stands against other rows
 * @param stateText the same in words; empty for an ordinary row
 * @param proposal text the law suggests where the draft has none; may be empty
 */
public record CostItem(Head head, String item, String phase, String basis, BigDecimal amount, String currency, List<Payer> payers, String payee,
    String advancedBy, String reimbursedBy, String claim, LocalDate settledBy, String settled, String budget, String recoveredFrom, RowState state,
    String stateText, String proposal) implements Item {

    /**
     * One who bears a part.
     *
     * @param party name in the draft
     * @param part part of the whole, 0 to 1; NaN while unknown. For pictures only: sums are made of amounts
     * @param share the part as text: {@code 60%}, {@code 1/3}; empty while unknown
     * @param amount the rounded amount; null while unknown
     */
    public record Payer(String party, double part, String share, BigDecimal amount) {
    }

    @Override
    public String label() {
        return item;
    }
}
