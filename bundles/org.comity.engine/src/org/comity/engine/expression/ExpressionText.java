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
        if (e == null) {
            return "";
        }
        return switch (e.eClass().getClassifierID()) {
            case TermsPackage.IMPLICATION -> binary((BinaryExpression) e, "implies");
            case TermsPackage.DISJUNCTION -> binary((BinaryExpression) e, "or");
            case TermsPackage.CONJUNCTION -> part(((BinaryExpression) e).getLeft()) + " and " + part(((BinaryExpression) e).getRight());
            case TermsPackage.NEGATION -> "not " + part(((Negation) e).getOperand());
            case TermsPackage.QUANTIFIER -> quantifier((Quantifier) e);
            case TermsPackage.COMPARISON -> of(((Comparison) e).getLeft()) + " " + ((Comparison) e).getOperator().getLiteral() + " " + of(((Comparison) e).getRight());
            case TermsPackage.MEMBERSHIP -> membership((Membership) e);
            case TermsPackage.STATE_TEST -> of(((StateTest) e).getOperand()) + " is " + (((StateTest) e).isNegated() ? "not " : "") + ((StateTest) e).getState().getLiteral();
            case TermsPackage.COVERS_TEST -> of(((CoversTest) e).getLeft()) + " covers " + of(((CoversTest) e).getRight());
            case TermsPackage.CITES_TEST -> of(((CitesTest) e).getLeft()) + " cites " + citations(((CitesTest) e).getCitations());
            case TermsPackage.ADDITION -> of(((Addition) e).getLeft()) + " " + ((Addition) e).getOperator().getLiteral() + " " + of(((Addition) e).getRight());
            case TermsPackage.MULTIPLICATION -> of(((Multiplication) e).getLeft()) + " * " + of(((Multiplication) e).getRight());
            case TermsPackage.NAVIGATION -> of(((Navigation) e).getSource()) + "." + ((Navigation) e).getFeature();
            case TermsPackage.FUNCTION_CALL -> ((FunctionCall) e).getFunction() + "("
                + ((FunctionCall) e).getArguments().stream().map(ExpressionText::of).collect(Collectors.joining(", ")) + ")";
            case TermsPackage.AGGREGATE -> aggregate((Aggregate) e);
            case TermsPackage.VARIABLE_REF -> String.valueOf(((VariableRef) e).getName());
            default -> literal(e);
        };
    }

    private static String binary(BinaryExpression e, String word) {
        return of(e.getLeft()) + " " + word + " " + of(e.getRight());
    }

    private static String quantifier(Quantifier x) {
        return x.getKind().getLiteral() + " " + x.getVariable() + " in " + of(x.getCollection())
            + (x.getGuard() == null ? "" : " where " + of(x.getGuard())) + (x.getBody() == null ? "" : " has " + of(x.getBody()));
    }

    private static String membership(Membership x) {
        return of(x.getLeft()) + " in " + (x.getCollection() != null ? of(x.getCollection()) : "{ " + String.join(", ", x.getValues()) + " }");
    }

    private static String aggregate(Aggregate x) {
        return x.getKind().getLiteral() + " of (" + x.getVariable() + " in " + of(x.getCollection())
            + (x.getGuard() == null ? "" : " where " + of(x.getGuard())) + (x.getValue() == null ? "" : " : " + of(x.getValue())) + ")";
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
        return "";
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
