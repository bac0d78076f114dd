/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.Agreement;
import org.comity.agreement.Basis;
import org.comity.agreement.GroundUse;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Values.Charter;
import org.comity.engine.expression.Values.Norm;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.truth.Truth;
import org.comity.statute.FactDefinition;
import org.comity.statute.Macro;
import org.comity.terms.*;
import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates expressions over a draft under its law, in strong Kleene logic. Evaluation always ends: quantifiers run over
 * finite lists that exist beforehand, macros cannot call themselves, and work is bounded. One evaluator serves one rule
 * instance; it collects the facts it used and the questions that stayed open.
 */
public final class Evaluator {

    /** Elements one rule may visit. */
    public static final int MAX_VISITS = 1_000_000;

    private static final int MAX_DEPTH = 200;
    private static final int MAX_FACTS = 60;

    private final DraftReading reading;
    private final List<UsedFact> facts = new ArrayList<>(4);
    private Map<String, Unknown> unknowns = Map.of();
    private int visits;
    private int depth;

    /**
     * An evaluator for one rule instance.
     *
     * @param reading the draft under its law
     */
    public Evaluator(DraftReading reading) {
        this.reading = reading;
    }

    /** Facts used so far, in order of use. */
    public List<UsedFact> facts() {
        return List.copyOf(facts);
    }

    /** Open questions met so far. */
    public List<Unknown> unknowns() {
        return List.copyOf(unknowns.values());
    }

    /** Truth of an expression; null counts as true. */
    public Truth truth(Expression expression, Scope scope) {
        return expression == null ? Truth.TRUE : asTruth(value(expression, scope), expression);
    }

    /**
     * Value of an expression.
     *
     * @throws EvaluationException if the expression cannot be evaluated
     */
    public Object value(Expression e, Scope scope) {
        if (++visits > MAX_VISITS) {
            throw new EvaluationException("The rule was stopped after " + MAX_VISITS + " steps.");
        }
        if (++depth > MAX_DEPTH) {
            throw new EvaluationException("The expression is nested more than " + MAX_DEPTH + " deep, or a macro calls itself.");
        }
        try {
            return normal(evaluate(e, scope));
        } finally {
            depth--;
        }
    }

    /** Value of a dotted path such as {@code n.bearer}, for message texts; null if it has none. */
    public Object path(List<String> segments, Scope scope) {
        try {
            Object value = name(segments.get(0), scope);
            for (String segment : segments.subList(1, segments.size())) {
                value = navigate(value, segment);
            }
            return Values.known(value) ? value : null;
        } catch (EvaluationException unknownPlaceholder) {
            return null;
        }
    }

    /** By the number of the class: a chain of instanceof on interfaces takes most of the time of a review. */
    private Object evaluate(Expression e, Scope scope) {
        if (e == null) {
            return Values.MISSING;
        }
        return switch (e.eClass().getClassifierID()) {
            case TermsPackage.IMPLICATION -> lazy((BinaryExpression) e, truth(((BinaryExpression) e).getLeft(), scope).not(), ((BinaryExpression) e).getRight(), scope);
            case TermsPackage.DISJUNCTION -> lazy((BinaryExpression) e, truth(((BinaryExpression) e).getLeft(), scope), ((BinaryExpression) e).getRight(), scope);
            case TermsPackage.CONJUNCTION -> both((Conjunction) e, scope);
            case TermsPackage.NEGATION -> truth(((Negation) e).getOperand(), scope).not();
            case TermsPackage.QUANTIFIER -> used(e, quantify((Quantifier) e, scope), null);
            case TermsPackage.COMPARISON -> used(e, compare((Comparison) e, scope), null);
            case TermsPackage.MEMBERSHIP -> used(e, member((Membership) e, scope), null);
            case TermsPackage.STATE_TEST -> used(e, state((StateTest) e, scope), null);
            case TermsPackage.COVERS_TEST -> used(e, covers(value(((CoversTest) e).getLeft(), scope), value(((CoversTest) e).getRight(), scope)), null);
            case TermsPackage.CITES_TEST -> used(e, Truth.of(FunctionCatalog.cites(cited(value(((CitesTest) e).getLeft(), scope)),
                ((CitesTest) e).getCitations(), reading)), null);
            case TermsPackage.ADDITION -> Arithmetic.add(((Addition) e).getOperator(), value(((Addition) e).getLeft(), scope), value(((Addition) e).getRight(), scope));
            case TermsPackage.MULTIPLICATION -> Arithmetic.multiply(value(((Multiplication) e).getLeft(), scope), value(((Multiplication) e).getRight(), scope));
            case TermsPackage.NAVIGATION -> navigation((Navigation) e, scope);
            case TermsPackage.FUNCTION_CALL -> call((FunctionCall) e, scope);
            case TermsPackage.AGGREGATE -> aggregate((Aggregate) e, scope);
            case TermsPackage.VARIABLE_REF -> name(((VariableRef) e).getName(), scope);
            default -> literal(e);
        };
    }

    private Truth both(Conjunction e, Scope scope) {
        Truth left = truth(e.getLeft(), scope);
        return left.isFalse() ? left : left.and(truth(e.getRight(), scope));
    }

    private Truth compare(Comparison e, Scope scope) {
        Object left = value(e.getLeft(), scope);
        // 'n.bearer.role = requested' asks for the role of that name, not for the party bound to it
        Object right = left instanceof Values.Roles && e.getRight() instanceof VariableRef ref ? new Symbol(ref.getName()) : value(e.getRight(), scope);
        return Comparing.compare(e.getOperator(), left, right);
    }

    private Truth lazy(BinaryExpression e, Truth left, Expression right, Scope scope) {
        return left.isTrue() ? left : left.or(truth(right, scope));
    }

    private Object literal(Expression e) {
        if (e instanceof SymbolLiteral x) {
            return switch (x.getSymbol()) {
                case TRUE -> Truth.TRUE;
                case FALSE -> Truth.FALSE;
                case NOBODY -> Values.NOBODY;
                default -> new Unknown(null, "declared unknown");
            };
        } else if (e instanceof NumberLiteral x) {
            return x.getValue();
        } else if (e instanceof PercentLiteral x) {
            return x.getValue();
        } else if (e instanceof MoneyLiteral x) {
            return x.getMoney();
        } else if (e instanceof DurationLiteral x) {
            return x.getDuration();
        } else if (e instanceof DateLiteral x) {
            return x.getDate();
        } else if (e instanceof TextLiteral x) {
            return x.getText();
        } else if (e instanceof FractionLiteral x) {
            return Arithmetic.fraction(x.getValue());
        }
        return e instanceof CitationList x ? List.copyOf(x.getCitations()) : Values.MISSING;
    }

    /** Variable, role, list of the draft, element of the draft, or a plain word. */
    private Object name(String name, Scope scope) {
        Object variable = scope.get(name);
        if (variable != null) {
            return variable;
        }
        DraftCatalog.Root root = DraftCatalog.roots().get(name);
        if (root != null) {
            return normal(reading.once(name, root.value()));
        }
        if (reading.isRole(name)) {
            List<Actor> actors = reading.withRole(name);
            return actors.size() == 1 ? actors.get(0) : actors.isEmpty() ? Values.MISSING : actors;
        }
        Optional<Element> element = reading.draft().named(name);
        return element.isPresent() ? element.get() : new Symbol(name);
    }

    private Object navigation(Navigation e, Scope scope) {
        // nearly always a feature of the element a rule is about
        Object source = e.getSource() instanceof VariableRef ref ? scope.get(ref.getName()) : null;
        if (source == null) {
            Object whole = agencyOrElement(e, scope);
            if (whole != null) {
                return whole;
            }
            source = value(e.getSource(), scope);
        }
        Object value = normal(navigate(source, e.getFeature()));
        if (value instanceof Truth || value instanceof Unknown) {
            used(e, value, source instanceof EObject o ? o : null);
        }
        return value;
    }

    /** {@code CGA.MPD} and {@code XX.Gov} are names, not navigations. */
    private Object agencyOrElement(Navigation e, Scope scope) {
        Expression first = e;
        while (first instanceof Navigation navigation) {
            first = navigation.getSource();
        }
        if (!(first instanceof VariableRef ref) || scope.get(ref.getName()) != null || DraftCatalog.roots().containsKey(ref.getName())) {
            return null;
        }
        String path = ExpressionText.path(e);
        Optional<Element> element = reading.draft().named(path);
        if (element.isPresent()) {
            return element.get();
        }
        return reading.law().agency(path).orElse(null);
    }

    /** A feature of a value: from the catalogue, or a fact the jurisdiction declares for it. */
    Object navigate(Object source, String feature) {
        if (!Values.known(source) || source == Values.NOBODY) {
            return source;
        }
        if (source instanceof List<?> list) {
            if (list.size() == 1) {
                return navigate(list.get(0), feature);
            }
            throw new EvaluationException("'" + feature + "' is asked of a list; write a quantifier.");
        }
        String owner = Owners.of(source);
        Optional<Feature> known = FeatureCatalog.standard().feature(owner, feature);
        if (known.isPresent()) {
            return normal(known.get().value().apply(reading, source));
        }
        if (source instanceof org.comity.agreement.Request request && "emergency".equals(feature)) {
            return emergency(request);
        }
        Optional<FactDefinition> fact = reading.facts().definition(Owners.factOwner(owner), feature);
        if (fact.isPresent()) {
            Object value = reading.facts().value(fact.get(), source instanceof EObject o && !(o instanceof Agreement) ? o : subject(source));
            if (value instanceof Expression expression) {
                return value(expression, Scope.EMPTY);
            }
            return value instanceof SymbolKind symbol ? Truth.of(symbol == SymbolKind.TRUE) : value;
        }
        throw new EvaluationException("There is no feature '" + feature + "' of a " + owner + ".");
    }

    /** A request is urgent if it says so; where it does not, only an asserted fact can make it so. */
    private Object emergency(org.comity.agreement.Request request) {
        if (request.isEmergency()) {
            return Truth.TRUE;
        }
        return reading.facts().assertion(org.comity.statute.FactOwner.REQUEST, request, "emergency")
            .map(f -> value(f.getValue(), Scope.EMPTY)).orElse(Truth.FALSE);
    }

    private static EObject subject(Object source) {
        return source instanceof Norm norm ? norm.clause() : null;
    }

    private Object call(FunctionCall e, Scope scope) {
        Optional<Macro> macro = macro(e.getFunction());
        if (macro.isPresent()) {
            Scope inner = scope;
            List<String> parameters = macro.get().getParameters();
            for (int i = 0; i < parameters.size() && i < e.getArguments().size(); i++) {
                inner = inner.with(parameters.get(i), value(e.getArguments().get(i), scope));
            }
            return value(macro.get().getBody(), inner);
        }
        Function function = FunctionCatalog.standard().function(e.getFunction())
            .orElseThrow(() -> new EvaluationException("There is no function '" + e.getFunction() + "'."));
        if (e.getArguments().size() < function.least() || e.getArguments().size() > function.most()) {
            throw new EvaluationException("Write " + function.signature() + ".");
        }
        List<Object> arguments = new ArrayList<>();
        for (Expression argument : e.getArguments()) {
            Object value = function.pathArguments() ? ExpressionText.path(argument) : value(argument, scope);
            if (value instanceof Unknown && !"established".equals(function.name())) {
                return used(e, value, null);
            }
            arguments.add(value == null ? Values.MISSING : value);
        }
        return used(e, normal(function.body().apply(reading, arguments)), null);
    }

    private Optional<Macro> macro(String name) {
        return reading.macro(name);
    }

    private Truth quantify(Quantifier e, Scope scope) {
        Object collection = value(e.getCollection(), scope);
        if (collection instanceof Unknown) {
            return Truth.UNKNOWN;
        }
        boolean every = e.getKind() == QuantifierKind.EVERY;
        Truth result = Truth.of(every);
        for (Object element : list(collection)) {
            Scope inner = scope.with(e.getVariable(), element);
            Truth guard = truth(e.getGuard(), inner);
            if (guard.isFalse()) {
                continue;
            }
            Truth body = e.getBody() == null ? Truth.TRUE : truth(e.getBody(), inner);
            result = every ? result.and(guard.implies(body)) : result.or(guard.and(body));
            if (every ? result.isFalse() : result.isTrue()) {
                break;
            }
        }
        return e.getKind() == QuantifierKind.NO ? result.not() : result;
    }

    private Object aggregate(Aggregate e, Scope scope) {
        List<Object> kept = new ArrayList<>();
        Object collection = value(e.getCollection(), scope);
        if (collection instanceof Unknown) {
            return collection;
        }
        for (Object element : list(collection)) {
            Scope inner = scope.with(e.getVariable(), element);
            if (truth(e.getGuard(), inner).isTrue()) {
                kept.add(e.getValue() == null ? element : value(e.getValue(), inner));
            }
        }
        return Arithmetic.aggregate(e.getKind(), kept);
    }

    private Truth member(Membership e, Scope scope) {
        Object left = value(e.getLeft(), scope);
        if (left instanceof Unknown) {
            return Truth.UNKNOWN;
        }
        List<Object> candidates = new ArrayList<>();
        if (e.getCollection() == null) {
            e.getValues().forEach(v -> candidates.add(new Symbol(v)));
        } else {
            candidates.addAll(list(value(e.getCollection(), scope)));
        }
        Truth result = Truth.FALSE;
        for (Object item : left instanceof List<?> several ? several : List.of(left)) {
            for (Object candidate : candidates) {
                result = result.or(Comparing.compare(ComparisonOperator.EQUAL, item, candidate));
            }
        }
        return result;
    }

    private Truth state(StateTest e, Scope scope) {
        Object value = value(e.getOperand(), scope);
        Truth result = switch (e.getState()) {
            case UNKNOWN -> Truth.of(value instanceof Unknown);
            case MISSING -> Truth.of(value == Values.MISSING || value instanceof List<?> l && l.isEmpty());
            case VAGUE -> Truth.of(value instanceof Values.Deadline d && !d.timings().stream().anyMatch(
                org.comity.engine.draft.NormFeatures::isDeadline) && d.timings().stream().anyMatch(VagueTime.class::isInstance));
            default -> stated(value);
        };
        return e.isNegated() ? result.not() : result;
    }

    /** A truth value is stated if it is true: the text either says so or it does not. A deadline is stated if it fixes a day. */
    private static Truth stated(Object value) {
        if (value instanceof Unknown || value == Values.MISSING) {
            return Truth.FALSE;
        }
        if (value instanceof Values.Deadline d) {
            return Truth.of(d.timings().stream().anyMatch(t -> org.comity.engine.draft.NormFeatures.isDeadline(t) || t instanceof VagueTime));
        }
        return value instanceof List<?> l ? Truth.of(!l.isEmpty()) : Truth.of(value != Truth.FALSE && value != Values.NOBODY);
    }

    private Truth covers(Object left, Object right) {
        if (!(left instanceof Charter charter) || !(right instanceof Norm norm)) {
            return left instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
        }
        if (reading.competences().of(charter.actor()).isEmpty()) {
            return question(new Unknown(null, "the directory lists no competence of " + Show.value(charter.actor())));
        }
        String matter = norm.clause().getSentence() == null ? null : norm.clause().getSentence().getMatter();
        return matter == null ? Truth.FALSE : reading.competences().competent(charter.actor(), matter);
    }

    private List<Citation> cited(Object value) {
        if (value instanceof Basis basis) {
            return basis.getCitations();
        }
        if (value instanceof GroundUse ground && ground.getCitation() != null) {
            return List.of(ground.getCitation());
        }
        List<Citation> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(v -> all.addAll(cited(v)));
        } else if (value instanceof Norm norm && norm.clause().getSentence() != null) {
            norm.clause().getSentence().getBases().forEach(b -> all.addAll(cited(b)));
            all.addAll(norm.clause().getSentence().getImplements());
        } else if (value instanceof Citation citation) {
            all.add(citation);
        }
        return all;
    }

    private Truth asTruth(Object value, Expression e) {
        if (value instanceof Truth truth) {
            return truth;
        }
        if (value instanceof Unknown unknown) {
            return question(unknown);
        }
        if (value == Values.MISSING || value == Values.NOBODY) {
            return Truth.FALSE;
        }
        if (value instanceof String described) {
            return question(new Unknown(null, described));
        }
        if (value instanceof org.comity.agreement.Situation || value instanceof org.comity.agreement.Event
            || value instanceof org.comity.agreement.Parameter) {
            return question(new Unknown(((Element) value).getName(), "depends on " + ((Element) value).getName()));
        }
        if (value instanceof List<?> list) {
            return Truth.of(!list.isEmpty());
        }
        throw new EvaluationException("'" + ExpressionText.of(e) + "' is not true or false.");
    }

    private Truth question(Unknown unknown) {
        if (unknowns.isEmpty()) {
            unknowns = new LinkedHashMap<>();
        }
        unknowns.putIfAbsent(unknown.fact() == null ? unknown.reason() : unknown.fact(), unknown);
        return Truth.UNKNOWN;
    }

    private <T> T used(Expression e, T value, EObject source) {
        if (value instanceof Unknown unknown) {
            question(unknown);
        }
        if (facts.size() < MAX_FACTS) {
            facts.add(new UsedFact(e, value, source));
        }
        return value;
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == Values.MISSING || value == Values.NOBODY ? List.of() : List.of(value);
    }

    /** Java values as values of the language. */
    static Object normal(Object value) {
        if (value == null) {
            return Values.MISSING;
        }
        if (value instanceof Boolean b) {
            return Truth.of(b);
        }
        if (value instanceof Integer i) {
            return BigDecimal.valueOf(i);
        }
        return value;
    }
}
