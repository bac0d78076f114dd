/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.comity.document.CitationText;
import org.comity.document.Html;
import org.comity.document.RowText;
import org.comity.document.Words;
import org.comity.document.decisions.DecidedUnder;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.DecisionState;
import org.comity.document.decisions.Decisions;
import org.comity.document.reading.Reading;
import org.comity.document.reading.ReadingHtml;
import org.comity.document.reading.ReadingWords;
import org.comity.document.reading.ReadingWriter;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Calendars;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Finding;
import org.comity.register.ProposedFix;
import org.comity.register.Register;
import org.comity.statute.Verdict;
import org.eclipse.emf.ecore.EObject;

/** The review of one or more agreements as a page to print, send and keep. */
public final class ReviewReport {

    /** Verdicts in the order a reader wants them. */
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO);

    private final LawLibrary law;
    private final String language;
    private final Words words;
    private final ReadingWords says;
    private final CitationText citations;
    private final RowText rows;
    private final StringBuilder body = new StringBuilder();
    private String title = "";
    private int part;

    /**
     * An empty report.
     *
     * @param law all law
     * @param language language of the reader, BCP 47
     */
    public ReviewReport(LawLibrary law, String language) {
        this.law = law;
        this.language = language;
        this.words = new Words(language);
        this.says = new ReadingWords(language);
        this.citations = new CitationText(law, language);
        this.rows = new RowText(language, citations);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** The page. */
    public String page() {
        return Html.page(language, title, body.toString());
    }

    /**
     * Adds the review of an agreement. Neither may change meanwhile.
     *
     * @param file name of its file
     * @param register what was derived from it
     * @param decisions what was decided; empty decisions if nothing was
     * @param lines the 1-based line of an element in its file, or 0
     */
    public void add(String file, Register register, Decisions decisions, ToIntFunction<EObject> lines) {
        add(file, register, decisions, lines, 0);
    }

    /**
     * Adds the review of an agreement of a text that may not be understood as a whole.
     *
     * @param notUnderstood 1-based line of the first place that is not understood; 0 if all is
     */
    public void add(String file, Register register, Decisions decisions, ToIntFunction<EObject> lines, int notUnderstood) {
        part++;
        ReadingWriter writer = new ReadingWriter(register, law, language, lines);
        Reading reading = writer.write();
        String heading = says.say("review-title", "title", reading.title());
        if (title.isEmpty()) {
            title = heading;
        } else {
            body.append("<h1>").append(Html.text(heading)).append("</h1>\n");
        }
        List<Finding> findings = sorted(Decisions.toDecide(register));
        Map<String, Integer> numbers = new HashMap<>();
        findings.forEach(f -> numbers.put(f.getId(), numbers.size() + 1));
        if (notUnderstood > 0) {
            body.append("<p><strong class=\"warning\">").append(Html.text(says.say("review-not-understood", "line", String.valueOf(notUnderstood)))).append("</strong></p>\n");
        }
        head(file, register, decisions);
        findings(register, findings, decisions, writer, reading);
        obsolete(register, decisions);
        heading("review-document");
        body.append(ReadingHtml.of(reading, m -> " <a class=\"mark " + m.verdict().getLiteral() + "\" href=\"#" + anchor(numbers.get(m.finding())) + "\">"
            + numbers.get(m.finding()) + "</a>",
            "d" + part + "-"));
        new ReportTables(register, language, words, says, rows, citations, body).write();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(f -> ORDER.indexOf(f.getVerdict()) < 0 ? ORDER.size() : ORDER.indexOf(f.getVerdict())))
            .toList();
    }

    private void head(String file, Register register, Decisions decisions) {
        Decisions.Progress progress = decisions.progress(register);
        body.append("<p class=\"quiet\">").append(Html.text(file)).append("</p>\n<p>")
            .append(Html.text(says.say("review-progress", "findings", String.valueOf(progress.findings()), "decided",
            String.valueOf(progress.decided()), "stale", progress.stale() == 0 ? "" : String.valueOf(progress.stale()), "open",
            String.valueOf(progress.findings() - progress.decided() - progress.stale())))).append("</p>\n");
    }

    private void findings(Register register, List<Finding> findings, Decisions decisions, ReadingWriter writer, Reading reading) {
        heading("review-findings");
        if (findings.isEmpty()) {
            body.append(Html.p(Html.text(says.of("review-no-findings")))).append('\n');
            return;
        }
        body.append("<div class=\"wide\"><table>\n<thead><tr><th></th>");
        for (String column : new String[] {"finding", "clause", "law", "decision"}) {
            body.append("<th scope=\"col\">").append(Html.text(says.of("column-" + column))).append("</th>");
        }
        body.append("</tr></thead>\n<tbody>\n");
        int number = 0;
        for (Finding f : findings) {
            number++;
            int at = reading.of(f.getId());
            String clause = writer.number(f).isEmpty() ? says.of("column-whole") : writer.number(f);
            body.append("<tr id=\"").append(anchor(number)).append("\"><td class=\"number\">").append(number).append("</td><td>")
                .append(Html.span(f.getVerdict().getLiteral(), rows.verdict(f))).append("<br>").append(Html.text(rows.message(f)));
            f.getReadings().forEach(r -> body.append("<br><small>").append(Html.text(r.getAuthor() + (r.getDate() == null ? "" : " " + r.getDate()) + ": "
                + words.of("verdict-" + r.getVerdict().getLiteral()) + " — " + Texts.in(r.getMessage(), language))).append("</small>"));
            f.getFixes().forEach(x -> fix(x));
            body.append("</td><td>").append(at < 0 ? Html.text(clause) : "<a href=\"#d" + part + "-" + at + "\">" + Html.text(clause) + "</a>")
                .append("</td><td>")
                .append(Html.text(rows.cited(f) + (f.isVerified() ? "" : " " + words.of("unverified")))).append("</td><td>");
            decision(register, f, decisions);
            body.append("</td></tr>\n");
        }
        body.append("</tbody>\n</table></div>\n");
    }

    private void fix(ProposedFix fix) {
        String label = Texts.in(fix.getLabel(), language);
        if (!label.isEmpty()) {
            body.append("<br><small>→ ").append(Html.text(label)).append("</small>");
        }
    }

    private void decision(Register register, Finding finding, Decisions decisions) {
        String agreement = String.valueOf(register.getAgreement().getName());
        Decision decision = decisions.on(agreement, finding).orElse(null);
        if (decision == null) {
            body.append(Html.span("quiet", says.of("decision-open")));
            return;
        }
        DecisionState state = decisions.state(agreement, finding);
        if (state.isStale()) {
            body.append(Html.span("warning", says.of(state == DecisionState.CLAUSE_CHANGED ? "stale-clause" : "stale-law"))).append("<br>");
        }
        said(register, decision);
        if (state == DecisionState.CLAUSE_CHANGED && !decision.clauseText().isEmpty()) {
            body.append("<br><small>").append(Html.text(says.say("stale-then", "text", decision.clauseText()))).append("</small>");
        } else if (state == DecisionState.LAW_CHANGED && !decision.lawText().isEmpty()) {
            body.append("<br><small>").append(Html.text(says.say("stale-then", "text", decision.lawText()))).append("</small>");
        }
    }

    private void said(Register register, Decision d) {
        body.append("<strong>").append(Html.text(says.of("decision-" + d.kind().name().toLowerCase(Locale.ROOT)))).append("</strong> <small>")
            .append(Html.text(says.say("decision-by", "who", d.by(), "date", Calendars.show(d.on(), register.getJurisdiction(), language)))).append("</small>");
        if (DecidedUnder.of(register).isOther(d)) {
            body.append("<br><span class=\"warning\">").append(Html.text(says.say("decision-under", "law", d.under().law(), "date",
                Calendars.show(d.under().asOf(), register.getJurisdiction(), language), "reforms", String.join(", ", d.under().reforms())))).append("</span>");
        }
        if (!d.reason().isBlank()) {
            body.append("<br>").append(Html.text(says.say("decision-reason", "text", d.reason())));
        }
        if (!d.comment().isBlank()) {
            body.append("<br><small>").append(Html.text(d.comment())).append("</small>");
        }
    }

    private void obsolete(Register register, Decisions decisions) {
        List<Decision> gone = new ArrayList<>(decisions.obsolete(register));
        if (gone.isEmpty()) {
            return;
        }
        heading("review-gone");
        body.append("<ul>\n");
        for (Decision each : gone) {
            body.append("<li>").append(Html.text(each.message().isEmpty() ? each.finding() : each.message())).append("<br>");
            said(register, each);
            body.append("</li>\n");
        }
        body.append("</ul>\n");
    }

    private void heading(String key) {
        body.append("<h2>").append(Html.text(says.of(key))).append("</h2>\n");
    }

    private String anchor(int number) {
        return "f" + part + "-" + number;
    }
}
