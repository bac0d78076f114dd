/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.document.CitationText;
import org.comity.document.Places;
import org.comity.document.ReviewJson;
import org.comity.document.ReviewText;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.Reform;
import org.comity.statute.Verdict;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
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
        JSON
    }

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

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

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text or json (default: text). JSON is one object, or an array if there are several agreements.")
    private Format format;

    @Option(names = "--explain", paramLabel = "ELEMENT|RULE", description = "Show why: everything about one element or rule, with facts and sources.")
    private String explain;

    @Option(names = "--all", description = "List also what is ok and what does not apply, with the reason.")
    private boolean all;

    private Terminal terminal;
    private Reviewer reviewer;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        List<Path> files = Inputs.find(names, ".agreement");
        reviewer = new Reviewer(Law.load(terminal));
        checkOptions(reviewer.law());
        JsonArray json = new JsonArray();
        int code = 0;
        int done = 0;
        for (Path file : files) {
            try {
                code = Math.max(code, review(file, json));
            } catch (UserProblem problem) {
                terminal.say(problem.getMessage());
                code = 2;
            } catch (StackOverflowError tooDeep) {
                terminal.say(file + ": nested too deeply to be read");
                code = 2;
            }
            terminal.progress(++done, files.size());
        }
        if (format == Format.JSON && !json.isEmpty()) {
            JsonElement root = json.size() == 1 ? json.get(0) : json;
            terminal.print(GSON.toJson(root) + "\n");
        }
        return code;
    }

    private void checkOptions(LawBase law) {
        List<String> known = reviewer.derivation().jurisdictions();
        if (under != null && !known.contains(under)) {
            throw new UserProblem("there is no jurisdiction '" + under + "'; known are " + String.join(", ", known));
        }
        for (String reform : reforms) {
            if (law.library().reform(reform).isEmpty()) {
                throw new UserProblem("there is no reform '" + reform + "'; known are " + String.join(", ", law.library().reforms().stream().map(Reform::getName).toList()));
            }
        }
        if (!List.of("en", "zh-TW", "de", "ja").contains(language)) {
            throw new UserProblem("messages are written in en, zh-TW, de or ja, not in '" + language + "'");
        }
    }

    private int review(Path file, JsonArray json) {
        String text = Inputs.read(file);
        if (text.isBlank()) {
            throw new UserProblem(file + ": the file is empty; a draft begins with: agreement NAME \"Title\" { under JURISDICTION … }");
        }
        Reviewer.ReviewedFile reviewed = reviewer.review(URI.createFileURI(file.toAbsolutePath().toString()), text,
            new ReviewOptions(asOf, reforms, under, LocalDate.now()));
        int code = 0;
        for (SourceProblem problem : reviewed.problems()) {
            if (problem.severity() != SourceProblem.Severity.INFO) {
                String kind = problem.severity() == SourceProblem.Severity.ERROR ? "error" : "warning";
                terminal.say(file + ":" + problem.line() + ":" + problem.column() + ": " + kind + ": " + problem.message() + " [" + problem.code() + "]");
            }
            code = problem.severity() == SourceProblem.Severity.ERROR ? 1 : code;
        }
        if (reviewed.registers().isEmpty()) {
            terminal.say(file + ": there is no agreement in this file");
            return 2;
        }
        for (Register register : reviewed.registers()) {
            write(file, register, places(reviewed), json);
            boolean errors = register.getResults().stream().anyMatch(r -> r instanceof Finding f && f.getVerdict() == Verdict.ERROR);
            code = errors ? Math.max(code, 1) : code;
        }
        reviewer.forget(reviewed);
        return code;
    }

    private void write(Path file, Register register, Places places, JsonArray json) {
        if (format == Format.JSON) {
            JsonObject object = new ReviewJson(language, places, all).of(file.toString(), register);
            json.add(object);
            return;
        }
        ReviewText text = new ReviewText(language, places, new CitationText(reviewer.law().library(), language), terminal.style());
        terminal.print((explain == null ? text.of(file.toString(), register, all) : text.explain(file.toString(), register, explain)) + "\n");
    }

    private static Places places(Reviewer.ReviewedFile file) {
        return new Places() {
            @Override
            public int line(EObject element) {
                return element != null && element.eResource() == file.resource() ? file.line(element) : 0;
            }

            @Override
            public int column(EObject element) {
                return element != null && element.eResource() == file.resource() ? file.column(element) : 0;
            }
        };
    }
}
