/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.agreement.Agreement;
import org.comity.agreement.Event;
import org.comity.agreement.Situation;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.ExpressionText;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.comity.statute.FactDefinition;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Role;
import org.comity.terms.Comparison;
import org.comity.terms.ComparisonOperator;
import org.comity.terms.Conjunction;
import org.comity.terms.Disjunction;
import org.comity.terms.Expression;
import org.comity.terms.Negation;
import org.comity.terms.NormSentence;
import org.comity.terms.SymbolKind;
import org.comity.terms.SymbolLiteral;
import org.comity.terms.VariableRef;

/** When a norm is to be fulfilled, and under which condition, in the reader's language. */
public final class NormTimes {

    private static final Pattern FACT = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_-]*)\\.([\\p{L}_][\\p{L}\\p{N}_-]*)");

    private final TimingWords timings;
    private final Words words;
    private final String language;
    private final Jurisdiction jurisdiction;
    private Draft draft;

    /**
     * Words for a register's norms.
     *
     * @param language language of the reader
     * @param jurisdiction whose law the register is under; may be null
     * @param citations how citations read
     */
    public NormTimes(String language, Jurisdiction jurisdiction, CitationText citations) {
        this.timings = new TimingWords(language, jurisdiction, citations);
        this.words = new Words(language);
        this.language = language;
        this.jurisdiction = jurisdiction;
    }

    /** Timings and conditions of a norm, separated by semicolons; empty if there are none. */
    public String of(NormRow row) {
        NormSentence sentence = row.getSentence();
        List<String> parts = new ArrayList<>();
        if (sentence == null) {
            for (String part : new String[] {row.getRecurrence(), row.getTrigger(), row.getDeadline()}) {
                if (part != null) {
                    parts.add(part);
                }
            }
        } else {
            sentence.getTimings().forEach(t -> parts.add(timings.of(t)));
            sentence.getConditions().forEach(c -> parts.add(condition("timing-when", c, row)));
            sentence.getExceptions().forEach(c -> parts.add(condition("timing-unless", c, row)));
        }
        return String.join(words.of("timing-separator"), parts);
    }

    private String condition(String key, Expression expression, NormRow row) {
        return words.of(key).replace("{0}", condition(expression, row.eContainer() instanceof Register register ? register.getAgreement() : null));
    }

    /**
     * A condition in words: a situation by what the draft calls it, facts by what the law calls them.
     *
     * @param agreement the draft; may be null
     */
    public String condition(Expression expression, Agreement agreement) {
        String situation = expression instanceof VariableRef name && agreement != null ? situation(name.getName(), agreement) : null;
        if (expression instanceof Disjunction either) {
            return condition(either.getLeft(), agreement) + words.of("timing-or") + condition(either.getRight(), agreement);
        } else if (expression instanceof Conjunction both) {
            return condition(both.getLeft(), agreement) + words.of("timing-and") + condition(both.getRight(), agreement);
        }
        if (expression instanceof Negation no) {
            return not(condition(no.getOperand(), agreement));
        } else if (expression instanceof Comparison is && is.getOperator() == ComparisonOperator.EQUAL && is.getRight() instanceof SymbolLiteral literal
            && (literal.getSymbol() == SymbolKind.TRUE || literal.getSymbol() == SymbolKind.FALSE)) {
            String fact = condition(is.getLeft(), agreement);
            return literal.getSymbol() == SymbolKind.TRUE ? fact : not(fact);
        }
        return situation != null ? situation : readable(ExpressionText.of(expression));
    }

    private String not(String condition) {
        return words.of("timing-not").replace("{0}", condition);
    }

    /** What the draft calls a situation or an event it has named, or null. */
    private String situation(String name, Agreement agreement) {
        if (draft == null || draft.agreement() != agreement) {
            draft = new Draft(agreement);
        }
        return draft.named(name).map(e -> e instanceof Situation s ? s.getLabel() : e instanceof Event event ? event.getLabel() : null).orElse(null);
    }

    /** Facts of the law stand for what they are called: requested.unable is »unable to help (requested agency)«. */
    private String readable(String expression) {
        Matcher matcher = FACT.matcher(expression);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String label = fact(matcher.group(2));
            matcher.appendReplacement(out, Matcher.quoteReplacement(label == null ? matcher.group() : label + words.of("timing-of").replace("{0}", role(matcher.group(1)))));
        }
        return matcher.appendTail(out).toString();
    }

    private String fact(String name) {
        if (jurisdiction != null) {
            for (FactDefinition fact : jurisdiction.getFacts()) {
                if (name.equals(fact.getName()) && fact.getLabels() != null) {
                    return Texts.in(fact.getLabels(), language);
                }
            }
        }
        return null;
    }

    private String role(String name) {
        for (Role role : jurisdiction.getRoles()) {
            if (name.equals(role.getName()) && role.getLabels() != null) {
                return Texts.in(role.getLabels(), language);
            }
        }
        return name;
    }
}
