/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.engine.compare.Cell;
import org.comity.engine.compare.Comparison;
import org.comity.engine.compare.Line;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.register.EquivalenceRow;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.FactDefinition;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Role;
import org.comity.statute.Topic;
import org.comity.statute.Verdict;
import org.comity.terms.Citation;
import org.comity.terms.Element;

/** A comparison as tables of words, which text and page then lay out alike. */
final class CompareView {

    /** Verdicts in the order in which a reader wants them counted. */
    private static final List<Verdict> VERDICTS = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO, Verdict.OK);

    /**
     * One thing said in a cell.
     *
     * @param style class of a page, or empty
     * @param text what is said
     * @param source where it comes from: citation and place; may be empty
     */
    record Entry(String style, String text, String source) {
    }

    /**
     * A row.
     *
     * @param label what it is about
     * @param cells per law what is said, never empty
     */
    record Row(String label, List<List<Entry>> cells) {

        /** Whether all laws say the same, in the same words and from the same source. */
        boolean same() {
            return cells.stream().distinct().count() == 1;
        }
    }

    /**
     * A table.
     *
     * @param title heading
     * @param rows rows that differ between the laws
     * @param same what every law says, once
     */
    record Section(String title, List<Row> rows, List<Row> same) {
    }

    private final Comparison comparison;
    private final LawLibrary law;
    private final String language;
    private final Words words;
    private final RowText text;
    private final Places places;

    CompareView(Comparison comparison, LawLibrary law, String language, Places places) {
        this.comparison = comparison;
        this.law = law;
        this.language = language;
        this.words = new Words(language);
        this.text = new RowText(language, new CitationText(law, language));
        this.places = places;
    }

    /** Title of the agreement, or its name. */
    String agreement() {
        Register first = comparison.columns().get(0);
        String title = Texts.in(first.getAgreement().getTitle(), language);
        return title.isEmpty() ? String.valueOf(first.getAgreement().getName()) : title;
    }

    /** Headings of the columns. */
    List<String> heads() {
        return comparison.columns().stream().map(c -> Comparison.name(c) == null ? words.of("none") : Comparison.name(c)).toList();
    }

    /** All tables in order. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.of("compare-law"), overview(), List.of()));
        add(sections, "read-as", comparison.words().stream().filter(CompareView::isTranslated).map(this::word).toList());
        add(sections, "findings", comparison.findings().stream().map(l -> row(l, findingLabel(l), this::finding)).toList());
        Map<Origin, List<Line<NormRow>>> norms = comparison.norms();
        for (Origin origin : Origin.VALUES) {
            List<Row> rows = norms.get(origin).stream().map(l -> row(l, label(l.key(), origin), n -> norm(n, origin))).toList();
            split(sections, words.of("obligations") + ": " + words.of(origin.getLiteral()), rows);
        }
        add(sections, "compare-costs", comparison.costs().stream().map(l -> row(l, l.key(),
            c -> new Entry("", words.of(c.getOrigin().getLiteral()) + ": " + text.cost(c), source(c)))).toList());
        add(sections, "silences", comparison.silences().stream().map(l -> row(l, name(Jurisdiction::getTopics, l.key(), null), s -> new Entry(s.isNoRule() ? "quiet" : "", text.decider(s), source(s)))).toList());
        return sections;
    }

    private void add(List<Section> sections, String title, List<Row> rows) {
        split(sections, words.of(title), rows);
    }

    private static void split(List<Section> sections, String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section(title, rows.stream().filter(r -> !r.same()).toList(), rows.stream().filter(Row::same).toList()));
        }
    }

    private List<Row> overview() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.of("instrument"), comparison.columns().stream().map(c -> instruments(c.getDeclaredInstruments(), true)).toList()));
        if (comparison.columns().stream().anyMatch(c -> !c.getImpliedInstruments().isEmpty())) {
            rows.add(new Row(words.of("facts-indicate"), comparison.columns().stream().map(c -> instruments(c.getImpliedInstruments(), false)).toList()));
        }
        for (Verdict verdict : VERDICTS) {
            List<List<Entry>> cells = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                long count = comparison.count(i, verdict);
                cells.add(List.of(new Entry(count == 0 ? "quiet" : verdict.getLiteral(), Long.toString(count), "")));
            }
            if (cells.stream().anyMatch(c -> !"0".equals(c.get(0).text()))) {
                rows.add(new Row(words.of("verdict-" + verdict.getLiteral()), cells));
            }
        }
        return rows;
    }

    private List<Entry> instruments(List<String> paths, boolean declared) {
        if (paths.isEmpty()) {
            return List.of(declared ? new Entry("warning", words.of("no-equivalent"), "") : new Entry("quiet", words.of("compare-none"), ""));
        }
        return paths.stream().map(p -> new Entry("", instrument(p), p)).toList();
    }

    private String instrument(String path) {
        return law.find(path).orElse(null) instanceof Instrument i && i.getLabels() != null ? Texts.in(i.getLabels(), language) : path;
    }

    private static boolean isTranslated(Line<EquivalenceRow> line) {
        return line.cells().stream().flatMap(c -> c.rows().stream()).anyMatch(r -> !r.getHere().equals(List.of(r.getWritten())));
    }

    private Row word(Line<EquivalenceRow> line) {
        EquivalenceRow first = line.cells().stream().flatMap(c -> c.rows().stream()).findFirst().orElseThrow();
        List<List<Entry>> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell<EquivalenceRow> cell = line.cells().get(i);
            Jurisdiction here = comparison.columns().get(i).getJurisdiction();
            if (cell.rows().isEmpty()) {
                cells.add(List.of(new Entry("quiet", words.of("compare-own"), "")));
            } else if (cell.rows().get(0).getHere().isEmpty()) {
                cells.add(List.of(new Entry("warning", words.of("no-equivalent"), "")));
            } else {
                cells.add(cell.rows().get(0).getHere().stream().map(h -> new Entry("", name(first.getKind(), h, here),
                    "kind".equals(cell.rows().get(0).getBy()) ? words.of("equivalent-by-kind") : "")).toList());
            }
        }
        return new Row(words.of("equivalent-" + first.getKind()) + " " + name(first.getKind(), first.getWritten(), own()), cells);
    }

    /** The law the draft itself stands under, or null. */
    private Jurisdiction own() {
        Citation under = comparison.columns().get(0).getAgreement().getJurisdiction();
        return under == null || under.getPath() == null ? null : law.jurisdiction(under.getPath()).orElse(null);
    }

    /** A word as a law labels it. */
    private String name(String kind, String word, Jurisdiction whose) {
        return switch (kind) {
            case "instrument" -> instrument(word);
            case "role" -> name(Jurisdiction::getRoles, word, whose);
            case "topic" -> name(Jurisdiction::getTopics, word, whose);
            case "fact" -> name(Jurisdiction::getFacts, word, whose);
            default -> text.cited(word);
        };
    }

    private String name(Function<Jurisdiction, List<? extends Element>> entries, String word, Jurisdiction whose) {
        return Stream.concat(Stream.ofNullable(whose), law.jurisdictions().stream()).flatMap(j -> entries.apply(j).stream()).filter(e -> word.equals(e.getName())).map(this::label)
            .filter(l -> !l.isEmpty()).findFirst().orElse(word);
    }

    private String label(Element element) {
        return Texts.in(element instanceof Role r ? r.getLabels() : element instanceof Topic t ? t.getLabels() : element instanceof FactDefinition f ? f.getLabels() : null, language);
    }

    private <T extends Result> Row row(Line<T> line, String label, Function<T, Entry> entry) {
        List<List<Entry>> cells = new ArrayList<>();
        for (Cell<T> cell : line.cells()) {
            cells.add(switch (cell.says()) {
                case SOMETHING -> cell.rows().stream().map(entry).distinct().toList();
                case OK -> List.of(new Entry("ok", words.of("compare-ok"), ""));
                case NOT_APPLICABLE -> List.of(new Entry("quiet", words.of("compare-not-applicable"), ""));
                case NOTHING -> List.of(new Entry("quiet", words.of("compare-none"), ""));
            });
        }
        return new Row(label, cells);
    }

    private Entry finding(Finding finding) {
        return new Entry(finding.getVerdict().getLiteral(), text.of(finding) + readings(finding), source(finding));
    }

    private String readings(Finding finding) {
        StringBuilder readings = new StringBuilder();
        finding.getReadings().forEach(r -> readings.append("\n· ").append(r.getAuthor()).append(": ").append(words.of("verdict-" + r.getVerdict().getLiteral()))
            .append(" — ").append(Texts.in(r.getMessage(), language)));
        return readings.toString();
    }

    private Entry norm(NormRow norm, Origin origin) {
        return new Entry("", text.of(norm), origin == Origin.WRITTEN ? text.cited(norm) : source(norm));
    }

    /** Citations, and the element with its line. */
    private String source(Result row) {
        String cited = text.cited(row);
        String place = row instanceof Finding f ? ReviewJson.name(f.getPlace()) : null;
        int line = row instanceof Finding f ? places.line(f.getPlace()) : 0;
        String where = line == 0 ? "" : (place == null ? "" : place + " ") + ":" + line;
        return cited.isEmpty() ? where : where.isEmpty() ? cited : cited + "  " + where;
    }

    private String findingLabel(Line<Finding> line) {
        Finding first = line.cells().stream().flatMap(c -> c.rows().stream()).findFirst().orElseThrow();
        boolean check = line.key().startsWith(first.getRule());
        return check ? first.getCitations().isEmpty() ? "" : text.cited(first) : label(line.key(), Origin.DERIVED);
    }

    /** What corresponds to each other, as readers cite it. */
    private String label(String key, Origin origin) {
        return origin == Origin.WRITTEN ? key : String.join("\n≙ ", Arrays.stream(key.split(" ")).map(text::cited).distinct().toList());
    }
}
