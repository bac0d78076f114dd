/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comity.engine.derive.Texts;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.text.DisplayWidth;
import org.comity.engine.law.Calendars;
import org.comity.document.reading.ReadingWords;
import org.comity.register.CostLine;
import org.comity.register.DecisionRow;
import org.comity.register.EquivalenceRow;
import org.comity.register.FactUse;
import org.comity.register.Finding;
import org.comity.register.LedgerLine;
import org.comity.register.LiabilityRow;
import org.comity.register.NormRow;
import org.comity.register.NotAnalysed;
import org.comity.register.Origin;
import org.comity.register.ProposedFix;
import org.comity.register.Question;
import org.comity.register.ReadingVerdict;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Verdict;

/** A register as text for a terminal: findings by severity, who owes what, who pays, what is silent; columns hold CJK. */
public final class ReviewText {

    /** Verdicts in the order a reader wants them. */
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO,
        Verdict.OK, Verdict.NOT_APPLICABLE, Verdict.NO_RULE);

    private final String language;
    private final Words words;
    private final Places places;
    private final CitationText citations;
    private final RowText rows;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    /**
     * A renderer.
     *
     * @param language language of the reader
     * @param places where elements stand
     * @param citations how citations read
     * @param style colours, or none
     */
    public ReviewText(String language, Places places, CitationText citations, Style style) {
        this.language = language;
        this.words = new Words(language);
        this.places = places;
        this.citations = citations;
        this.rows = new RowText(language, citations);
        this.style = style;
    }

    /**
     * The whole review of one draft.
     *
     * @param file name of the file
     * @param register the register
     * @param all whether findings that are ok or not applicable are listed too
     */
    public String of(String file, Register register, boolean all) {
        header(file, register);
        equivalents(register);
        findings(register, all);
        norms(register);
        costs(register);
        silences(register);
        decisions(register);
        notAnalysed(register);
        return out.toString();
    }

    /** Everything about one rule or element, with the trace: why it fired, or why it did not. */
    public String explain(String file, Register register, String what) {
        header(file, register);
        int found = 0;
        for (Result result : register.getResults()) {
            if (about(result, what)) {
                found++;
                if (result instanceof Finding finding) {
                    finding(finding);
                } else {
                    line("  " + style.bold(result.getId()) + "  " + words.of(result.getOrigin().getLiteral()));
                }
                trace(result);
            }
        }
        if (found == 0) {
            line("  " + words.of("nothing-about") + " " + what);
        }
        return out.toString();
    }

    private static boolean about(Result result, String what) {
        return result.getWhy().getRule().equals(what) || result.getWhy().getRule().startsWith(what + ".") || result.getId().equals(what)
            || result instanceof Finding f && (f.getRule().equals(what) || what.equals(ReviewJson.name(f.getPlace())))
            || result.getClauses().stream().anyMatch(c -> what.equals(c.getName()));
    }

    private void trace(Result result) {
        if (!result.getWhy().getBinding().isEmpty()) {
            line("      " + words.of("binding") + ": " + String.join(", ", result.getWhy().getBinding()));
        }
        if (result.getWhy().getGuard() != null) {
            line("      " + words.of("applies") + ": " + result.getWhy().getGuard() + ", " + words.of("requirement") + ": " + result.getWhy().getRequirement());
        }
        for (FactUse fact : result.getWhy().getFacts()) {
            int at = places.line(fact.getSource());
            line("      - " + fact.getText() + (fact.getValue().isEmpty() ? "" : " = " + fact.getValue()) + style.dim("  [" + words.of("source-" + fact.getKind().getLiteral())
                + (at > 0 ? " :" + at : "") + (fact.getSourceText() == null || fact.getSourceText().isEmpty() ? "" : " " + fact.getSourceText()) + "]"));
        }
        for (String path : result.getCitations()) {
            line("      § " + citations.of(result, path) + style.dim("  " + path));
        }
    }

    private void header(String file, Register register) {
        String title = Texts.in(register.getAgreement().getTitle(), language);
        line(style.bold(register.getAgreement().getName() + (title.isEmpty() ? "" : "  " + title)));
        line(style.dim(file));
        if (places.notUnderstood() > 0) {
            line(style.bold(new ReadingWords(language).say("review-not-understood", "line", String.valueOf(places.notUnderstood()))));
        }
        String jurisdiction = register.getJurisdiction() == null ? words.of("none") : register.getJurisdiction().getName();
        line(words.of("under") + " " + jurisdiction + ", " + words.of("as-of") + " " + Calendars.show(register.getAsOf(), register.getJurisdiction(), language)
            + (register.getReforms().isEmpty() ? "" : ", " + words.of("with") + " " + String.join(", ", register.getReforms())));
        line(words.of("instrument") + ": " + (register.getDeclaredInstruments().isEmpty() ? words.of("none") : String.join(", ", register.getDeclaredInstruments()))
            + (register.getImpliedInstruments().isEmpty() ? "" : "; " + words.of("facts-indicate") + " " + String.join(", ", register.getImpliedInstruments())));
        line("");
    }

    /** What the draft's words stand for under another law; a word that is the same there is not worth a line. */
    private void equivalents(Register register) {
        List<EquivalenceRow> rows = all(register, EquivalenceRow.class, r -> !r.getHere().equals(List.of(r.getWritten())));
        if (rows.isEmpty()) {
            return;
        }
        section("read-as", rows.size());
        table(rows.stream().map(r -> new String[] {words.of("equivalent-" + r.getKind()), citations.of(r.getWritten()),
            "→ " + (r.getHere().isEmpty() ? words.of("no-equivalent") : String.join("; ", r.getHere().stream().map(citations::of).toList()))
                + ("kind".equals(r.getBy()) ? "  [" + words.of("equivalent-by-kind") + "]" : "")}).toList());
        line("");
    }

    private void findings(Register register, boolean all) {
        List<Finding> findings = all(register, Finding.class, f -> true);
        long quiet = findings.stream().filter(f -> f.getVerdict() == Verdict.OK).count();
        long silent = findings.stream().filter(f -> f.getVerdict() == Verdict.NOT_APPLICABLE).count();
        section("findings", findings.size() - (all ? 0 : quiet + silent));
        for (Verdict verdict : ORDER) {
            boolean shown = all || verdict != Verdict.OK && verdict != Verdict.NOT_APPLICABLE;
            findings.stream().filter(f -> shown && f.getVerdict() == verdict).forEach(this::finding);
        }
        if (!all) {
            line(style.dim("  " + quiet + " " + words.of("ok-count") + ", " + silent + " " + words.of("not-applicable-count") + " (--all)"));
        }
        line("");
    }

    private void finding(Finding f) {
        String place = place(f);
        line("  " + style.verdict(f.getVerdict(), words.of("verdict-" + f.getVerdict().getLiteral())) + "  " + Texts.in(f.getMessage(), language) + (place.isEmpty() ? "" : "  " + style.dim(place)));
        String cited = String.join("; ", f.getCitations().stream().map(p -> citations.of(f, p)).distinct().toList());
        line("      " + style.dim(f.getRule()) + (cited.isEmpty() ? "" : "  " + cited) + (f.isVerified() ? "" : "  " + words.of("unverified"))
            + (f.isImplied() ? "  " + words.of("implied") : "") + (f.getTrack() == null ? "" : "  @" + f.getTrack().substring(f.getTrack().indexOf('@') + 1)));
        for (ReadingVerdict r : f.getReadings()) {
            line("      · " + r.getAuthor() + (r.getDate() == null ? "" : " " + r.getDate()) + ": " + words.of("verdict-" + r.getVerdict().getLiteral()) + " — " + Texts.in(r.getMessage(), language));
        }
        for (Question q : f.getQuestions()) {
            String question = Texts.in(q.getText(), language);
            boolean said = question.equals(Texts.in(f.getMessage(), language));
            if (said && q.getFact().isEmpty()) {
                continue;
            }
            line("      ? " + (said ? "" : question) + (q.getFact().isEmpty() ? "" : (said ? "" : "  ") + words.of("answer") + ": fact " + q.getFact() + " = true|false because \"…\""));
        }
        for (ProposedFix fix : f.getFixes()) {
            String label = Texts.in(fix.getLabel(), language);
            String change = fix.getInsert() != null ? fix.getInsert() : fix.getSetPath() != null ? fix.getSetPath() + " = " + fix.getSetValue()
                : fix.getReplaceInstrument() != null ? "instrument " + fix.getReplaceInstrument() : "";
            line("      → " + (label.isEmpty() ? "" : label + (change.isEmpty() ? "" : ": ")) + change);
        }
    }

    private String place(Finding f) {
        String inLaw = places.inLaw(f.getPlace());
        if (inLaw != null) {
            return inLaw;
        }
        int at = places.line(f.getPlace());
        String name = ReviewJson.name(f.getPlace());
        String clauses = f.getClauses().size() > 1 ? String.join(", ", f.getClauses().stream().map(c -> String.valueOf(c.getName())).toList()) : name;
        return at == 0 ? "" : (clauses == null ? "" : clauses + " ") + ":" + at + ":" + places.column(f.getPlace());
    }

    private void norms(Register register) {
        List<NormRow> norms = all(register, NormRow.class, r -> true);
        section("obligations", norms.size());
        for (Origin origin : Origin.VALUES) {
            List<NormRow> some = norms.stream().filter(r -> r.getOrigin() == origin).toList();
            if (some.isEmpty()) {
                continue;
            }
            line("  " + style.bold(words.of(origin.getLiteral())) + " (" + some.size() + ")");
            List<String[]> table = new ArrayList<>();
            for (NormRow row : some) {
                table.add(new String[] {origin == Origin.WRITTEN ? row.getId() : row.getCitations().isEmpty() ? "" : citations.of(row, row.getCitations().get(0)),
                    rows.bearers(row), words.of("modality-" + row.getModality().getLiteral()), rows.action(row)});
            }
            table(table);
        }
        line("");
    }

    private void costs(Register register) {
        List<CostLine> lines = all(register, CostLine.class, c -> true);
        if (lines.isEmpty()) {
            return;
        }
        section("costs", lines.size());
        List<String[]> table = new ArrayList<>();
        for (CostLine c : lines) {
            table.add(new String[] {words.of(c.getOrigin().getLiteral()), words.item(c.getItem()), rows.payers(c), String.join("  ", rows.terms(c))});
        }
        table(table);
        Map<String, List<String>> ledger = new LinkedHashMap<>();
        for (LedgerLine l : all(register, LedgerLine.class, x -> x.getAmount() != null)) {
            ledger.computeIfAbsent(l.getFiscalYear(), y -> new ArrayList<>())
                .add(l.getFrom() + " → " + l.getTo() + "  " + ExpressionText.money(l.getAmount()) + "  " + words.of(l.getPurpose()) + "  " + words.item(l.getItem()));
        }
        ledger.forEach((year, moves) -> {
            line("  " + style.bold(words.of("fiscal-year") + " " + year));
            moves.forEach(m -> line("    " + m));
        });
        line("");
    }

    private void silences(Register register) {
        List<Silence> silences = all(register, Silence.class, s -> true);
        if (silences.isEmpty()) {
            return;
        }
        section("silences", silences.size());
        List<String[]> table = new ArrayList<>();
        for (Silence s : silences) {
            table.add(new String[] {s.getTopic(), rows.decider(s), rows.cited(s), rows.track(s)});
        }
        table(table);
        line("");
    }

    private void decisions(Register register) {
        List<DecisionRow> decisions = all(register, DecisionRow.class, d -> d.getTrack() == null);
        List<LiabilityRow> liabilities = all(register, LiabilityRow.class, d -> true);
        if (!decisions.isEmpty()) {
            section("decisions", decisions.size());
            decisions.forEach(d -> line("  " + d.getMatter() + ": " + String.join(", ", d.getDeciders()) + style.dim("  " + words.of(d.getOrigin().getLiteral()))));
            line("");
        }
        if (!liabilities.isEmpty()) {
            section("liability", liabilities.size());
            liabilities.forEach(l -> line("  " + words.of("liability-" + l.getKind()) + ": " + String.join(", ", l.getOf()) + (l.getTo() == null ? "" : " → " + l.getTo())
                + (l.getReason() == null ? "" : " — " + l.getReason()) + style.dim("  " + words.of(l.getOrigin().getLiteral()))));
            line("");
        }
    }

    private void notAnalysed(Register register) {
        List<NotAnalysed> rows = all(register, NotAnalysed.class, n -> true);
        line(rows.size() + " " + words.of("not-analysed"));
        rows.forEach(r -> line("  :" + (r.getClauses().isEmpty() ? 0 : places.line(r.getClauses().get(0))) + " " + r.getText()));
    }

    private void section(String key, long count) {
        line(style.bold(words.of(key)) + " (" + count + ")");
    }

    /** Columns padded to their widest cell, but for the last one. */
    private void table(List<String[]> rows) {
        int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i + 1 < row.length; i++) {
                widths[i] = Math.min(72, Math.max(widths[i], DisplayWidth.of(row[i])));
            }
        }
        for (String[] row : rows) {
            StringBuilder text = new StringBuilder("    ");
            for (int i = 0; i < row.length; i++) {
                text.append(i + 1 < row.length ? DisplayWidth.pad(row[i], widths[i]) + "  " : row[i]);
            }
            line(text.toString().stripTrailing());
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static <T extends Result> List<T> all(Register register, Class<T> type, Predicate<T> filter) {
        return register.getResults().stream().filter(type::isInstance).map(type::cast).filter(filter).toList();
    }
}
