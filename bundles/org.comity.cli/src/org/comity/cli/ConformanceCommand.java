/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawIndex;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.jurisdiction.conformance.Check;
import org.comity.jurisdiction.conformance.CheckResult;
import org.comity.jurisdiction.conformance.Conformance;
import org.comity.jurisdiction.conformance.ConformanceReport;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.comity.jurisdiction.conformance.ReportHtml;
import org.comity.jurisdiction.conformance.ReportJUnit;
import org.comity.jurisdiction.conformance.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity conformance}: runs the kit over installed law or over a plug-in project. */
@Command(name = "conformance", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Checks law: every rule against its own examples; sources, status and time of force; messages in every language; "
        + "contradictions; drafts against their expected reviews. Shows how much is encoded.",
        "Without a name all installed law is checked; a FOLDER is a plug-in project, checked together with the installed law."},
    footer = {"", "Example: comity conformance --format html my-jurisdiction > report.html", "",
        "Exit codes: 0 everything holds, 1 something does not, 2 wrong usage or unreadable input."})
final class ConformanceCommand implements Callable<Integer>, NeedsTerminal {

    /** Forms of output. */
    enum Format {
        /** For people at a terminal. */
        TEXT,
        /** For build servers. */
        JUNIT,
        /** For a browser. */
        HTML
    }

    @Parameters(arity = "0..1", paramLabel = "NAME|FOLDER", description = "A jurisdiction by its name, or the folder of a plug-in project.")
    private String subject;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), junit or html.")
    private Format format;

    private Terminal terminal;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        List<String> unreadable = new ArrayList<>();
        List<LawSource> installed = LawIndex.find(ConformanceCommand.class.getClassLoader(), unreadable);
        Path folder = subject != null && Files.isDirectory(Path.of(subject)) ? Path.of(subject).toAbsolutePath().normalize() : null;
        List<LawSource> own = folder == null ? List.of() : LawIndex.in(folder, unreadable);
        if (folder != null && own.isEmpty()) {
            throw new UserProblem(folder + ": there is no law here; a plug-in project has .statute files in its folder law/");
        }
        unreadable.forEach(terminal::say);
        LawBase law = LawBase.of(LawIndex.overriding(installed, own));
        ConformanceReport report = folder == null ? installed(law) : project(law, folder, own);
        terminal.print(switch (format) {
            case JUNIT -> ReportJUnit.of(report);
            case HTML -> ReportHtml.of(report);
            default -> ReportText.of(report);
        });
        return report.passed() && unreadable.isEmpty() ? 0 : 1;
    }

    private ConformanceReport installed(LawBase law) {
        Set<String> names = new TreeSet<>(law.library().paths().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).toList());
        if (subject != null && !names.contains(subject)) {
            throw new UserProblem("there is no law of '" + subject + "', and no such folder; there is " + String.join(", ", names));
        }
        return report(law, subject == null ? "" : subject, law.validate().stream().filter(p -> subject == null || rootOf(law, p).contains(subject)).toList());
    }

    private ConformanceReport project(LawBase law, Path folder, List<LawSource> own) {
        Set<String> contributors = own.stream().map(LawSource::contributor).collect(Collectors.toSet());
        List<SourceProblem> problems = law.validate().stream().filter(p -> p.contributor() == null || contributors.contains(p.contributor())).toList();
        Set<String> roots = law.roots(contributors);
        if (roots.isEmpty()) {
            throw new UserProblem(folder + ": its files declare nothing; begin with 'jurisdiction NAME { … }'");
        }
        ConformanceReport first = report(law, roots.iterator().next(), problems);
        List<CheckResult> results = new ArrayList<>(first.results());
        results.addAll(reviews(new Reviewer(law), folder));
        return new ConformanceReport(first.name(), results, first.coverage());
    }

    private ConformanceReport report(LawBase law, String name, List<SourceProblem> problems) {
        Conformance kit = new Conformance(law);
        int all = kit.rules(name).size();
        int[] done = {0};
        return kit.report(name, problems, rule -> terminal.progress(++done[0], all));
    }

    private static List<CheckResult> reviews(Reviewer reviewer, Path folder) {
        List<CheckResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ExpectedReview.EXTENSION)).sorted().toList()) {
                results.add(review(reviewer, file, folder.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UserProblem(folder + ": cannot be read: " + e.getMessage());
        }
        return results;
    }

    private static CheckResult review(Reviewer reviewer, Path file, String name) {
        try {
            List<String> differences = ExpectedReview.read(file).differences(reviewer);
            return new CheckResult(Check.REVIEW, name, differences.isEmpty(), String.join("\n", differences));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            return new CheckResult(Check.REVIEW, name, false, e instanceof IOException ? "the draft cannot be read: " + e.getMessage() : e.getMessage());
        }
    }

    private static Set<String> rootOf(LawBase law, SourceProblem problem) {
        return problem.contributor() == null ? Set.of() : law.roots(Set.of(problem.contributor()));
    }
}
