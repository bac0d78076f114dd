/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.SourceProblem;
import org.comity.jurisdiction.conformance.Check;
import org.comity.jurisdiction.conformance.Conformance;
import org.comity.statute.Rule;
import org.comity.statute.RuleExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of every installed jurisdiction, with its own examples. Which jurisdictions these are is not this test's business. */
class ConformanceTest {

    private static final LawBase LAW = LawBase.onClasspath(ConformanceTest.class.getClassLoader());
    private static final Conformance KIT = new Conformance(LAW);

    @Test
    void theLawHasNoErrorsAsText() {
        assertEquals(List.of(), LAW.validate().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).map(Object::toString).toList());
    }

    @Test
    void thereIsLaw() {
        assertTrue(KIT.rules("").size() > 50, () -> KIT.rules("").size() + " rules");
    }

    @Test
    void everyRuleCarriesExamplesOfBothSides() {
        List<String> missing = KIT.rules("").stream().filter(r -> !Conformance.missingExamples(r).isEmpty())
            .map(r -> LawPaths.of(r) + " lacks " + Conformance.missingExamples(r)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRuleAndTextSaysWhatItRestsOnAndNoTwoRulesContradict() {
        List<String> failures = KIT.report("", List.of(), null).failures().stream().filter(f -> f.check() != Check.EXAMPLE)
            .map(f -> f.check() + " " + f.subject() + ": " + f.message()).toList();
        assertEquals("", String.join("\n", failures));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return KIT.rules("").stream().flatMap(ConformanceTest::examples);
    }

    private static Stream<DynamicTest> examples(Rule rule) {
        return rule.getExamples().stream().map(e -> DynamicTest.dynamicTest(name(rule, e), () -> {
            var result = KIT.run(rule, e);
            assertTrue(result.passed(), result::toString);
        }));
    }

    private static String name(Rule rule, RuleExample example) {
        return LawPaths.of(rule) + " [" + example.getKind().getLiteral() + "] " + example.getTitle();
    }
}
