/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comity.document.Impact;
import org.comity.document.ImpactHtml;
import org.comity.document.ImpactJson;
import org.comity.document.ImpactText;
import org.comity.document.Words;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.jurisdiction.Reviewer;
import org.comity.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity impact}: what a reform, or the time between two dates, changes in many agreements. */
@Command(name = "impact", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Reads drafts twice - without and with a reform, or on two dates - and lists exactly the findings, obligations, costs and silences that appear, "
        + "vanish or change, by provision and by agreement."},
    footer = {"", "Example: comity impact drafts/ --with COUNTRY.Reform2015", "         comity impact drafts/ --from 2014-01-01 --to 2016-01-01 --format json", "",
        "Exit codes: 0 no agreement gains an error, 1 one does, or cannot be read as it stands, 2 wrong usage or unreadable input."})
final class ImpactCommand implements Callable<Integer>, NeedsTerminal {

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

    @Option(names = "--with", paramLabel = "REFORM", description = "The reform; may be repeated.")
    private List<String> reforms = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "Read the law first as of this date (2014-08-31).")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Read the law then as of this date.")
    private LocalDate to;

    @Option(names = "--as-of", paramLabel = "DATE", description = "With --with: read the law as of this date, not each draft's own.")
    private LocalDate asOf;

    @Option(names = "--under", paramLabel = "JURISDICTION", description = "Read the drafts under another law.")
    private String under;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of messages: en, zh-TW, de or ja (default: en).")
    private String language;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text, json or html (default: text).")
    private Format format;

    private Terminal terminal;
    private boolean newErrors;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        boolean dates = from != null && to != null && asOf == null;
        boolean reform = from == null && to == null && !reforms.isEmpty();
        if (!dates && !reform) {
            throw new UserProblem("say what the impact is of: --with REFORM, or --from DATE --to DATE; 'comity law' lists the reforms");
        }
        List<Path> files = Inputs.find(names, ".agreement");
        Reviewer reviewer = new Reviewer(Law.load(terminal));
        Known.reforms(reforms, reviewer.law());
        Known.language(language);
        if (under != null) {
            Known.jurisdiction(under, reviewer);
        }
        // between two dates a reform that is named is switched on on both
        ImpactJson.Side before = new ImpactJson.Side(dates ? from : asOf, dates ? reforms : List.of());
        ImpactJson.Side after = new ImpactJson.Side(dates ? to : asOf, reforms);
        LawLibrary law = reviewer.law().library();
        Impact impact = new Impact();
        Impact.Report report = switch (format) {
            case JSON -> new ImpactJson(language, before, after);
            case HTML -> new ImpactHtml(law, language);
            default -> new ImpactText(law, language, terminal.style());
        };
        int code = new DraftFiles(terminal, reviewer, language).each(files, options(before), false, (file, reviewed) -> {
            List<Register> then = reviewer.again(reviewed, options(after));
            for (int i = 0; i < then.size(); i++) {
                newErrors |= impact.add(file.toString(), reviewed.registers().get(i), then.get(i), report).stream().anyMatch(Impact::isNewError);
            }
            return 0;
        });
        if (impact.read() > 0) {
            terminal.print(report.finish(title(law), impact));
        }
        return newErrors ? Math.max(code, 1) : code;
    }

    private String title(LawLibrary law) {
        Words words = new Words(language);
        if (from != null) {
            return String.format(words.of("impact-dates"), from, to);
        }
        return String.format(words.of("impact-title"), String.join(", ", reforms.stream().map(r -> law.reform(r).map(x -> reformTitle(r, x)).orElse(r)).toList()));
    }

    private String reformTitle(String path, org.comity.statute.Reform reform) {
        String title = Texts.in(reform.getTitles() != null ? reform.getTitles() : reform.getTitle(), language);
        return title.isEmpty() ? path : title + " (" + path + ")";
    }

    private ReviewOptions options(ImpactJson.Side side) {
        return new ReviewOptions(side.asOf(), side.reforms(), under, LocalDate.now());
    }
}
