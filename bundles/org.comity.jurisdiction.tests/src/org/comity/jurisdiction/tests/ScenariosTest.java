/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.comity.document.CitationText;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.LawRow;
import org.comity.register.NormRow;
import org.comity.register.PayerShare;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Situations in which the law decides, each with a twin in which it does not. Beside a draft stands {@code ID.expected}: a
 * first line of options, then exactly the findings of the jurisdiction's own rules as {@code verdict rule place "citation"},
 * and rows that must be in the register: {@code norm modality bearer provision}, {@code cost item bearer provision}, {@code law aspect of provision},
 * {@code silence topic decider}, {@code decision matter decider}. Lines with {@code #} give the reason from the law.
 */
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();
    private static final Set<String> ROWS = Set.of("norm", "norms", "law", "cost", "silence", "decision");

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return expectations().stream().map(p -> DynamicTest.dynamicTest(SCENARIOS.relativize(p).toString(), () -> check(p)));
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioHasATwinInWhichItsRulesAreSilent() throws IOException {
        return expectations().stream().filter(p -> !name(p).contains("-twin")).map(p -> DynamicTest.dynamicTest(name(p), () -> {
            Path twin = p.resolveSibling(name(p) + "-twin" + ExpectedReview.EXTENSION);
            assertTrue(Files.exists(twin), () -> "no twin " + twin);
            Set<String> fired = rules(p);
            fired.retainAll(rules(twin));
            assertEquals(Set.of(), fired);
        }));
    }

    private static List<Path> expectations() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SCENARIOS), "no scenarios");
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            List<Path> all = files.filter(p -> p.toString().endsWith(ExpectedReview.EXTENSION)).sorted().toList();
            return all;
        }
    }

    private static String name(Path expected) {
        return expected.getFileName().toString().replace(ExpectedReview.EXTENSION, "");
    }

    private static Set<String> rules(Path expected) throws IOException {
        return ExpectedReview.read(expected).lines().stream().filter(l -> !isRow(l)).map(l -> l.split("\\s+")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(Path file) throws IOException {
        ExpectedReview expected = ExpectedReview.read(file);
        Drafts.assumeInstalled(expected);
        Register register = expected.review(Drafts.REVIEWER);
        Set<String> wanted = new TreeSet<>(expected.lines().stream().filter(l -> !isRow(l)).toList());
        assertEquals(String.join("\n", wanted), String.join("\n", findings(register)));
        List<String> rows = rows(register);
        List<String> missing = expected.lines().stream().filter(l -> isRow(l) && !rows.contains(l)).toList();
        assertTrue(missing.isEmpty(), () -> "missing " + missing + "\namong\n" + String.join("\n", rows));
    }

    private static boolean isRow(String line) {
        return ROWS.contains(line.split("\\s+")[0]);
    }

    private static Set<String> findings(Register register) {
        String language = register.getJurisdiction().getLanguages().get(0);
        CitationText citations = new CitationText(Drafts.REVIEWER.law().library(), language);
        Set<String> lines = new TreeSet<>();
        for (Result result : register.getResults()) {
            // the drafting manual belongs to no jurisdiction: what it advises is not the law's decision
            if (result instanceof Finding f && f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE
                && !LawPaths.root(f.getRule()).equals("Manual")) {
                lines.add(ExpectedReview.line(f) + " \"" + citations.of(f.getRule()) + "\"");
            }
        }
        return lines;
    }

    private static List<String> rows(Register register) {
        List<String> lines = new ArrayList<>(ExpectedReview.lines(register, List.of()));
        for (Result result : register.getResults()) {
            for (String provision : result.getCitations()) {
                if (result instanceof NormRow n) {
                    lines.add("norm " + n.getModality().getLiteral() + " " + String.join("+", n.getBearers()) + " " + provision);
                } else if (result instanceof LawRow l) {
                    lines.add("law " + l.getAspect().getLiteral() + " " + l.getLawOf() + " " + provision);
                } else if (result instanceof CostLine c) {
                    String payers = c.getPayers().stream().map(PayerShare::getParty).collect(Collectors.joining("+"));
                    lines.add("cost " + c.getItem() + " " + payers + " " + provision);
                }
            }
        }
        return lines;
    }
}
