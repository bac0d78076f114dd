/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.agreement.Agreement;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assumptions;

/** Reviews of drafts in files, under all law there is. */
final class Drafts {

    static final Reviewer REVIEWER = new Reviewer(LawBase.onClasspath(Drafts.class.getClassLoader()));

    private Drafts() {
    }

    /** Options of a file of expectations: its first line, if that begins with {@code options}. */
    static List<String> options(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).startsWith("options") ? List.of(lines.get(0).split("\\s+")) : List.of();
    }

    /** A case of a jurisdiction that was taken out is skipped, so that the others stay green without it. */
    static void assumeInstalled(Path draft, List<String> options) throws IOException {
        Matcher own = Pattern.compile("(?m)^\\s*under\\s+(\\w+)").matcher(Files.readString(draft));
        List<String> needed = new ArrayList<>(own.find() ? List.of(own.group(1)) : List.of());
        int under = options.indexOf("--under");
        if (under > 0) {
            needed.add(options.get(under + 1));
        }
        List<String> installed = REVIEWER.derivation().jurisdictions();
        Assumptions.assumeTrue(installed.containsAll(needed), () -> needed + " are not all installed: " + installed);
    }

    /** A finding as expectations name it: verdict, rule, and the element it is at. */
    static String line(Finding f) {
        String place = f.getPlace() instanceof Element e && e != f.eContainer() && !(e instanceof Agreement)
            ? e.getName() == null ? e.eClass().getName().toLowerCase(Locale.ROOT) : e.getName() : "-";
        return f.getVerdict().getLiteral() + " " + f.getRule() + " " + place;
    }

    /** The register of the first agreement of a file, which must have no error of its own. */
    static Register review(Path draft, List<String> options) throws IOException {
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
