/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.comity.directory.Level;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.Values.Roles;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.truth.Truth;
import org.comity.terms.Actor;
import org.comity.terms.ComparisonOperator;
import org.comity.terms.Duration;
import org.comity.terms.Element;
import org.comity.terms.Money;

/**
 * Comparisons. What is unknown stays unknown. What the draft does not contain equals nothing, and cannot be ordered: an
 * order with it is unknown. Amounts compare only in one currency, durations only of one kind.
 */
final class Comparing {

    private Comparing() {
    }

    static Truth compare(ComparisonOperator operator, Object left, Object right) {
        if (left instanceof Unknown || right instanceof Unknown) {
            return Truth.UNKNOWN;
        }
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> equal(left, right).not();
            default -> ordered(operator, left, right);
        };
    }

    private static Truth equal(Object a, Object b) {
        if (a instanceof Symbol x && b instanceof Symbol y) {
            return Truth.of(x.name().equals(y.name()));
        }
        if (a == Values.MISSING || b == Values.MISSING) {
            return Truth.FALSE;
        }
        if (a instanceof List<?> list) {
            return list.size() == 1 ? equal(list.get(0), b) : Truth.FALSE;
        }
        if (b instanceof List<?> list) {
            return list.size() == 1 ? equal(a, list.get(0)) : Truth.FALSE;
        }
        if (a instanceof Roles roles) {
            return Truth.of(roles.names().contains(word(b)));
        }
        if (b instanceof Roles roles) {
            return Truth.of(roles.names().contains(word(a)));
        }
        if (a instanceof Actor x && b instanceof Actor y) {
            return Truth.of(Draft.same(x, y));
        }
        if (a instanceof Symbol || b instanceof Symbol || a instanceof Truth || b instanceof Truth) {
            return Truth.of(word(a).equals(word(b)));
        }
        if (a instanceof Element || b instanceof Element) {
            return Truth.of(a == b);
        }
        if (comparable(a, b)) {
            return ordered(ComparisonOperator.LESS_OR_EQUAL, a, b).and(ordered(ComparisonOperator.GREATER_OR_EQUAL, a, b));
        }
        return Truth.of(a.equals(b));
    }

    private static boolean comparable(Object a, Object b) {
        return a instanceof BigDecimal && b instanceof BigDecimal || a instanceof Money && b instanceof Money
            || a instanceof Duration && b instanceof Duration;
    }

    private static Truth ordered(ComparisonOperator operator, Object a, Object b) {
        Integer order = order(a, b);
        if (order == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        });
    }

    private static Integer order(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return x.compareTo(y);
        }
        if (a instanceof Money x && b instanceof Money y) {
            boolean same = x.getCurrency() != null && x.getCurrency().equals(y.getCurrency()) && x.getAmount() != null && y.getAmount() != null;
            return same ? (Integer) x.getAmount().compareTo(y.getAmount()) : null;
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            OptionalInt order = Spans.of(x).isEmpty() || Spans.of(y).isEmpty() ? OptionalInt.empty() : Spans.of(x).get().compare(Spans.of(y).get());
            return order.isPresent() ? (Integer) order.getAsInt() : null;
        }
        if (a instanceof Level x && b instanceof Level y) {
            return Integer.compare(y.getRank(), x.getRank());
        }
        return null;
    }

    private static String word(Object value) {
        if (value instanceof Symbol s) {
            return s.name();
        }
        return value instanceof Element e ? String.valueOf(e.getName()) : Show.value(value);
    }
}
