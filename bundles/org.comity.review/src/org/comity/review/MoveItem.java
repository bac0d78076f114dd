/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that moves, or stays where it is.
 *
 * @param head what all items have
 * @param year fiscal year
 * @param from payer
 * @param to payee; the payer itself for its own expense; {@code -} if nobody
 * @param amount the amount; null while unknown
 * @param currency ISO 4217; empty while the amount is unknown
 * @param purpose key: payment, advance, reimbursement, recovery, lapse, own expense
 * @param purposeText the same in the reader's words
 * @param item the cost
 * @param due due date; null if there is none
 */
public record MoveItem(Head head, String year, String from, String to, BigDecimal amount, String currency, String purpose, String purposeText, String item,
    LocalDate due) implements Item {

    @Override
    public String label() {
        return from + " → " + to + ": " + item;
    }
}
