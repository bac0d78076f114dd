/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import com.google.gson.JsonArray;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.document.CompareHtml;
import org.comity.document.CompareJson;
import org.comity.document.CompareText;
import org.comity.document.Places;
import org.comity.engine.compare.Comparison;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawLibrary;
import org.comity.jurisdiction.Reviewer;
import org.comity.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity compare}: one draft under several laws, side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Reads drafts under several laws and shows side by side what each finds, who owes what, who pays and who decides what is left unsaid.",
        "Instruments, roles, topics and provisions are translated as far as the jurisdictions declare equivalents; what has none is listed."},
    footer = {"", "Example: comity compare --under TW,DE --format html draft.agreement > comparison.html", "",
        "Exit codes: 0 compared, 1 a draft has errors of its own, 2 wrong usage or unreadable input."})
final class CompareCommand implements Callable<Integer>, NeedsTerminal {

    /** Forms of output. */
    enum Format {
        /** For people at a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** For a browser or a printer. */
        HTML
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Drafts, or folders with drafts (.agreement).")
    private List<Path> names;

    @Option(names = "--under", required = true, split = ",", paramLabel = "JURISDICTION", description = "The laws to compare, separated by commas.")
    private List<String> under;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Read the law as of this date (2014-08-31), not the draft's own.")
    private LocalDate asOf;

    @Option(names = "--with", paramLabel = "REFORM", description = "Switch a proposed reform on where it belongs; may be repeated.")
    private List<String> reforms = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of messages: en, zh-TW, de or ja (default: en).")
    private String language;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text, json or html (default: text).")
    private Format format;

    private Terminal terminal;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        List<Path> files = Inputs.find(names, ".agreement");
        Reviewer reviewer = new Reviewer(Law.load(terminal));
        List<String> laws = List.copyOf(new LinkedHashSet<>(under.stream().map(String::strip).toList()));
        laws.forEach(u -> Known.jurisdiction(u, reviewer));
        Known.reforms(reforms, reviewer.law());
        Known.language(language);
        LawLibrary library = reviewer.law().library();
        JsonArray json = new JsonArray();
        CompareHtml html = new CompareHtml(library, language);
        int code = new DraftFiles(terminal, reviewer, language).each(files, options(laws.get(0)), true, (file, reviewed) -> {
            List<List<Register>> registers = new ArrayList<>(List.of(reviewed.registers()));
            laws.subList(1, laws.size()).forEach(u -> registers.add(reviewer.again(reviewed, options(u))));
            Places places = DraftFiles.places(reviewed, reviewer.law());
            for (int i = 0; i < reviewed.registers().size(); i++) {
                int index = i;
                Comparison comparison = Comparison.of(library, registers.stream().map(r -> r.get(index)).toList());
                switch (format) {
                    case JSON -> json.add(new CompareJson(language, places).of(file.toString(), comparison));
                    case HTML -> html.add(file.toString(), comparison, places);
                    default -> terminal.print(new CompareText(library, language, terminal.style(), terminal.width()).of(file.toString(), comparison, places));
                }
            }
            return 0;
        });
        if (format == Format.JSON && !json.isEmpty()) {
            terminal.print(Json.text(Json.oneOrAll(json)));
        } else if (format == Format.HTML && !html.isEmpty()) {
            terminal.print(html.page());
        }
        return code;
    }

    private ReviewOptions options(String law) {
        return new ReviewOptions(asOf, reforms, law, LocalDate.now());
    }
}
