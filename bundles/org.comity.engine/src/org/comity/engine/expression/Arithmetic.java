/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.calendar.FiscalYear;
import org.comity.terms.AdditiveOperator;
import org.comity.terms.AggregateKind;
import org.comity.terms.Duration;
import org.comity.terms.DurationKind;
import org.comity.terms.Money;
import org.comity.terms.TermsFactory;

/** Exact arithmetic of the expression language. Sums across currencies are unknown. */
final class Arithmetic {

    private Arithmetic() {
    }

    static Object add(AdditiveOperator operator, Object a, Object b) {
        if (a instanceof Unknown || b instanceof Unknown) {
            return a instanceof Unknown ? a : b;
        }
        int sign = operator == AdditiveOperator.PLUS ? 1 : -1;
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return sign > 0 ? x.add(y) : x.subtract(y);
        }
        if (a instanceof LocalDate x && b instanceof LocalDate y && sign < 0) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(y, x));
        }
        if (a instanceof LocalDate x && b instanceof Duration d && d.getKind() == DurationKind.CALENDAR) {
            long n = (long) sign * d.getValue().longValue();
            return switch (d.getUnit()) {
                case WEEK -> x.plusWeeks(n);
                case MONTH -> x.plusMonths(n);
                case YEAR -> x.plusYears(n);
                case HOUR -> x;
                default -> x.plusDays(n);
            };
        }
        if (a instanceof FiscalYear year && b instanceof BigDecimal n) {
            return year.plus(sign * n.intValue());
        }
        if (a instanceof Money x && b instanceof Money y && x.getCurrency() != null && x.getCurrency().equals(y.getCurrency())) {
            return money(x.getCurrency(), sign > 0 ? x.getAmount().add(y.getAmount()) : x.getAmount().subtract(y.getAmount()));
        }
        return new Unknown(null, "cannot add " + Show.value(a) + " and " + Show.value(b));
    }

    static Object multiply(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.multiply(y);
        }
        if (a instanceof Money m && b instanceof BigDecimal n) {
            return money(m.getCurrency(), m.getAmount().multiply(n));
        }
        if (b instanceof Money && a instanceof BigDecimal) {
            return multiply(b, a);
        }
        return a instanceof Unknown ? a : b instanceof Unknown ? b : new Unknown(null, "cannot multiply " + Show.value(a) + " by " + Show.value(b));
    }

    static Object fraction(String text) {
        String[] parts = text.split("/");
        BigDecimal divisor = new BigDecimal(parts[1].replace("_", ""));
        return divisor.signum() == 0 ? new Unknown(null, "division by zero in " + text)
            : new BigDecimal(parts[0].replace("_", "")).divide(divisor, MathContext.DECIMAL128);
    }

    static Object aggregate(AggregateKind kind, List<Object> values) {
        switch (kind) {
            case COUNT:
                return BigDecimal.valueOf(values.size());
            case THE:
                return values.size() == 1 ? values.get(0)
                    : values.isEmpty() ? Values.MISSING : new Unknown(null, values.size() + " elements where one is expected");
            case SUM:
                Object sum = values.isEmpty() ? BigDecimal.ZERO : values.get(0);
                for (Object v : values.subList(Math.min(1, values.size()), values.size())) {
                    sum = add(AdditiveOperator.PLUS, sum, v);
                }
                return sum;
            default:
                Object best = values.isEmpty() ? Values.MISSING : values.get(0);
                for (Object v : values) {
                    var order = Comparing.compare(kind == AggregateKind.MAX ? org.comity.terms.ComparisonOperator.GREATER
                        : org.comity.terms.ComparisonOperator.LESS, v, best);
                    best = order.isTrue() ? v : best;
                }
                return best;
        }
    }

    private static Money money(String currency, BigDecimal amount) {
        Money result = TermsFactory.eINSTANCE.createMoney();
        result.setCurrency(currency);
        result.setAmount(amount);
        return result;
    }
}
