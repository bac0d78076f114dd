/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.EvaluationException;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.expression.Scope;
import org.comity.statute.Binder;
import org.comity.statute.BinderKind;
import org.comity.statute.RuleBody;
import org.comity.terms.Comparison;
import org.comity.terms.Conjunction;
import org.comity.terms.Expression;
import org.comity.terms.Membership;
import org.comity.terms.Navigation;
import org.comity.terms.Negation;
import org.comity.terms.NumberLiteral;
import org.comity.terms.StateTest;
import org.comity.terms.SymbolLiteral;
import org.comity.terms.TextLiteral;
import org.comity.terms.VariableRef;

/**
 * Tells which elements a rule cannot speak of. Most conditions ask for a plain feature of the element, as in
 * {@code n.matter = relief} or {@code n.verb in { direct, instruct }}; such a part is answered once for all elements with the
 * same value, and one false part is enough. So a long draft costs little for the many rules that speak of few of its clauses.
 */
final class Preselection {

    private static final Set<BinderKind> OF_THE_ROLES = Set.of(BinderKind.PAIR, BinderKind.ROLE);
    /** Elements left over that need no further selection. */
    private static final int FEW = 8;

    private final DraftReading reading;
    private final Map<String, List<BitSet>> groups = new HashMap<>();
    private final Map<String, BitSet> refused = new HashMap<>();

    Preselection(DraftReading reading) {
        this.reading = reading;
    }

    /**
     * Leaves out elements whose instance has a guard that is false. The first two of them stay: one says why the rule does not
     * speak of them, two that it was tried on several.
     *
     * @param body a rule
     * @param all the elements its 'for' runs over
     * @return elements in their order, and all of them if the rule does not ask for a plain feature
     */
    List<?> select(RuleBody body, List<?> all) {
        if (body.getGuard() == null || body.getBinders().size() != 1 || all.size() <= FEW) {
            return all;
        }
        Binder binder = body.getBinders().get(0);
        if (binder.getVariables().size() != 1 || OF_THE_ROLES.contains(binder.getKind())) {
            return all;
        }
        BitSet excluded = new BitSet(all.size());
        exclude(body.getGuard(), binder.getKind().getLiteral(), binder.getVariables().get(0), all, excluded);
        if (excluded.isEmpty()) {
            return all;
        }
        for (int kept = 0; kept < 2 && !excluded.isEmpty(); kept++) {
            excluded.clear(excluded.nextSetBit(0));
        }
        List<Object> left = new ArrayList<>();
        for (int i = excluded.nextClearBit(0); i < all.size(); i = excluded.nextClearBit(i + 1)) {
            left.add(all.get(i));
        }
        return left;
    }

    private void exclude(Expression guard, String kind, String variable, List<?> all, BitSet excluded) {
        if (guard instanceof Conjunction both) {
            exclude(both.getLeft(), kind, variable, all, excluded);
            exclude(both.getRight(), kind, variable, all, excluded);
        } else if (all.size() - excluded.cardinality() > FEW) {
            Expression feature = asked(guard, variable);
            if (feature != null && variable.equals(root(feature))) {
                excluded.or(refused.computeIfAbsent(kind + ' ' + variable + ' ' + ExpressionText.of(guard), k -> refused(guard, feature, kind, variable, all)));
            }
        }
    }

    /** The elements for which a test of one feature is false. */
    private BitSet refused(Expression test, Expression feature, String kind, String variable, List<?> all) {
        BitSet refused = new BitSet(all.size());
        for (BitSet group : groups.computeIfAbsent(kind + ' ' + variable + ' ' + ExpressionText.of(feature), k -> groups(feature, variable, all))) {
            try {
                Object any = all.get(group.nextSetBit(0));
                if (new Evaluator(reading).truth(test, Scope.EMPTY.with(variable, any)).isFalse()) {
                    refused.or(group);
                }
            } catch (EvaluationException itsRuleWillSay) {
                continue;
            }
        }
        return refused;
    }

    /** The elements by the value of a feature. */
    private List<BitSet> groups(Expression feature, String variable, List<?> all) {
        Map<Object, BitSet> groups = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            try {
                groups.computeIfAbsent(new Evaluator(reading).value(feature, Scope.EMPTY.with(variable, all.get(i))), v -> new BitSet(all.size())).set(i);
            } catch (EvaluationException itsRuleWillSay) {
                continue;
            }
        }
        return List.copyOf(groups.values());
    }

    /** The feature a test asks for, if its answer depends on nothing else. */
    private Expression asked(Expression test, String variable) {
        if (test instanceof Navigation) {
            return test;
        } else if (test instanceof Negation negation) {
            return asked(negation.getOperand(), variable);
        } else if (test instanceof StateTest state) {
            return state.getOperand();
        } else if (test instanceof Membership membership) {
            return membership.getCollection() == null ? membership.getLeft() : null;
        }
        return test instanceof Comparison comparison && isConstant(comparison.getRight(), variable) ? comparison.getLeft() : null;
    }

    /** A role is not constant: an instance may have bound it. */
    private boolean isConstant(Expression value, String variable) {
        return value instanceof SymbolLiteral || value instanceof NumberLiteral || value instanceof TextLiteral
            || value instanceof VariableRef ref && !variable.equals(ref.getName()) && !reading.isRole(ref.getName());
    }

    /** The variable at the start of {@code n.bearer.role}; null if there is none. */
    private static String root(Expression feature) {
        Expression first = feature;
        while (first instanceof Navigation navigation) {
            first = navigation.getSource();
        }
        return feature instanceof Navigation && first instanceof VariableRef ref ? ref.getName() : null;
    }
}
