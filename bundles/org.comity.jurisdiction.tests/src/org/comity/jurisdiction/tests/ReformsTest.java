/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.conformance.Conformance;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Amendment;
import org.comity.statute.AmendmentKind;
import org.comity.statute.Provision;
import org.comity.statute.Reform;
import org.comity.statute.Rule;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reforms, each switched on alone over its own scenario: with and without it a review differs exactly by what stands in the
 * reform, or in the provisions it amends and repeals. Rules that take the place of others, which the kit does not see since
 * the law in force has their names, are run on their examples here.
 */
class ReformsTest {

    private static final LawBase LAW = LawBase.onClasspath(ReformsTest.class.getClassLoader());
    private static final LawLibrary LIBRARY = LAW.library();
    private static final Conformance KIT = new Conformance(LAW);
    private static final Path SCENARIOS = Path.of("scenarios", "reforms").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> rulesThatTakeAnothersPlacePassTheirExamples() {
        return LIBRARY.reforms().stream().flatMap(r -> rules(r).stream())
            .filter(r -> LIBRARY.find(LawPaths.of(r)).orElse(null) != r)
            .flatMap(r -> r.getExamples().stream().map(e -> DynamicTest.dynamicTest(LawPaths.of(r) + " " + e.getTitle(), () -> {
                var result = KIT.run(r, e);
                assertTrue(result.passed(), result::toString);
            })));
    }

    @TestFactory
    Stream<DynamicTest> aReformChangesOnlyWhatItWouldChange() throws IOException {
        return scenarios().stream().map(p -> DynamicTest.dynamicTest(name(p), () -> onlyItself(p)));
    }

    @TestFactory
    Stream<DynamicTest> everyReformOfAJurisdictionThatShowsAnyHasAScenario() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path each : scenarios()) {
            shown.addAll(ExpectedReview.read(each).options().reforms());
        }
        Set<String> jurisdictions = shown.stream().map(LawPaths::root).collect(Collectors.toSet());
        return LIBRARY.reforms().stream().filter(r -> !r.getAmendments().isEmpty() && jurisdictions.contains(LawPaths.root(r.getName())))
            .map(r -> DynamicTest.dynamicTest(r.getName(), () -> assertTrue(shown.contains(r.getName()), () -> "no scenario among " + shown)));
    }

    private static void onlyItself(Path file) throws IOException {
        ExpectedReview with = ExpectedReview.read(file);
        Drafts.assumeInstalled(with);
        ExpectedReview without = ExpectedReview.read(file.resolveSibling(name(file) + "-twin" + ExpectedReview.EXTENSION));
        assertEquals(Files.readString(with.draft()), Files.readString(without.draft()), "the twin is the same draft");
        assertEquals(1, with.options().reforms().size());
        Reform reform = LIBRARY.reform(with.options().reforms().iterator().next()).orElseThrow();
        Set<String> added = lines(with.review(Drafts.REVIEWER));
        Set<String> lost = lines(without.review(Drafts.REVIEWER));
        Set<String> before = new TreeSet<>(lost);
        lost.removeAll(added);
        added.removeAll(before);
        for (String line : added) {
            assertTrue(inside(reform, line, false), () -> line + " does not come from " + reform.getName());
        }
        for (String line : lost) {
            assertTrue(inside(reform, line, true), () -> line + " is gone, and " + reform.getName() + " neither amends nor repeals it");
        }
        boolean decides = !rules(reform).isEmpty();
        assertFalse(decides && added.isEmpty() && lost.isEmpty(), "nothing changes");
        assertTrue(decides || added.isEmpty() && lost.isEmpty(), "without a rule nothing may change");
    }

    /** Whether a line rests on a rule of the reform; with {@code gone}, on one that it replaces or repeals, or on a silence it fills. */
    private static boolean inside(Reform reform, String line, boolean gone) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("silence")) {
            return rules(reform).stream().anyMatch(r -> r.getTopicRules().stream().anyMatch(t -> t.getTopics().contains(words[1])));
        }
        Set<String> own = new TreeSet<>();
        for (Rule rule : rules(reform)) {
            own.add(LawPaths.of(rule));
            own.add(LawPaths.of(rule).substring(0, LawPaths.of(rule).lastIndexOf('.')));
        }
        for (Amendment amendment : reform.getAmendments()) {
            if (gone && amendment.getKind() == AmendmentKind.REPEAL) {
                own.add(LawPaths.target(amendment));
            }
        }
        return own.contains(words[1]);
    }

    /** Findings, norms, costs and silences of a register, each as its kind, the provision or rule it rests on, and what it says. */
    private static Set<String> lines(Register register) {
        Set<String> lines = new TreeSet<>();
        for (Result result : register.getResults()) {
            if (result instanceof Finding f && f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE) {
                lines.add("finding " + f.getRule() + " " + ExpectedReview.line(f));
            } else if (result instanceof NormRow n) {
                n.getCitations().forEach(c -> lines.add("norm " + c + " " + n.getModality() + " " + n.getBearers()));
            } else if (result instanceof CostLine c) {
                c.getCitations().forEach(p -> lines.add("cost " + p + " " + c.getItem()));
            }
        }
        ExpectedReview.lines(register, List.of()).stream().filter(l -> l.startsWith("silence")).forEach(lines::add);
        return lines;
    }

    private static List<Rule> rules(Reform reform) {
        List<Rule> rules = new ArrayList<>();
        for (Amendment amendment : reform.getAmendments()) {
            rules.addAll(amendment.getRules());
            amendment.getProvisions().forEach(p -> collect(p, rules));
        }
        return rules;
    }

    private static void collect(Provision provision, List<Rule> rules) {
        rules.addAll(provision.getRules());
        provision.getProvisions().forEach(p -> collect(p, rules));
    }

    private static List<Path> scenarios() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SCENARIOS), "no scenarios");
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(p -> p.toString().endsWith(ExpectedReview.EXTENSION) && !name(p).endsWith("-twin")).sorted().toList();
        }
    }

    private static String name(Path expected) {
        return expected.getFileName().toString().replace(ExpectedReview.EXTENSION, "");
    }
}
