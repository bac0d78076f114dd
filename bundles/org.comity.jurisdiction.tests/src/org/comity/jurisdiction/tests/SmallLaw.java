/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawLibrary;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;

/** A jurisdiction made up for a test, and drafts read under it; results as short lines, so that a test states all of them. */
final class SmallLaw {

    static final LocalDate TODAY = LocalDate.of(2015, 4, 1);

    private final Reviewer reviewer;

    private SmallLaw(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    /** Law and directory from texts; fails on any problem in them but a wrong type, which one test wants to see at work. */
    static SmallLaw of(Path folder, String statutes, String agencies) {
        try {
            Path law = Files.writeString(folder.resolve("law.statute"), statutes);
            Path directory = Files.writeString(folder.resolve("agencies.agencies"), agencies);
            LawBase base = LawBase.of(List.of(new LawSource(URI.createFileURI(law.toString()), "test"),
                new LawSource(URI.createFileURI(directory.toString()), "test")));
            List<SourceProblem> errors = base.validate().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR && !p.code().startsWith("terms.expression")).toList();
            if (!errors.isEmpty()) {
                throw new AssertionError(errors.toString());
            }
            return new SmallLaw(new Reviewer(base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Register review(String draft, ReviewOptions options) {
        Reviewer.ReviewedFile file = reviewer.review(URI.createURI("test:/draft.agreement"), draft, options);
        List<SourceProblem> errors = file.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return file.registers().get(0);
    }

    /** The law itself. */
    LawLibrary library() {
        return reviewer.law().library();
    }

    Register review(String draft) {
        return review(draft, ReviewOptions.asWritten(TODAY));
    }

    Register review(String draft, LocalDate asOf, String... reforms) {
        return review(draft, new ReviewOptions(asOf, List.of(reforms), null, TODAY));
    }

    /** Findings of the rules whose name starts with a prefix: {@code verdict rule place}. */
    static List<String> findings(Register register, String prefix) {
        List<String> lines = new ArrayList<>();
        for (Result result : register.getResults()) {
            if (result instanceof Finding f && f.getRule().startsWith(prefix)) {
                String place = f.getPlace() instanceof Element e && e != register.getAgreement() ? String.valueOf(e.getName()) : "-";
                lines.add(f.getVerdict().getLiteral() + " " + f.getRule() + " " + place);
            }
        }
        return lines;
    }

    /** Norms of an origin: {@code state bearers modality action}, with the track where there is one. */
    static List<String> norms(Register register, Origin origin) {
        List<String> lines = new ArrayList<>();
        for (Result result : register.getResults()) {
            if (result instanceof NormRow row && row.getOrigin() == origin) {
                lines.add(row.getState().getLiteral() + " " + row.getBearers() + " " + row.getModality().getLiteral() + " "
                    + (row.getAction() == null ? "" : row.getAction().getText()) + (row.getTrack() == null ? "" : " @" + row.getTrack()));
            }
        }
        return lines;
    }

    /** Results of a type. */
    static <T extends Result> List<T> all(Register register, Class<T> type) {
        return register.getResults().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The verdict of the one finding of a rule. */
    static Verdict verdict(Register register, String rule) {
        List<Finding> found = all(register, Finding.class).stream().filter(f -> f.getRule().equals(rule)).toList();
        if (found.size() != 1) {
            throw new AssertionError(rule + " has " + found.size() + " findings");
        }
        return found.get(0).getVerdict();
    }
}
