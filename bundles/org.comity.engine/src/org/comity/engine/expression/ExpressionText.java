/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.terms.*;

/** Expressions as text, for traces and reasons. */
public final class ExpressionText {

    private ExpressionText() {
    }

    /** The text of an expression; null gives an empty string. */
    public static String of(Expression e) {
        if (e instanceof Implication x) {
            return of(x.getLeft()) + " implies " + of(x.getRight());
        } else if (e instanceof Disjunction x) {
            return of(x.getLeft()) + " or " + of(x.getRight());
        } else if (e instanceof Conjunction x) {
            return part(x.getLeft()) + " and " + part(x.getRight());
        } else if (e instanceof Negation x) {
            return "not " + part(x.getOperand());
        } else if (e instanceof Quantifier x) {
            return x.getKind().getLiteral() + " " + x.getVariable() + " in " + of(x.getCollection())
                + (x.getGuard() == null ? "" : " where " + of(x.getGuard())) + (x.getBody() == null ? "" : " has " + of(x.getBody()));
        } else if (e instanceof Comparison x) {
            return of(x.getLeft()) + " " + x.getOperator().getLiteral() + " " + of(x.getRight());
        } else if (e instanceof Membership x) {
            return of(x.getLeft()) + " in " + (x.getCollection() != null ? of(x.getCollection()) : "{ " + String.join(", ", x.getValues()) + " }");
        } else if (e instanceof StateTest x) {
            return of(x.getOperand()) + " is " + (x.isNegated() ? "not " : "") + x.getState().getLiteral();
        } else if (e instanceof CoversTest x) {
            return of(x.getLeft()) + " covers " + of(x.getRight());
        } else if (e instanceof CitesTest x) {
            return of(x.getLeft()) + " cites " + citations(x.getCitations());
        } else if (e instanceof Addition x) {
            return of(x.getLeft()) + " " + x.getOperator().getLiteral() + " " + of(x.getRight());
        } else if (e instanceof Multiplication x) {
            return of(x.getLeft()) + " * " + of(x.getRight());
        } else if (e instanceof Navigation x) {
            return of(x.getSource()) + "." + x.getFeature();
        } else if (e instanceof FunctionCall x) {
            return x.getFunction() + "(" + x.getArguments().stream().map(ExpressionText::of).collect(Collectors.joining(", ")) + ")";
        } else if (e instanceof Aggregate x) {
            return x.getKind().getLiteral() + " of (" + x.getVariable() + " in " + of(x.getCollection())
                + (x.getGuard() == null ? "" : " where " + of(x.getGuard())) + (x.getValue() == null ? "" : " : " + of(x.getValue())) + ")";
        }
        return literal(e);
    }

    /** The dotted path an expression spells, or null if it is not a path. */
    public static String path(Expression e) {
        if (e instanceof VariableRef ref) {
            return ref.getName();
        }
        if (e instanceof Navigation navigation) {
            String source = path(navigation.getSource());
            return source == null ? null : source + "." + navigation.getFeature();
        }
        return null;
    }

    private static String part(Expression e) {
        return e instanceof Disjunction || e instanceof Implication ? "(" + of(e) + ")" : of(e);
    }

    private static String literal(Expression e) {
        if (e instanceof SymbolLiteral x) {
            return x.getSymbol().getLiteral();
        } else if (e instanceof NumberLiteral x) {
            return String.valueOf(x.getValue());
        } else if (e instanceof PercentLiteral x) {
            return x.getValue() + "%";
        } else if (e instanceof FractionLiteral x) {
            return x.getValue();
        } else if (e instanceof MoneyLiteral x) {
            return money(x.getMoney());
        } else if (e instanceof DurationLiteral x) {
            return TimingText.duration(x.getDuration());
        } else if (e instanceof DateLiteral x) {
            return String.valueOf(x.getDate());
        } else if (e instanceof TextLiteral x) {
            return "\"" + x.getText() + "\"";
        } else if (e instanceof CitationList x) {
            return citations(x.getCitations());
        }
        return e instanceof VariableRef x ? x.getName() : "";
    }

    /** An amount as text: {@code EUR 35}. */
    public static String money(Money money) {
        return money == null ? "?" : money.getCurrency() + " " + (money.getAmount() == null ? "?" : money.getAmount().toPlainString());
    }

    private static String citations(List<Citation> citations) {
        return citations.stream().map(c -> c.getPath() + (c.getUpTo() == null ? "" : " to " + c.getUpTo()))
            .collect(Collectors.joining(", ", "[", "]"));
    }
}
