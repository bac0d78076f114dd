/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The real cases against their expected reviews. Beside each draft in the examples stands NAME[.VARIANT].expected: a first
 * line of options (--as-of, --with, --under), then one line per finding that is not ok and not not-applicable
 * ({@code verdict rule place}), and lines {@code norms ORIGIN [TRACK] COUNT}, {@code silence TOPIC DECIDER},
 * {@code decision MATTER DECIDER}. Lines that start with {@code #} are comments. Exact: a stray finding fails.
 */
class CaseReviewsTest {

    private static final Path EXAMPLES = Path.of("..", "org.comity.examples", "agreements").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> expectedReviews() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> expected = files.filter(p -> p.toString().endsWith(".expected")).sorted().toList();
            assertTrue(expected.size() >= 3, () -> "expected reviews: " + expected);
            return expected.stream().map(p -> DynamicTest.dynamicTest(EXAMPLES.relativize(p).toString(), () -> check(p)));
        }
    }

    @TestFactory
    Stream<DynamicTest> remediedDraftsHaveNoError() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> remedied = files.filter(p -> p.toString().endsWith("-remedied.agreement")).sorted().toList();
            return remedied.stream().map(p -> DynamicTest.dynamicTest(EXAMPLES.relativize(p).toString(), () -> {
                Drafts.assumeInstalled(p, List.of());
                List<String> errors = new ArrayList<>();
                for (Result result : Drafts.review(p, List.of()).getResults()) {
                    if (result instanceof Finding f && f.getVerdict() == Verdict.ERROR) {
                        errors.add(Drafts.line(f));
                    }
                }
                assertEquals(List.of(), errors);
            }));
        }
    }

    private static void check(Path expected) throws IOException {
        List<String> lines = Files.readAllLines(expected).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        String name = expected.getFileName().toString();
        Path draft = expected.resolveSibling(name.substring(0, name.indexOf('.')) + ".agreement");
        List<String> options = lines.get(0).startsWith("options") ? List.of(lines.get(0).split("\\s+")) : List.of();
        Drafts.assumeInstalled(draft, options);
        Register register = Drafts.review(draft, options);
        List<String> wanted = new ArrayList<>(lines.subList(options.isEmpty() ? 0 : 1, lines.size()));
        assertEquals(String.join("\n", new TreeSet<>(wanted)), String.join("\n", new TreeSet<>(actual(register))));
    }

    private static List<String> actual(Register register) {
        List<String> lines = new ArrayList<>();
        for (Result result : register.getResults()) {
            if (result instanceof Finding f && f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE) {
                lines.add(Drafts.line(f));
                f.getReadings().forEach(r -> lines.add("reading " + f.getRule() + " " + r.getReading() + " " + r.getVerdict().getLiteral()));
            }
        }
        lines.addAll(RegisterLines.of(register));
        return lines;
    }
}
