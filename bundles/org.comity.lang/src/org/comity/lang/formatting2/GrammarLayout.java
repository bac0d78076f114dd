/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What a grammar says about layout: a repetition between braces is a block and its alternatives are members, one per line;
 * any other repetition or option is a place where a long line may be broken.
 */
@Singleton
class GrammarLayout {

    /** How an element of the grammar begins: a line of its own, a place to break a line, or neither. */
    enum Start {
        MEMBER, BREAK, NONE
    }

    private static final Set<String> OPERATORS = Set.of("and", "or", "implies");

    private final Map<AbstractElement, Start> starts = new HashMap<>();
    private final Map<Keyword, Boolean> blocks = new HashMap<>();
    private final List<RuleCall> calls;

    @Inject
    GrammarLayout(IGrammarAccess grammar) {
        calls = GrammarUtil.allParserRules(grammar.getGrammar()).stream().flatMap(r -> EcoreUtil2.eAllOfType(r, RuleCall.class).stream()).toList();
    }

    /** What begins with a token or element that the grammar element stands for. */
    synchronized Start start(EObject grammarElement) {
        return grammarElement instanceof AbstractElement element ? starts.computeIfAbsent(element, this::compute) : Start.NONE;
    }

    /** Whether a brace opens a block of members, rather than a set or a text in several languages. */
    synchronized boolean opensBlock(EObject grammarElement) {
        return grammarElement instanceof Keyword brace && "{".equals(brace.getValue()) && blocks.computeIfAbsent(brace, GrammarLayout::isBlock);
    }

    /** Name of the rule a grammar element stands in. */
    static String rule(EObject grammarElement) {
        ParserRule rule = EcoreUtil2.getContainerOfType(grammarElement, ParserRule.class);
        return rule == null ? "" : rule.getName();
    }

    private Start compute(AbstractElement element) {
        if (element instanceof Keyword keyword && OPERATORS.contains(keyword.getValue())) {
            return Start.BREAK;
        }
        Start found = Start.NONE;
        EObject e = element;
        while (e instanceof AbstractElement current) {
            if (GrammarUtil.isMultipleCardinality(current) && inBraces(current)) {
                return Start.MEMBER;
            }
            // an optional word such as 'fiscal' stays with the phrase it is part of
            if (GrammarUtil.isMultipleCardinality(current) || current instanceof Group && GrammarUtil.isOptionalCardinality(current)) {
                found = Start.BREAK;
            }
            EObject container = current.eContainer();
            boolean first = container instanceof Assignment || container instanceof Alternatives
                || container instanceof Group group && firstVisible(group) == current;
            if (container instanceof ParserRule rule) {
                return rule.isFragment() ? stronger(found, fragment(rule)) : found;
            }
            if (!first) {
                return found;
            }
            e = container;
        }
        return found;
    }

    /** How the places begin where a fragment rule is called. */
    private Start fragment(ParserRule rule) {
        Start found = Start.NONE;
        for (RuleCall call : calls) {
            if (call.getRule() == rule) {
                found = stronger(found, compute(call));
            }
        }
        return found;
    }

    private static Start stronger(Start a, Start b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static AbstractElement firstVisible(Group group) {
        return group.getElements().stream().filter(x -> !(x instanceof Action)).findFirst().orElse(null);
    }

    private static boolean inBraces(AbstractElement loop) {
        if (!(loop.eContainer() instanceof Group group) || "+".equals(loop.getCardinality())) {
            return false;
        }
        int index = group.getElements().indexOf(loop);
        return brace(group, "{", 0, index) && brace(group, "}", index + 1, group.getElements().size());
    }

    private static boolean brace(CompoundElement group, String sign, int from, int to) {
        return group.getElements().subList(from, to).stream().anyMatch(x -> x instanceof Keyword k && sign.equals(k.getValue()));
    }

    private static boolean isBlock(Keyword brace) {
        if (!(brace.eContainer() instanceof Group group)) {
            return false;
        }
        int next = group.getElements().indexOf(brace) + 1;
        return next < group.getElements().size() && "*".equals(group.getElements().get(next).getCardinality());
    }
}
