/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.UsedFact;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.TextStanding;
import org.comity.engine.text.Template;
import org.comity.engine.truth.Truth;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.Show;
import org.comity.register.FactUse;
import org.comity.register.ProposedFix;
import org.comity.register.Question;
import org.comity.register.RegisterFactory;
import org.comity.register.RuleInstance;
import org.comity.register.SourceKind;
import org.comity.statute.FactDefinition;
import org.comity.statute.FactOwner;
import org.comity.statute.Fix;
import org.comity.statute.RuleBody;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.comity.terms.Expression;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/** Builds the trace of a result: rule, binding, values, facts with their sources; and what goes with a finding: questions, fixes. */
final class Traces {

    private final DraftReading reading;
    private final Map<Expression, String> texts = new IdentityHashMap<>();
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<Candidate, List<String>> citations = new IdentityHashMap<>();
    private final Map<RuleBody, TextStanding> standings = new IdentityHashMap<>();

    Traces(DraftReading reading) {
        this.reading = reading;
    }

    /** The trace of one outcome of a rule. */
    RuleInstance of(Candidate candidate, Binding binding, Outcome outcome) {
        RuleInstance why = bare(candidate.path(), candidate.rule());
        why.getBinding().addAll(binding.text());
        if (outcome != null) {
            why.setGuard(text(outcome.guard()));
            why.setRequirement(text(outcome.requirement()));
            addFacts(why, outcome.facts());
        }
        return why;
    }

    /** The trace of a language check, or of a written element that rests on the draft alone. */
    RuleInstance of(String check, String fact, String value, EObject source) {
        RuleInstance why = bare(check, null);
        FactUse use = RegisterFactory.eINSTANCE.createFactUse();
        use.setText(fact);
        use.setValue(value == null ? "" : value);
        use.setKind(SourceKind.DRAFT);
        use.setSource(source);
        why.getFacts().add(use);
        return why;
    }

    /** Adds a fact that comes from the directory, with the edges or competence it rests on. */
    static void addDirectoryFact(RuleInstance why, String text, String value, String edges) {
        FactUse use = RegisterFactory.eINSTANCE.createFactUse();
        use.setText(text);
        use.setValue(value);
        use.setKind(SourceKind.DIRECTORY);
        use.setSourceText(edges);
        why.getFacts().add(use);
    }

    private RuleInstance bare(String rule, EObject element) {
        RuleInstance why = RegisterFactory.eINSTANCE.createRuleInstance();
        why.setRule(rule);
        why.setRuleElement(element);
        return why;
    }

    private void addFacts(RuleInstance why, Collection<UsedFact> facts) {
        Set<List<String>> known = new HashSet<>();
        for (UsedFact fact : facts) {
            // rules never change while a draft is read, and each is applied to many clauses
            String text = texts.computeIfAbsent(fact.expression(), e -> fact.text());
            String value = fact.value();
            if (known.add(List.of(text, value))) {
                FactUse use = RegisterFactory.eINSTANCE.createFactUse();
                use.setText(text);
                use.setValue(value);
                use.setSource(fact.source());
                use.setKind(kind(text));
                why.getFacts().add(use);
            }
        }
    }

    private static SourceKind kind(String expression) {
        if (expression.startsWith("competent(") || expression.contains(" covers ") || expression.startsWith("commonSuperior")
            || expression.startsWith("superior(") || expression.startsWith("subordinate(") || expression.startsWith("nonSubordinate(")
            || expression.startsWith("sameLegalEntity(")) {
            return SourceKind.DIRECTORY;
        }
        return expression.contains("fiscalYear(") ? SourceKind.CALENDAR : SourceKind.DRAFT;
    }

    /** A message with its placeholders filled in. */
    LocalizedText fill(LocalizedText text, Outcome outcome) {
        Function<String, String> values = values(outcome);
        return Texts.map(text, t -> template(t).render(values));
    }

    /** Values of placeholders; each is worked out once, however many languages a message has. */
    private Function<String, String> values(Outcome outcome) {
        Evaluator evaluator = new Evaluator(reading);
        Map<String, String> known = new HashMap<>();
        return path -> known.computeIfAbsent(path, p -> {
            if ("content".equals(p) && outcome.content() != null) {
                return Texts.in(outcome.content().getLabels(), "en");
            }
            Object value = evaluator.path(List.of(p.split("\\.")), outcome.scope());
            return value == null ? null : Show.value(value);
        });
    }

    private Template template(String text) {
        return templates.computeIfAbsent(text, Template::parse);
    }

    /** Open questions of an outcome: the rule's own where it asks, else the label of the fact. */
    void addQuestions(Collection<Question> questions, Outcome outcome) {
        for (Unknown unknown : outcome.unknowns()) {
            Question question = RegisterFactory.eINSTANCE.createQuestion();
            question.setFact(unknown.fact() == null ? "" : unknown.fact());
            question.setText(outcome.body().getQuestion() != null ? fill(outcome.body().getQuestion(), outcome) : question(unknown));
            boolean known = questions.stream().anyMatch(q -> q.getFact().equals(question.getFact()));
            if (!known) {
                questions.add(question);
            }
        }
        if (questions.isEmpty() && outcome.body().getQuestion() != null) {
            Question question = RegisterFactory.eINSTANCE.createQuestion();
            question.setFact("");
            question.setText(fill(outcome.body().getQuestion(), outcome));
            questions.add(question);
        }
    }

    private LocalizedText question(Unknown unknown) {
        if (unknown.fact() != null) {
            String name = unknown.fact().substring(unknown.fact().lastIndexOf('.') + 1);
            for (FactOwner owner : FactOwner.VALUES) {
                FactDefinition definition = reading.facts().definition(owner, name).orElse(null);
                if (definition != null) {
                    return Texts.map(definition.getLabels(), t -> t + "?");
                }
            }
        }
        String reason = unknown.reason();
        return Texts.of("Not known: " + reason, "未明：" + reason, "Nicht bekannt: " + reason, "不明：" + reason);
    }

    /** Fixes of a rule with their text filled in. */
    void addFixes(Collection<ProposedFix> fixes, Outcome outcome) {
        for (Fix fix : outcome.body().getFixes()) {
            ProposedFix proposed = RegisterFactory.eINSTANCE.createProposedFix();
            if (fix.getLabel() != null) {
                proposed.setLabel(fill(fix.getLabel(), outcome));
            }
            if (fix.getInsert() != null) {
                String insert = InsertText.of(template(fix.getInsert()), values(outcome), reading.draft().signing());
                if (insert == null) {
                    continue;
                }
                proposed.setInsert(insert);
            }
            if (fix.getSet() instanceof org.comity.terms.Comparison set) {
                proposed.setSetPath(named(org.comity.engine.expression.ExpressionText.of(set.getLeft()), outcome));
                proposed.setSetValue(org.comity.engine.expression.ExpressionText.of(set.getRight()));
            }
            if (fix.getReplaceInstrument() != null) {
                proposed.setReplaceInstrument(reading.law().path(fix.getReplaceInstrument(), reading.jurisdictionName()));
            }
            fixes.add(proposed);
        }
    }

    /** A path that starts with the element's name instead of the rule's variable: {@code O08.deadline}. */
    private static String named(String path, Outcome outcome) {
        int dot = path.indexOf('.');
        Object element = dot < 0 ? null : outcome.scope().get(path.substring(0, dot));
        String name = element == null ? null : Show.value(element);
        return name == null || name.equals("null") ? path : name + path.substring(dot);
    }

    /** Citations of a rule: its provision, its host's, its sources. */
    List<String> citations(Candidate candidate) {
        return citations.computeIfAbsent(candidate, this::cited);
    }

    private List<String> cited(Candidate candidate) {
        java.util.Set<String> paths = new java.util.LinkedHashSet<>();
        paths.add(candidate.provision());
        if (candidate.host() != null) {
            int dot = candidate.host().lastIndexOf('.');
            paths.add(dot < 0 ? candidate.host() : candidate.host().substring(0, dot));
        }
        for (Citation citation : candidate.rule().getSources()) {
            paths.add(reading.law().path(citation, reading.jurisdictionName()));
        }
        return List.copyOf(paths);
    }

    /** Whether a rule rests on verified text. */
    TextStanding standing(RuleBody body) {
        return standings.computeIfAbsent(body, b -> TextStanding.of(b, reading.asOf()));
    }

    /** The stable part of an element's name in an identifier. */
    static String element(EObject element) {
        String name = element instanceof Element named ? LawPaths.segment(named) : null;
        return name == null ? "" : ";" + name;
    }

    private static String text(Truth truth) {
        return truth.word();
    }
}
