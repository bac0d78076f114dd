/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.ProposedFix;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** Every clause that a review of a shipped draft proposes can be put into that draft: it is written rightly and names what is there. */
class InsertedClausesTest {

    private static final URI FILE = URI.createURI("example:/draft.agreement");
    /** An ellipsis that stands for a name; the drafter has to put one there. */
    private static final Pattern OPEN = Pattern.compile("(?<=\\s)…(?=\\s|$)");
    private final Reviewer reviewer = new Reviewer(LawBase.onClasspath(InsertedClausesTest.class.getClassLoader()));

    @Test
    void isReadWithoutAnError() throws IOException {
        List<String> failures = new ArrayList<>();
        int tried = 0;
        for (Path draft : drafts()) {
            String text = Files.readString(draft);
            Set<String> before = errors(text, null);
            Set<String> inserts = new LinkedHashSet<>();
            errors(text, inserts);
            for (String insert : inserts) {
                int first = text.startsWith("agreement ") ? 0 : text.indexOf("\nagreement ") + 1;
                int end = text.indexOf("\nagreement ", first + 1);
                String one = end < 0 ? text : text.substring(0, end);
                int brace = one.lastIndexOf('}');
                String after = text.substring(0, brace) + "\n" + OPEN.matcher(insert).replaceAll("filledIn") + "\n" + text.substring(brace);
                Set<String> errors = errors(after, null);
                errors.removeAll(before);
                errors.removeIf(e -> e.contains("filledIn"));
                if (!errors.isEmpty()) {
                    failures.add(draft.getFileName() + ": " + insert + "\n    " + errors);
                }
                tried++;
            }
        }
        assertEquals("", String.join("\n", failures));
        assertTrue(tried > 60, tried + " clauses");
    }

    private static List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "org.comity.examples", "agreements"))) {
            return files.filter(p -> p.toString().endsWith(".agreement")).sorted().toList();
        }
    }

    private Set<String> errors(String text, Set<String> inserts) {
        Reviewer.ReviewedFile file = reviewer.review(FILE, text, ReviewOptions.asWritten(LocalDate.of(2015, 4, 1)));
        Set<String> errors = new LinkedHashSet<>();
        file.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).forEach(p -> errors.add(p.message()));
        if (inserts != null) {
            for (Register register : file.registers().subList(0, Math.min(1, file.registers().size()))) {
                for (Result result : register.getResults()) {
                    if (result instanceof Finding finding) {
                        finding.getFixes().stream().map(ProposedFix::getInsert).filter(i -> i != null && !i.isBlank()).forEach(inserts::add);
                    } else if (result instanceof Silence silence && silence.getInsert() != null && !silence.getInsert().isBlank()) {
                        inserts.add(silence.getInsert());
                    }
                }
            }
        }
        reviewer.forget(file);
        return errors;
    }
}
