/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.document.decisions.Decisions;
import org.comity.document.reading.Paragraph;
import org.comity.document.reading.Paragraph.Kind;
import org.comity.document.reading.Reading;
import org.comity.document.reading.ReadingWriter;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.Reviewer;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped draft in every language: whole sentences, nothing left of the patterns, no finding without its place. */
class ReadingExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "org.comity.examples", "agreements").toAbsolutePath().normalize();
    /** What a pattern that was not filled in, a missing word or a value nobody took care of would leave. */
    private static final Pattern LEFTOVER = Pattern.compile("\\{\\w+\\}|\\bnull\\b|@[0-9a-f]{6}|\\[\\]|\\(\\)|（）|「」|“”|,,|、、|，，|。。|\\.\\.|^[a-z]+-[a-z-]+$| ,|：$|Optional\\[|Impl\\b");
    private static final Reviewer REVIEWER = Drafts.REVIEWER;

    @TestFactory
    Stream<DynamicTest> everyDraftReadsWell() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> drafts = files.filter(p -> p.toString().endsWith(".agreement")).sorted().toList();
            assertFalse(drafts.isEmpty());
            return drafts.stream().map(d -> DynamicTest.dynamicTest(EXAMPLES.relativize(d).toString(), () -> read(d)));
        }
    }

    private static void read(Path draft) throws IOException {
        Reviewer.ReviewedFile file = REVIEWER.review(URI.createFileURI(draft.toString()), Files.readString(draft), new ReviewOptions(null, List.of(), null,
            LocalDate.of(2026, 1, 1)));
        for (Register register : file.registers()) {
            for (String language : List.of("en", "zh-TW", "de", "ja")) {
                Reading reading = new ReadingWriter(register, REVIEWER.law().library(), language, file::line).write();
                assertEquals(Kind.TITLE, reading.paragraphs().get(0).kind());
                for (Paragraph p : reading.paragraphs()) {
                    assertFalse(p.text().isBlank(), language + " " + p);
                    assertFalse(LEFTOVER.matcher(p.text()).find(), language + " " + p.numbered());
                }
                for (Finding finding : Decisions.toDecide(register)) {
                    assertTrue(reading.of(finding.getId()) >= 0, finding.getId());
                }
            }
        }
        REVIEWER.forget(file);
    }
}
