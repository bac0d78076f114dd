/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.document.CitationText;
import org.comity.document.Places;
import org.comity.document.ReviewJson;
import org.comity.document.ReviewText;
import org.comity.document.decisions.Decisions;
import org.comity.document.decisions.DecisionsFile;
import org.comity.document.report.ReviewReport;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.Reviewer;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity review}: findings, obligations, costs and silences of drafts. */
@Command(name = "review", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reviews drafts: findings, who owes what to whom, who pays, what is left unsaid and who then decides.",
    footer = {"", "Example: comity review --as-of 2014-08-01 --language zh-TW draft.agreement", "",
        "Exit codes: 0 no errors found, 1 the drafts have errors, 2 wrong usage or unreadable input."})
final class ReviewCommand implements Callable<Integer>, NeedsTerminal {

    /** Forms of output. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For people: a report to print and send. */
        HTML
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Drafts, or folders with drafts (.agreement).")
    private List<Path> names;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Read the law as of this date (2014-08-31), not the draft's own.")
    private LocalDate asOf;

    @Option(names = "--with", paramLabel = "REFORM", description = "Switch a proposed reform on; may be repeated.")
    private List<String> reforms = new ArrayList<>();

    @Option(names = "--under", paramLabel = "JURISDICTION", description = "Read the drafts under another law.")
    private String under;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of messages: en, zh-TW, de or ja (default: en).")
    private String language;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text, json or html (default: text). JSON is one object, or an array if there are several agreements; HTML is one page, with the decisions beside the drafts.")
    private Format format;

    @Option(names = "--explain", paramLabel = "ELEMENT|RULE", description = "Show why: everything about one element or rule, with facts and sources.")
    private String explain;

    @Option(names = "--all", description = "List also what is ok and what does not apply, with the reason.")
    private boolean all;

    private Terminal terminal;
    private Reviewer reviewer;
    private ReviewReport report;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        List<Path> files = Inputs.find(names, ".agreement");
        reviewer = new Reviewer(Law.load(terminal));
        if (under != null) {
            Known.jurisdiction(under, reviewer);
        }
        Known.reforms(reforms, reviewer.law());
        Known.language(language);
        JsonArray json = new JsonArray();
        report = new ReviewReport(reviewer.law().library(), language);
        int code = new DraftFiles(terminal, reviewer, language).each(files, new ReviewOptions(asOf, reforms, under, LocalDate.now()), true, (file, reviewed) -> {
            boolean errors = false;
            for (Register register : reviewed.registers()) {
                write(file, register, DraftFiles.places(reviewed, reviewer.law()), json);
                errors |= register.getResults().stream().anyMatch(r -> r instanceof Finding f && f.getVerdict() == Verdict.ERROR);
            }
            return errors ? 1 : 0;
        });
        if (format == Format.JSON && !json.isEmpty()) {
            terminal.print(Json.text(Json.oneOrAll(json)));
        } else if (format == Format.HTML && !report.isEmpty()) {
            terminal.print(report.page());
        }
        return code;
    }

    private void write(Path file, Register register, Places places, JsonArray json) {
        if (format == Format.JSON) {
            JsonObject object = new ReviewJson(language, places, all).of(file.toString(), register);
            json.add(object);
            return;
        }
        if (format == Format.HTML) {
            report.add(file.toString(), register, decisions(file), places::line, places.notUnderstood());
            return;
        }
        ReviewText text = new ReviewText(language, places, new CitationText(reviewer.law().library(), language), terminal.style());
        terminal.print((explain == null ? text.of(file.toString(), register, all) : text.explain(file.toString(), register, explain)) + "\n");
    }

    private static Decisions decisions(Path file) {
        try {
            return DecisionsFile.read(DecisionsFile.beside(file));
        } catch (IOException e) {
            throw new UserProblem(DecisionsFile.beside(file) + ": " + e.getMessage());
        }
    }
}
