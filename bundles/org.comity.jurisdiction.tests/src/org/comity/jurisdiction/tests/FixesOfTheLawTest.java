/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.engine.derive.FixData;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.jurisdiction.conformance.Conformance;
import org.comity.lang.ide.IdeLanguages;
import org.comity.lang.ide.fix.TextFix;
import org.comity.lang.ide.fix.TextFixes;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.ExampleKind;
import org.comity.statute.Rule;
import org.comity.statute.RuleExample;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.junit.jupiter.api.Test;

/**
 * Each proposal of a rule, applied to the rule's own example of an infringement: the draft can be read afterwards, and a feature
 * that was to be set satisfies the rule.
 */
class FixesOfTheLawTest {

    private static final URI FILE = URI.createURI("example:/example.agreement");
    private static final LawBase LAW = LawBase.onClasspath(FixesOfTheLawTest.class.getClassLoader());
    private static final Conformance KIT = new Conformance(LAW);
    private final Reviewer reviewer = new Reviewer(LAW);

    @Test
    void whatIsSetSatisfiesTheRule() {
        List<String> failures = new ArrayList<>();
        int applied = 0;
        for (Rule rule : KIT.rules("")) {
            for (RuleExample example : rule.getExamples()) {
                if (example.getKind() == ExampleKind.INVALID && rule.getFixes().stream().anyMatch(f -> f.getInsert() == null)) {
                    applied += settled(rule, KIT.run(rule, example).draft(), failures);
                }
            }
        }
        assertEquals("", String.join("\n", failures));
        assertEquals(true, applied > 30, () -> "few fixes were found");
    }

    private int settled(Rule rule, String draft, List<String> failures) {
        String path = LawPaths.of(rule);
        int applied = 0;
        for (TextFix fix : fixes(path, draft, failures)) {
            String after = fix.apply(draft);
            Reviewer.ReviewedFile file = reviewer.review(FILE, after, ReviewOptions.asWritten(LocalDate.of(2015, 4, 1)));
            String wrong = file.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).map(SourceProblem::message).collect(Collectors.joining("; "));
            String still = file.registers().stream().flatMap(r -> findings(r, path).stream()).map(f -> f.getVerdict() + " " + f.getFixes().size()).collect(Collectors.joining("; "));
            if (!wrong.isEmpty() || still.matches(".*(ERROR|WARNING|ADVICE|INFO) [1-9].*")) {
                failures.add(path + ": " + wrong + " / " + still + "\n" + after);
            }
            reviewer.forget(file);
            applied++;
        }
        return applied;
    }

    private List<TextFix> fixes(String path, String draft, List<String> failures) {
        Reviewer.ReviewedFile file = reviewer.review(FILE, draft, ReviewOptions.asWritten(LocalDate.of(2015, 4, 1)));
        List<TextFix> all = new ArrayList<>();
        for (Register register : file.registers()) {
            for (Finding finding : findings(register, path)) {
                XtextResource resource = (XtextResource) register.getAgreement().eResource();
                ITextRegion region = resource.getResourceServiceProvider().get(ILocationInFileProvider.class).getSignificantTextRegion(finding.getPlace());
                List<String> lines = finding.getFixes().stream().filter(f -> f.getInsert() == null).map(f -> FixData.of(f, "en").line()).toList();
                for (String line : lines) {
                    List<TextFix> found = IdeLanguages.register().get("agreement").getInstance(TextFixes.class)
                        .of(resource, path, region.getOffset(), region.getLength(), new String[] {line});
                    if (found.isEmpty()) {
                        failures.add(path + ": no change of the text for " + line + "\n" + draft);
                    }
                    all.addAll(found);
                }
            }
        }
        reviewer.forget(file);
        return all;
    }

    private static List<Finding> findings(Register register, String path) {
        return register.getResults().stream().filter(Finding.class::isInstance).map(Finding.class::cast).filter(f -> path.equals(f.getRule())).toList();
    }
}
