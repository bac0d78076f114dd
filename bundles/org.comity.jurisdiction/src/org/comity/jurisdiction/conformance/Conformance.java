/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comity.agreement.AgreementPackage;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RowState;
import org.comity.register.NormRow;
import org.comity.register.CostLine;
import org.comity.statute.ExampleKind;
import org.comity.statute.Rule;
import org.comity.statute.RuleExample;
import org.comity.statute.Verdict;
import org.comity.terms.Citable;
import org.eclipse.emf.common.util.URI;

/**
 * Runs the examples that rules carry. An example is part of the rule: if it fails, either the rule or the example is wrong.
 */
public final class Conformance {

    private static final LocalDate TODAY = LocalDate.of(2015, 4, 1);

    private final LawBase law;
    private final Reviewer reviewer;

    /**
     * A kit over a body of law.
     *
     * @param law the law under test with whatever it builds on
     */
    public Conformance(LawBase law) {
        this.law = law;
        this.reviewer = new Reviewer(law);
    }

    /**
     * Runs all examples of the rules whose path starts with a prefix.
     *
     * @param prefix first segment, e.g. the name of a jurisdiction; empty for all
     */
    public List<ExampleResult> runExamples(String prefix) {
        List<ExampleResult> results = new ArrayList<>();
        for (Rule rule : rules(prefix)) {
            for (RuleExample example : rule.getExamples()) {
                results.add(run(rule, example));
            }
        }
        return results;
    }

    /**
     * Everything the kit checks.
     *
     * @param prefix first segment of the paths, e.g. the name of a jurisdiction; empty for all
     * @param problems problems of the files as text, from {@link LawBase#validate()}, of those files that count
     * @param progress told of each rule before its examples run; may be null
     */
    public ConformanceReport report(String prefix, List<SourceProblem> problems, Consumer<String> progress) {
        List<CheckResult> results = new ArrayList<>();
        for (SourceProblem problem : problems) {
            if (problem.severity() != SourceProblem.Severity.INFO) {
                results.add(CheckResult.wrong(Check.TEXT, problem.file().lastSegment() + (problem.line() > 0 ? ":" + problem.line() : ""), problem.message()));
            }
        }
        if (results.isEmpty()) {
            results.add(CheckResult.ok(Check.TEXT, prefix.isEmpty() ? "law" : prefix));
        }
        results.addAll(new LawChecks(law.library(), prefix).run());
        List<Rule> rules = rules(prefix);
        for (Rule rule : rules) {
            if (progress != null) {
                progress.accept(LawPaths.of(rule));
            }
            for (RuleExample example : rule.getExamples()) {
                ExampleResult result = run(rule, example);
                String subject = result.rule() + " [" + example.getKind().getLiteral() + "] " + example.getTitle();
                results.add(new CheckResult(Check.EXAMPLE, subject, result.passed(), result.passed() ? "" : result.actual()));
            }
        }
        results.addAll(new Harmony(law.library(), rules).run());
        return new ConformanceReport(prefix, List.copyOf(results), Coverage.of(law.library(), prefix));
    }

    /** Rules of the law whose path starts with a prefix, in library order; those a reform would insert included. */
    public List<Rule> rules(String prefix) {
        List<Rule> rules = new ArrayList<>();
        for (String path : law.library().paths()) {
            Citable element = law.library().find(path).orElse(null);
            if (element instanceof Rule rule && (prefix.isEmpty() || LawPaths.within(path, prefix))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** Runs one example. */
    public ExampleResult run(Rule rule, RuleExample example) {
        String path = LawPaths.of(rule);
        String draft = new ExampleDraft(law.library()).of(rule, example);
        Reviewer.ReviewedFile file = reviewer.review(URI.createURI("example:/example." + AgreementPackage.eNAME), draft, ReviewOptions.asWritten(TODAY));
        try {
            List<SourceProblem> errors = file.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).toList();
            if (!errors.isEmpty() || file.registers().isEmpty()) {
                String message = errors.isEmpty() ? "no agreement" : errors.get(0).line() + ": " + errors.get(0).message();
                return new ExampleResult(path, example.getTitle(), example.getKind(), "the example cannot be read: " + message, false, draft);
            }
            return judge(rule, path, example, file.registers().get(0), draft);
        } finally {
            reviewer.forget(file);
        }
    }

    private static ExampleResult judge(Rule rule, String path, RuleExample example, Register register, String draft) {
        List<Finding> findings = register.getResults().stream().filter(Finding.class::isInstance).map(Finding.class::cast)
            .filter(f -> path.equals(f.getRule())).toList();
        List<Verdict> verdicts = findings.stream().map(Finding::getVerdict).distinct().toList();
        String actual = verdicts.isEmpty() ? "the rule says nothing" : String.join(", ", findings.stream()
            .map(f -> f.getVerdict().getLiteral() + " (" + Texts.in(f.getMessage(), "en") + ")").distinct().toList());
        boolean passed = switch (example.getKind()) {
            case VALID -> isValid(rule, register, path, verdicts);
            case INVALID -> isInvalid(rule, register, path, verdicts);
            case INAPPLICABLE -> verdicts.stream().allMatch(v -> v == Verdict.NOT_APPLICABLE);
            case OPEN -> verdicts.contains(Verdict.OPEN);
            case CONTESTED -> verdicts.contains(Verdict.CONTESTED);
        };
        return new ExampleResult(path, example.getTitle(), example.getKind(), actual, passed, draft);
    }

    /** The rule has nothing to object; a rule that only derives must have derived. */
    private static boolean isValid(Rule rule, Register register, String path, List<Verdict> verdicts) {
        boolean objects = verdicts.stream().anyMatch(v -> v == Verdict.ERROR || v == Verdict.WARNING || v == Verdict.ADVICE || v == Verdict.OPEN
            || v == Verdict.CONTESTED || v == Verdict.INFO && rule.getRequirement() != null);
        return !objects && (verdicts.contains(Verdict.OK) || verdicts.contains(Verdict.INFO) || derives(register, path));
    }

    /** The rule objects, or finds the qualification met, or the draft displaces or contradicts what it derives. */
    private static boolean isInvalid(Rule rule, Register register, String path, List<Verdict> verdicts) {
        boolean objects = verdicts.stream().anyMatch(v -> v == Verdict.ERROR || v == Verdict.WARNING || v == Verdict.ADVICE || v == Verdict.INFO
            || v == Verdict.CONTESTED);
        if (objects || rule.getQualification() != null && verdicts.contains(Verdict.OK)) {
            return true;
        }
        return register.getResults().stream().anyMatch(r -> of(r, path)
            && (r instanceof NormRow n && n.getState() != RowState.ACTIVE || r instanceof CostLine c && c.getState() != RowState.ACTIVE))
            || register.getResults().stream().anyMatch(r -> r instanceof Finding f && "agreement.mandatory".equals(f.getRule()));
    }

    private static boolean derives(Register register, String path) {
        return register.getResults().stream().anyMatch(r -> !(r instanceof Finding) && of(r, path));
    }

    private static boolean of(Result result, String path) {
        return path.equals(result.getWhy().getRule());
    }

    /** The kinds of examples a rule must carry: a valid one, and one that shows the other side. */
    public static List<String> missingExamples(Rule rule) {
        List<String> missing = new ArrayList<>();
        boolean valid = rule.getExamples().stream().anyMatch(e -> e.getKind() == ExampleKind.VALID);
        boolean other = rule.getExamples().stream().anyMatch(e -> e.getKind() != ExampleKind.VALID);
        boolean qualifies = rule.getQualification() != null || !rule.getReadings().isEmpty();
        if (!valid && !(qualifies && other)) {
            missing.add("valid");
        }
        if (!other) {
            missing.add("invalid");
        }
        return missing;
    }
}
