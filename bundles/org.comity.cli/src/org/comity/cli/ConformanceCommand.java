/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.SourceProblem;
import org.comity.jurisdiction.conformance.Conformance;
import org.comity.jurisdiction.conformance.ConformanceReport;
import org.comity.jurisdiction.conformance.ProjectConformance;
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
        ConformanceReport report = subject != null && Files.isDirectory(Path.of(subject)) ? project() : installed();
        terminal.print(switch (format) {
            case JUNIT -> ReportJUnit.of(report);
            case HTML -> ReportHtml.of(report);
            default -> ReportText.of(report);
        });
        return report.passed() ? 0 : 1;
    }

    private ConformanceReport project() {
        try {
            return new ProjectConformance(Path.of(subject), ConformanceCommand.class.getClassLoader()).report((all, done) -> terminal.progress(done, all));
        } catch (IllegalArgumentException e) {
            throw new UserProblem(e.getMessage());
        }
    }

    private ConformanceReport installed() {
        LawBase law = Law.load(terminal);
        Set<String> names = new TreeSet<>(law.library().paths().stream().map(LawPaths::root).toList());
        if (subject != null && !names.contains(subject)) {
            throw new UserProblem("there is no law of '" + subject + "', and no such folder; there is " + String.join(", ", names));
        }
        Conformance kit = new Conformance(law);
        String name = subject == null ? "" : subject;
        int all = kit.rules(name).size();
        int[] done = {0};
        return kit.report(name, law.validate().stream().filter(p -> concerns(law, p)).toList(), rule -> terminal.progress(++done[0], all));
    }

    private boolean concerns(LawBase law, SourceProblem problem) {
        return subject == null || problem.contributor() != null && law.roots(Set.of(problem.contributor())).contains(subject);
    }
}
