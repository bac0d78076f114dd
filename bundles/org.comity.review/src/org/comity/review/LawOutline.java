/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comity.document.CitationText;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.TextStanding;
import org.comity.statute.Amendment;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Provision;
import org.comity.statute.Reform;
import org.comity.statute.Statute;
import org.comity.statute.StatuteKind;
import org.comity.statute.TextVersion;
import org.comity.terms.LocalizedText;

/** All law by jurisdiction and kind, as of a date, and what can be found in it. The law must not change while it is read. */
public final class LawOutline {

    private static final List<StatuteKind> ORDER = List.of(StatuteKind.CONSTITUTION, StatuteKind.ACT, StatuteKind.ORDER, StatuteKind.REGULATION,
        StatuteKind.DIRECTIVE, StatuteKind.LETTER, StatuteKind.JUDGMENT, StatuteKind.DOCTRINE, StatuteKind.MANUAL);

    private final LawLibrary law;
    private final LocalDate date;
    private final String language;
    private final ReaderWords words;
    private final CitationText citations;

    private LawOutline(LawLibrary law, LocalDate date, String language) {
        this.law = law;
        this.date = date;
        this.language = language;
        this.words = new ReaderWords(language);
        this.citations = new CitationText(law, language);
    }

    /**
     * A line of the outline.
     *
     * @param path path of the law; empty for a heading
     * @param label what it is called
     * @param detail what stands beside it: heading, or the beginning of the text
     * @param inForce whether it is in force on the date
     * @param words its own text in all its languages, in small letters, to search in
     * @param children what is below it
     */
    public record Line(String path, String label, String detail, boolean inForce, String words, List<Line> children) {
    }

    /** The outline of a library. */
    public static List<Line> of(LawLibrary law, LocalDate date, String language) {
        return new LawOutline(law, date, language).roots();
    }

    /**
     * Lines whose own text, or whose path, contains all words of a query; in the order of the outline.
     *
     * @param roots an outline
     * @param query words, apart by blanks
     * @param limit how many at most
     */
    public static List<Line> search(List<Line> roots, String query, int limit) {
        List<Line> found = new ArrayList<>();
        search(roots, query.toLowerCase(Locale.ROOT).strip().split("\\s+"), limit, found);
        return found;
    }

    private static void search(List<Line> lines, String[] query, int limit, List<Line> found) {
        for (Line line : lines) {
            if (found.size() >= limit) {
                return;
            }
            boolean all = !line.path().isEmpty();
            for (String word : query) {
                all &= line.words().contains(word);
            }
            if (all) {
                found.add(line);
            }
            search(line.children(), query, limit, found);
        }
    }

    private List<Line> roots() {
        Map<String, List<Statute>> byJurisdiction = new TreeMap<>();
        law.jurisdictions().stream().filter(j -> !org.comity.engine.draft.DraftReading.CORE.equals(j.getName())).forEach(j -> byJurisdiction.put(j.getName(), new ArrayList<>()));
        List<Statute> neutral = new ArrayList<>();
        for (Statute statute : law.statutes()) {
            List<Statute> own = byJurisdiction.get(LawPaths.root(statute.getName()));
            (own == null ? neutral : own).add(statute);
        }
        List<Line> roots = new ArrayList<>();
        byJurisdiction.forEach((name, statutes) -> roots.add(jurisdiction(name, statutes)));
        if (!neutral.isEmpty()) {
            roots.add(new Line("", words.of("neutral-law"), "", true, "", neutral.stream().map(this::statute).toList()));
        }
        return List.copyOf(roots);
    }

    private Line jurisdiction(String name, List<Statute> statutes) {
        List<Line> kinds = new ArrayList<>();
        for (StatuteKind kind : ORDER) {
            List<Line> lines = statutes.stream().filter(s -> s.getKind() == kind).map(this::statute).toList();
            if (!lines.isEmpty()) {
                kinds.add(new Line("", words.of("kind-" + kind.getLiteral()), "", true, "", lines));
            }
        }
        List<Line> reforms = law.reforms().stream().filter(r -> LawPaths.root(r.getName()).equals(name)).map(this::reform).toList();
        if (!reforms.isEmpty()) {
            kinds.add(new Line("", words.of("kind-reform"), "", true, "", reforms));
        }
        String title = law.jurisdiction(name).map(Jurisdiction::getTitle).map(t -> Texts.in(t, language)).orElse("");
        return new Line("", name, title, true, "", List.copyOf(kinds));
    }

    private Line statute(Statute statute) {
        boolean inForce = Intervals.excludedBy(statute, date).isEmpty();
        String all = own(statute.getName(), statute.getTitle(), statute.getTitles());
        return new Line(statute.getName(), citations.title(statute), Intervals.text(statute.getIntervals()), inForce, all,
            statute.getProvisions().stream().map(this::provision).toList());
    }

    private Line reform(Reform reform) {
        String translated = Texts.in(reform.getTitles(), language);
        List<Line> parts = new ArrayList<>();
        for (Amendment amendment : reform.getAmendments()) {
            amendment.getProvisions().forEach(p -> parts.add(provision(p)));
        }
        return new Line(reform.getName(), translated.isEmpty() ? Texts.in(reform.getTitle(), language) : translated,
            reform.getProposedOn() == null ? "" : reform.getProposedOn().toString(), true, own(reform.getName(), reform.getTitle(), reform.getTitles()), List.copyOf(parts));
    }

    private Line provision(Provision provision) {
        String path = LawPaths.of(provision);
        TextVersion version = TextStanding.inForce(provision.getTexts(), date);
        String detail = provision.getHeading() != null ? provision.getHeading() : version == null ? "" : shown(version);
        return new Line(path, words(provision), shorten(detail), Intervals.excludedBy(provision, date).isEmpty(), words(provision, version, path),
            provision.getProvisions().stream().map(this::provision).toList());
    }

    private static String words(Provision provision) {
        return provision.getKind().getLiteral() + " " + HeadReader.text(provision.getNumber());
    }

    private static String words(Provision provision, TextVersion version, String path) {
        StringBuilder all = new StringBuilder(HeadReader.text(path)).append('\n').append(HeadReader.text(provision.getHeading()));
        if (version != null) {
            append(version.getText(), all);
            append(version.getGloss(), all);
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static String own(String path, LocalizedText... texts) {
        StringBuilder all = new StringBuilder(HeadReader.text(path));
        for (LocalizedText text : texts) {
            append(text, all);
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(LocalizedText text, StringBuilder all) {
        if (text != null) {
            all.append('\n').append(HeadReader.text(text.getText()));
            text.getEntries().forEach(e -> all.append('\n').append(HeadReader.text(e.getText())));
        }
    }

    /** The text in the reader's language if there is one or a translation, else as it is. */
    private String shown(TextVersion version) {
        String primary = language.split("-")[0];
        boolean own = version.getText() != null && version.getText().getEntries().stream().anyMatch(e -> e.getLanguage().startsWith(primary));
        boolean glossed = version.getGloss() != null && version.getGloss().getEntries().stream().anyMatch(e -> e.getLanguage().startsWith(primary));
        return Texts.in(!own && glossed ? version.getGloss() : version.getText(), language);
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(119, line.codePointCount(0, line.length())))) + "…";
    }
}
