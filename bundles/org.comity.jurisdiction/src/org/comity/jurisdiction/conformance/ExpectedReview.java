/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.agreement.Agreement;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;

/**
 * What a draft's review must say, kept beside the draft as {@code NAME[.VARIANT].expected}: a first line of options
 * ({@code options --as-of … --with … --under … --without …}; {@code --without Manual} leaves the findings of the drafting
 * manual aside, {@code --needs XX} names a jurisdiction whose words the draft uses besides its own), then one line per finding that is neither ok nor not-applicable
 * ({@code verdict rule place}), and lines {@code norms ORIGIN [TRACK] COUNT}, {@code silence TOPIC DECIDER},
 * {@code decision MATTER DECIDER}. Lines that start with {@code #} are comments. It is exact: what is not expected is wrong.
 *
 * @param file the expectation
 * @param draft the draft it is about
 * @param options how the draft is read
 * @param without first segments of rules that do not count
 * @param needs jurisdictions that must be installed besides the draft's own
 * @param lines what its review must say, without comments
 */
public record ExpectedReview(Path file, Path draft, ReviewOptions options, List<String> without, List<String> needs, List<String> lines) {

    /** What an expectation's file name ends in. */
    public static final String EXTENSION = ".expected";

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Pattern UNDER = Pattern.compile("(?m)^\\s*under\\s+(\\w+)");

    /**
     * Reads an expectation.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if an option is unknown or a date is none
     */
    public static ExpectedReview read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        boolean own = !lines.isEmpty() && lines.get(0).startsWith("options");
        String name = file.getFileName().toString();
        Path draft = file.resolveSibling(name.substring(0, name.indexOf('.')) + ".agreement");
        String[] words = own ? lines.get(0).split("\\s+") : new String[0];
        return new ExpectedReview(file, draft, options(words), values(words, "--without"), values(words, "--needs"), lines.subList(own ? 1 : 0, lines.size()));
    }

    /** A draft of which nothing is expected yet, as it is written. */
    public static ExpectedReview none(Path draft) {
        return new ExpectedReview(draft, draft, ReviewOptions.asWritten(TODAY), List.of(), List.of(), List.of());
    }

    /** Jurisdictions the review needs: the one the draft stands under, and the one it is read under. */
    public List<String> jurisdictions() throws IOException {
        List<String> needed = new ArrayList<>(needs);
        Matcher under = UNDER.matcher(Files.readString(draft));
        if (under.find()) {
            needed.add(under.group(1));
        }
        if (options.under() != null) {
            needed.add(options.under());
        }
        return needed;
    }

    /**
     * Reviews the draft.
     *
     * @return the register of its first agreement
     * @throws IllegalStateException if the draft has errors of its own
     */
    public Register review(Reviewer reviewer) throws IOException {
        Reviewer.ReviewedFile reviewed = reviewer.review(URI.createFileURI(draft.toAbsolutePath().toString()), Files.readString(draft), options);
        List<SourceProblem> errors = reviewed.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).toList();
        if (!errors.isEmpty() || reviewed.registers().isEmpty()) {
            throw new IllegalStateException(draft.getFileName() + (errors.isEmpty() ? " has no agreement" : ":" + errors.get(0).line() + ": " + errors.get(0).message()));
        }
        return reviewed.registers().get(0);
    }

    /**
     * Reviews the draft and compares.
     *
     * @return {@code missing LINE} and {@code not expected LINE}; empty if the review is as expected
     */
    public List<String> differences(Reviewer reviewer) throws IOException {
        TreeSet<String> actual = new TreeSet<>(lines(review(reviewer), without));
        List<String> differences = new ArrayList<>();
        new TreeSet<>(lines).stream().filter(l -> !actual.contains(l)).forEach(l -> differences.add("missing      " + l));
        actual.stream().filter(l -> !lines.contains(l)).forEach(l -> differences.add("not expected " + l));
        return differences;
    }

    /**
     * A register in the lines of an expectation.
     *
     * @param without first segments of rules that do not count
     */
    public static List<String> lines(Register register, List<String> without) {
        List<String> lines = new ArrayList<>();
        for (Result result : register.getResults()) {
            if (result instanceof Finding f && f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE
                && !without.contains(LawPaths.root(f.getRule()))) {
                lines.add(line(f));
                f.getReadings().forEach(r -> lines.add("reading " + f.getRule() + " " + r.getReading() + " " + r.getVerdict().getLiteral()));
            }
        }
        lines.addAll(RegisterLines.of(register));
        return lines;
    }

    /** A finding in one line: verdict, rule, and the name of the element it is at. */
    public static String line(Finding finding) {
        String place = "-";
        if (finding.getPlace() instanceof Element e && !(e instanceof Agreement)) {
            place = e.getName() == null ? e.eClass().getName().toLowerCase(Locale.ROOT) : e.getName();
        }
        return finding.getVerdict().getLiteral() + " " + finding.getRule() + " " + place;
    }

    private static ReviewOptions options(String[] words) {
        LocalDate asOf = null;
        String under = null;
        List<String> with = new ArrayList<>();
        for (int i = 1; i + 1 < words.length; i += 2) {
            switch (words[i]) {
                case "--as-of" -> asOf = LocalDate.parse(words[i + 1]);
                case "--under" -> under = words[i + 1];
                case "--with" -> with.add(words[i + 1]);
                case "--without", "--needs" -> { }
                default -> throw new IllegalArgumentException("unknown option " + words[i]);
            }
        }
        return new ReviewOptions(asOf, with, under, TODAY);
    }

    private static List<String> values(String[] words, String option) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i + 1 < words.length; i += 2) {
            if (words[i].equals(option)) {
                values.add(words[i + 1]);
            }
        }
        return values;
    }
}
