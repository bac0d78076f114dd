/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.engine.derive.Texts;
import org.comity.register.CostLine;
import org.comity.register.LedgerLine;
import org.comity.register.PayerShare;
import org.comity.register.RowState;
import org.comity.terms.CostBasis;
import org.comity.terms.Money;

/** Reads costs and what moves. */
final class CostReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern INTERVAL = Pattern.compile("(\\d{4})-(\\d\\d)-\\d\\d/(\\d{4})-(\\d\\d)-\\d\\d");

    private final ReaderWords words;
    private final String language;
    private final HeadReader heads;

    CostReader(ReaderWords words, String language, HeadReader heads) {
        this.words = words;
        this.language = language;
        this.heads = heads;
    }

    CostItem read(CostLine line) {
        String state = line.getState() == RowState.ACTIVE ? "" : words.of("state-" + line.getState().getLiteral());
        return new CostItem(heads.head(line), HeadReader.text(words.item(line.getItem())), HeadReader.text(line.getPhase()), basis(line.getBasis()), amount(line.getAmount()),
            currency(line.getAmount()), line.getPayers().stream().map(CostReader::payer).toList(), HeadReader.text(line.getPayee()),
            HeadReader.text(line.getAdvancedBy()), HeadReader.text(line.getReimbursedBy()), words.of("claim-" + line.getClaim().getLiteral()),
            line.getSettledBy(), HeadReader.text(line.getSettledReason()), HeadReader.text(line.getBudget()), HeadReader.text(line.getRecoveredFrom()),
            line.getState(), state, Texts.in(line.getProposedText(), language));
    }

    MoveItem read(LedgerLine line) {
        return new MoveItem(heads.head(line), year(HeadReader.text(line.getFiscalYear())), line.getFrom(), line.getTo(), amount(line.getAmount()),
            currency(line.getAmount()), line.getPurpose(), words.of(line.getPurpose()), HeadReader.text(words.item(line.getItem())), line.getDue());
    }

    /** A fiscal year that is a calendar year is that year; any other keeps its first and last month. */
    private static String year(String interval) {
        Matcher days = INTERVAL.matcher(interval);
        if (!days.matches()) {
            return interval;
        }
        boolean calendar = interval.equals(days.group(1) + "-01-01/" + days.group(1) + "-12-31");
        return calendar ? days.group(1) : days.group(1) + "-" + days.group(2) + " – " + days.group(3) + "-" + days.group(4);
    }

    private String basis(CostBasis basis) {
        return basis == null || basis == CostBasis.UNSTATED ? "" : words.of("basis-" + basis.getLiteral());
    }

    private static CostItem.Payer payer(PayerShare share) {
        BigDecimal part = part(share.getFraction());
        return new CostItem.Payer(share.getParty(), part == null ? Double.NaN : part.doubleValue(), part == null ? "" : text(share.getFraction(), part),
            amount(share.getAmount()));
    }

    /** A share in percent where that is exact to two places, else as the fraction it is. */
    private static String text(String fraction, BigDecimal part) {
        BigDecimal percent = part.multiply(HUNDRED);
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP);
        return rounded.compareTo(percent) == 0 ? rounded.stripTrailingZeros().toPlainString() + "%" : fraction;
    }

    private static BigDecimal part(String fraction) {
        if (fraction == null) {
            return null;
        }
        int slash = fraction.indexOf('/');
        if (slash < 0) {
            return new BigDecimal(fraction);
        }
        return new BigDecimal(fraction.substring(0, slash)).divide(new BigDecimal(fraction.substring(slash + 1)), MathContext.DECIMAL64);
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.getAmount();
    }

    private static String currency(Money money) {
        return money == null || money.getAmount() == null ? "" : HeadReader.text(money.getCurrency());
    }
}
