/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.engine.expression.Type.Kind;
import org.comity.terms.*;

/** Static types of expressions, so that a rule's mistakes show while the statute is edited, not when a draft is read. */
public final class TypeChecker {

    private final List<TypeProblem> problems = new ArrayList<>();

    private TypeChecker() {
    }

    /**
     * Checks an expression that stands for a truth value.
     *
     * @param expression the expression; null gives no problem
     * @param environment what it may mention
     */
    public static List<TypeProblem> checkTruth(Expression expression, TypeEnvironment environment) {
        TypeChecker checker = new TypeChecker();
        if (expression != null) {
            checker.truth(expression, environment);
        }
        return checker.problems;
    }

    /** Checks an expression of any type. */
    public static List<TypeProblem> check(Expression expression, TypeEnvironment environment) {
        TypeChecker checker = new TypeChecker();
        if (expression != null) {
            checker.type(expression, environment);
        }
        return checker.problems;
    }

    /** The type of an expression, ANY where it cannot be determined; for completion. */
    public static Type typeOf(Expression expression, TypeEnvironment environment) {
        return expression == null ? Type.ANY : new TypeChecker().type(expression, environment);
    }

    private void truth(Expression e, TypeEnvironment env) {
        Type type = type(e, env);
        boolean fine = switch (type.kind()) {
            case TRUTH, ANY, LIST, TEXT -> true;
            case ELEMENT -> List.of("situation", "event", "parameter").contains(type.name());
            // a bare word is a truth only where nothing else is known of it
            default -> false;
        };
        if (!fine) {
            problem(e, null, "type", "'" + ExpressionText.of(e) + "' is a " + type + ", not something that is true or false.");
        }
    }

    private Type type(Expression e, TypeEnvironment env) {
        if (e instanceof Implication || e instanceof Disjunction || e instanceof Conjunction) {
            truth(((BinaryExpression) e).getLeft(), env);
            truth(((BinaryExpression) e).getRight(), env);
            return Type.TRUTH;
        } else if (e instanceof Negation x) {
            truth(x.getOperand(), env);
            return Type.TRUTH;
        } else if (e instanceof Quantifier x) {
            TypeEnvironment inner = env.with(x.getVariable(), element(x.getCollection(), env));
            if (x.getGuard() != null) {
                truth(x.getGuard(), inner);
            }
            if (x.getBody() != null) {
                truth(x.getBody(), inner);
            }
            return Type.TRUTH;
        } else if (e instanceof Comparison x) {
            return comparison(x, env);
        } else if (e instanceof Membership x) {
            type(x.getLeft(), env);
            if (x.getCollection() != null) {
                type(x.getCollection(), env);
            }
            return Type.TRUTH;
        } else if (e instanceof StateTest x) {
            type(x.getOperand(), env);
            return Type.TRUTH;
        } else if (e instanceof CoversTest x) {
            expect(x.getLeft(), env, "charter");
            expect(x.getRight(), env, "norm");
            return Type.TRUTH;
        } else if (e instanceof CitesTest x) {
            type(x.getLeft(), env);
            return Type.TRUTH;
        } else if (e instanceof Addition x) {
            Type left = type(x.getLeft(), env);
            Type right = type(x.getRight(), env);
            return left.kind() == Kind.DATE && right.kind() == Kind.DATE ? Type.NUMBER : left;
        } else if (e instanceof Multiplication x) {
            Type left = type(x.getLeft(), env);
            Type right = type(x.getRight(), env);
            return right.kind() == Kind.MONEY ? right : left;
        } else if (e instanceof Navigation x) {
            return navigation(x, env);
        } else if (e instanceof FunctionCall x) {
            return call(x, env);
        } else if (e instanceof Aggregate x) {
            return aggregate(x, env);
        }
        return e instanceof VariableRef x ? variable(x, env) : literal(e);
    }

    private Type comparison(Comparison e, TypeEnvironment env) {
        Type left = type(e.getLeft(), env);
        Type right = type(e.getRight(), env);
        boolean ordered = e.getOperator() != ComparisonOperator.EQUAL && e.getOperator() != ComparisonOperator.NOT_EQUAL;
        boolean words = left.kind() == Kind.SYMBOL || right.kind() == Kind.SYMBOL;
        boolean open = left.kind() == Kind.ANY || right.kind() == Kind.ANY || left.kind() == Kind.LIST || right.kind() == Kind.LIST;
        if (!open && (ordered || !words) && left.kind() != right.kind()) {
            problem(e, TermsPackage.Literals.COMPARISON__OPERATOR, "type", "A " + left + " cannot be compared with a " + right + ".");
        }
        return Type.TRUTH;
    }

    private void expect(Expression e, TypeEnvironment env, String element) {
        Type type = type(e, env);
        if (type.kind() != Kind.ANY && !(type.kind() == Kind.ELEMENT && element.equals(type.name()))) {
            problem(e, null, "type", "'" + ExpressionText.of(e) + "' is a " + type + "; a " + element + " is needed here.");
        }
    }

    private Type element(Expression collection, TypeEnvironment env) {
        Type type = type(collection, env);
        if (type.kind() == Kind.LIST) {
            return type.of();
        }
        if (type.kind() != Kind.ANY && !(type.kind() == Kind.ELEMENT && "actor".equals(type.name()))) {
            problem(collection, null, "list", "'" + ExpressionText.of(collection) + "' is not a list of the draft.");
        }
        return type.kind() == Kind.ELEMENT ? type : Type.ANY;
    }

    private Type navigation(Navigation e, TypeEnvironment env) {
        Type source = type(e.getSource(), env);
        if (source.kind() == Kind.LIST) {
            problem(e, TermsPackage.Literals.NAVIGATION__FEATURE, "list", "'" + ExpressionText.of(e.getSource()) + "' is a list; write 'some x in "
                + ExpressionText.of(e.getSource()) + " has …' to ask each element.");
            return Type.ANY;
        }
        if (source.kind() != Kind.ELEMENT || e.getFeature() == null) {
            return Type.ANY;
        }
        Optional<Feature> feature = FeatureCatalog.standard().feature(source.name(), e.getFeature());
        if (feature.isPresent()) {
            return feature.get().type();
        }
        if (env.facts().apply(source.name() + "." + e.getFeature()) || "request".equals(source.name()) && "emergency".equals(e.getFeature())) {
            return Type.TRUTH;
        }
        problem(e, TermsPackage.Literals.NAVIGATION__FEATURE, "unknown-feature", "A " + source.name() + " has no feature '" + e.getFeature() + "'"
            + nearest(e.getFeature(), FeatureCatalog.standard().features(source.name()).stream().map(Feature::name).toList()));
        return Type.ANY;
    }

    private Type call(FunctionCall e, TypeEnvironment env) {
        Type macro = env.macros().apply(e.getFunction());
        if (macro != null) {
            e.getArguments().forEach(a -> type(a, env));
            return macro;
        }
        Optional<Function> function = FunctionCatalog.standard().function(e.getFunction());
        if (function.isEmpty()) {
            problem(e, TermsPackage.Literals.FUNCTION_CALL__FUNCTION, "unknown-function", "There is no function '" + e.getFunction() + "'"
                + nearest(e.getFunction(), FunctionCatalog.standard().functions().stream().map(Function::name).toList()));
            return Type.ANY;
        }
        int count = e.getArguments().size();
        if (count < function.get().least() || count > function.get().most()) {
            problem(e, TermsPackage.Literals.FUNCTION_CALL__FUNCTION, "arguments", "Write " + function.get().signature() + ".");
        }
        if (!function.get().pathArguments()) {
            e.getArguments().forEach(a -> type(a, env));
        }
        return function.get().type();
    }

    private Type aggregate(Aggregate e, TypeEnvironment env) {
        Type element = element(e.getCollection(), env);
        TypeEnvironment inner = env.with(e.getVariable(), element);
        if (e.getGuard() != null) {
            truth(e.getGuard(), inner);
        }
        Type value = e.getValue() == null ? element : type(e.getValue(), inner);
        return e.getKind() == AggregateKind.COUNT ? Type.NUMBER : value;
    }

    private Type variable(VariableRef e, TypeEnvironment env) {
        Type known = env.variables().get(e.getName());
        if (known != null) {
            return known;
        }
        Type root = FeatureCatalog.standard().roots().get(e.getName());
        if (root != null) {
            return root;
        }
        return env.roles().apply(e.getName()) ? Type.element("actor") : Type.WORD;
    }

    private static Type literal(Expression e) {
        if (e instanceof SymbolLiteral s) {
            return s.getSymbol() == SymbolKind.TRUE || s.getSymbol() == SymbolKind.FALSE ? Type.TRUTH : Type.ANY;
        } else if (e instanceof NumberLiteral || e instanceof PercentLiteral || e instanceof FractionLiteral) {
            return Type.NUMBER;
        } else if (e instanceof MoneyLiteral) {
            return Type.MONEY;
        } else if (e instanceof DurationLiteral) {
            return Type.DURATION;
        } else if (e instanceof DateLiteral) {
            return Type.DATE;
        }
        return e instanceof TextLiteral ? Type.TEXT : Type.ANY;
    }

    private static String nearest(String word, List<String> known) {
        return known.stream().min(Comparator.comparingInt(k -> distance(word, k))).filter(k -> distance(word, k) <= Math.max(2, word.length() / 2))
            .map(k -> "; did you mean '" + k + "'?").orElse(".");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private void problem(Expression e, org.eclipse.emf.ecore.EStructuralFeature feature, String kind, String message) {
        problems.add(new TypeProblem(e, feature, kind, message));
    }
}
