/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.comity.register.Finding;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real cases against the expected reviews kept beside them. Exact: a stray finding fails. */
class CaseReviewsTest {

    private static final Path EXAMPLES = Path.of("..", "org.comity.examples", "agreements").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> expectedReviews() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> expected = files.filter(p -> p.toString().endsWith(ExpectedReview.EXTENSION)).sorted().toList();
            assertTrue(expected.size() >= 3, () -> "expected reviews: " + expected);
            return expected.stream().map(p -> DynamicTest.dynamicTest(EXAMPLES.relativize(p).toString(), () -> check(p)));
        }
    }

    @TestFactory
    Stream<DynamicTest> remediedDraftsHaveNoError() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> remedied = files.filter(p -> p.toString().endsWith("-remedied.agreement")).sorted().toList();
            return remedied.stream().map(p -> DynamicTest.dynamicTest(EXAMPLES.relativize(p).toString(), () -> {
                ExpectedReview draft = ExpectedReview.none(p);
                Drafts.assumeInstalled(draft);
                List<String> errors = new ArrayList<>();
                for (Result result : draft.review(Drafts.REVIEWER).getResults()) {
                    if (result instanceof Finding f && f.getVerdict() == Verdict.ERROR) {
                        errors.add(ExpectedReview.line(f));
                    }
                }
                assertEquals(List.of(), errors);
            }));
        }
    }

    private static void check(Path file) throws IOException {
        ExpectedReview expected = ExpectedReview.read(file);
        Drafts.assumeInstalled(expected);
        assertEquals("", String.join("\n", expected.differences(Drafts.REVIEWER)));
    }
}
