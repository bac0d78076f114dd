/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.comity.engine.draft.Draft;
import org.comity.engine.money.Fraction;
import org.comity.statute.CurrencyRule;
import org.comity.statute.Jurisdiction;
import org.comity.terms.Key;
import org.comity.terms.KeyEntry;
import org.comity.terms.Money;
import org.comity.terms.Share;

/** Exact shares of a cost: percentages, fractions, keys, fixed amounts, the rest. */
final class ShareMath {

    private ShareMath() {
    }

    /**
     * The exact shares of a cost, in draft order.
     *
     * @param shares shares as written
     * @param amount the whole, or null; needed only for fixed amounts
     * @return one fraction per share; null for a share that nobody stated
     */
    static List<Fraction> fractions(List<Share> shares, Money amount) {
        List<Fraction> result = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Share share : shares) {
            Fraction fraction = share.isRest() ? null : stated(share, amount);
            result.add(fraction);
            sum = fraction == null ? sum : sum.plus(fraction);
        }
        for (int i = 0; i < shares.size(); i++) {
            boolean alone = shares.size() == 1 && result.get(0) == null && shares.get(0).getMoney() == null;
            if (shares.get(i).isRest() || alone) {
                result.set(i, Fraction.ONE.minus(sum));
            }
        }
        return result;
    }

    private static Fraction stated(Share share, Money amount) {
        try {
            if (share.getPercent() != null) {
                return Fraction.ofPercent(share.getPercent());
            }
            if (share.getFraction() != null) {
                return Fraction.parse(share.getFraction());
            }
            if (share.getKey() != null && !share.getKey().eIsProxy()) {
                return byKey(share);
            }
            if (share.getMoney() != null && amount != null && amount.getAmount() != null && amount.getAmount().signum() != 0
                && share.getMoney().getCurrency().equals(amount.getCurrency())) {
                Fraction part = Fraction.of(share.getMoney().getAmount());
                Fraction whole = Fraction.of(amount.getAmount());
                return part.times(new Fraction(whole.denominator(), whole.numerator()));
            }
        } catch (ArithmeticException | NumberFormatException zeroOrBroken) {
            return null;
        }
        return null;
    }

    private static Fraction byKey(Share share) {
        Key key = share.getKey();
        BigDecimal sum = key.getEntries().stream().map(KeyEntry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return null;
        }
        BigDecimal own = key.getEntries().stream().filter(e -> Draft.same(e.getActor(), share.getActor())).map(KeyEntry::getValue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        Fraction whole = Fraction.of(sum);
        return Fraction.of(own).times(new Fraction(whole.denominator(), whole.numerator()));
    }

    /** Decimals of a currency: as the jurisdiction does in practice, else as ISO 4217 has it; -1 for an unknown currency. */
    static int decimals(String currency, Jurisdiction jurisdiction) {
        if (jurisdiction != null) {
            for (CurrencyRule rule : jurisdiction.getCurrencies()) {
                if (rule.getCurrency().equals(currency)) {
                    return rule.getDecimals();
                }
            }
        }
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException | NullPointerException unknown) {
            return -1;
        }
    }
}
