/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assumptions;
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
    private static final Reviewer REVIEWER = new Reviewer(LawBase.onClasspath(CaseReviewsTest.class.getClassLoader()));

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
                assumeInstalled(p, List.of());
                List<String> errors = new ArrayList<>();
                for (Result result : review(p, List.of()).getResults()) {
                    if (result instanceof Finding f && f.getVerdict() == Verdict.ERROR) {
                        errors.add(line(f));
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
        assumeInstalled(draft, options);
        Register register = review(draft, options);
        List<String> wanted = new ArrayList<>(lines.subList(options.isEmpty() ? 0 : 1, lines.size()));
        assertEquals(String.join("\n", new TreeSet<>(wanted)), String.join("\n", new TreeSet<>(actual(register))));
    }

    /** A case of a jurisdiction that was taken out is skipped, so that the others stay green without it. */
    private static void assumeInstalled(Path draft, List<String> options) throws IOException {
        Matcher own = Pattern.compile("(?m)^\\s*under\\s+(\\w+)").matcher(Files.readString(draft));
        List<String> needed = new ArrayList<>(own.find() ? List.of(own.group(1)) : List.of());
        int under = options.indexOf("--under");
        if (under > 0) {
            needed.add(options.get(under + 1));
        }
        List<String> installed = REVIEWER.derivation().jurisdictions();
        Assumptions.assumeTrue(installed.containsAll(needed), () -> needed + " are not all installed: " + installed);
    }

    private static List<String> actual(Register register) {
        List<String> lines = new ArrayList<>();
        for (Result result : register.getResults()) {
            if (result instanceof Finding f && f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE) {
                lines.add(line(f));
                f.getReadings().forEach(r -> lines.add("reading " + f.getRule() + " " + r.getReading() + " " + r.getVerdict().getLiteral()));
            }
        }
        lines.addAll(RegisterLines.of(register));
        return lines;
    }

    private static String line(Finding f) {
        String place = f.getPlace() instanceof Element e && e != f.eContainer() && !(e instanceof org.comity.agreement.Agreement)
            ? e.getName() == null ? e.eClass().getName().toLowerCase(java.util.Locale.ROOT) : e.getName() : "-";
        return f.getVerdict().getLiteral() + " " + f.getRule() + " " + place;
    }

    private static Register review(Path draft, List<String> options) throws IOException {
        LocalDate asOf = null;
        String under = null;
        List<String> with = new ArrayList<>();
        for (int i = 1; i + 1 < options.size(); i += 2) {
            switch (options.get(i)) {
                case "--as-of" -> asOf = LocalDate.parse(options.get(i + 1));
                case "--under" -> under = options.get(i + 1);
                case "--with" -> with.add(options.get(i + 1));
                default -> throw new IllegalArgumentException(options.get(i));
            }
        }
        Reviewer.ReviewedFile file = REVIEWER.review(URI.createFileURI(draft.toString()), Files.readString(draft),
            new ReviewOptions(asOf, with, under, LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(), file.problems().stream().filter(p -> p.severity() == org.comity.jurisdiction.SourceProblem.Severity.ERROR).toList());
        return file.registers().get(0);
    }
}
