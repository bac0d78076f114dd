/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawIndex;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;

/** The kit over a plug-in project on disk: its law among the installed law, and its drafts against their expected reviews. */
public final class ProjectConformance {

    private final Path project;
    private final LawBase law;
    private final Set<String> contributors;
    private final List<String> unreadable = new ArrayList<>();

    /**
     * Loads a project.
     *
     * @param project folder of the project
     * @param loader class loader with the installed law; a plug-in of the project's name among it is left out
     * @throws IllegalArgumentException if there is no law in the folder
     */
    public ProjectConformance(Path project, ClassLoader loader) {
        this.project = project.toAbsolutePath().normalize();
        List<LawSource> installed = LawIndex.find(loader, new ArrayList<>());
        List<LawSource> own = LawIndex.in(this.project, unreadable);
        if (own.isEmpty()) {
            throw new IllegalArgumentException(project + ": there is no law here; a plug-in project has .statute files in its folder law/");
        }
        law = LawBase.of(LawIndex.overriding(installed, own));
        contributors = own.stream().map(LawSource::contributor).collect(Collectors.toSet());
    }

    /**
     * Checks everything.
     *
     * @param progress told how many rules there are and which of them is next, from 1; may be null
     */
    public ConformanceReport report(ObjIntConsumer<Integer> progress) {
        List<CheckResult> results = new ArrayList<>();
        unreadable.forEach(m -> results.add(CheckResult.wrong(Check.TEXT, project.getFileName().toString(), m)));
        List<SourceProblem> problems = law.validate().stream().filter(p -> p.contributor() == null || contributors.contains(p.contributor())).toList();
        Set<String> roots = law.roots(contributors);
        String name = roots.isEmpty() ? project.getFileName().toString() : roots.iterator().next();
        Conformance kit = new Conformance(law);
        int all = kit.rules(name).size();
        int[] done = {0};
        ConformanceReport report = kit.report(name, problems, rule -> {
            if (progress != null) {
                progress.accept(all, ++done[0]);
            }
        });
        results.addAll(report.results());
        if (roots.isEmpty()) {
            results.add(CheckResult.wrong(Check.TEXT, name, "the files declare nothing; begin with 'jurisdiction NAME { … }'"));
        }
        results.addAll(reviews());
        return new ConformanceReport(name, List.copyOf(results), report.coverage());
    }

    private List<CheckResult> reviews() {
        Reviewer reviewer = new Reviewer(law);
        List<CheckResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ExpectedReview.EXTENSION)).sorted().toList()) {
                results.add(review(reviewer, file, project.relativize(file).toString()));
            }
        } catch (IOException e) {
            results.add(CheckResult.wrong(Check.REVIEW, project.getFileName().toString(), "the folder cannot be read: " + e.getMessage()));
        }
        return results;
    }

    private static CheckResult review(Reviewer reviewer, Path file, String name) {
        try {
            List<String> differences = ExpectedReview.read(file).differences(reviewer);
            return new CheckResult(Check.REVIEW, name, differences.isEmpty(), String.join("\n", differences));
        } catch (IOException e) {
            return CheckResult.wrong(Check.REVIEW, name, "the draft cannot be read: " + e.getMessage());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return CheckResult.wrong(Check.REVIEW, name, e.getMessage());
        }
    }
}
