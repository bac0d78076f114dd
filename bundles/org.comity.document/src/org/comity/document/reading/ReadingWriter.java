/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.comity.agreement.Agreement;
import org.comity.agreement.Basis;
import org.comity.agreement.DraftActor;
import org.comity.agreement.DraftElement;
import org.comity.agreement.ElementContainer;
import org.comity.agreement.FactAssertion;
import org.comity.agreement.GroundUse;
import org.comity.agreement.Initiative;
import org.comity.agreement.PracticeStatement;
import org.comity.agreement.Request;
import org.comity.agreement.Situation;
import org.comity.document.CitationText;
import org.comity.document.NormTimes;
import org.comity.document.TimingWords;
import org.comity.document.decisions.Decisions;
import org.comity.document.reading.Paragraph.Kind;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Instrument;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;

/** Writes a draft with what was derived from it as a document: title, parties, basis, the articles in their order, what the law adds. */
public final class ReadingWriter {

    private final Register register;
    private final Agreement agreement;
    private final LawLibrary law;
    private final String language;
    private final ReadingWords words;
    private final CitationText citations;
    private final ReadingNames names;
    private final Numbering numbers;
    private final ElementSentences sentences;
    private final NormSentences norms;
    private final MoneySentences money;
    private final ToIntFunction<EObject> lines;
    private final Map<EObject, List<Mark>> marks = new IdentityHashMap<>();
    private final Map<EObject, List<String>> results = new IdentityHashMap<>();
    private final Map<EObject, List<Result>> added = new IdentityHashMap<>();
    private final Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * A writer for one draft. The draft must not change meanwhile.
     *
     * @param register what was derived from it
     * @param law all law
     * @param language language of the reader, BCP 47
     * @param lines the 1-based line of an element in its file, or 0
     */
    public ReadingWriter(Register register, LawLibrary law, String language, ToIntFunction<EObject> lines) {
        this.register = register;
        this.agreement = register.getAgreement();
        this.law = law;
        this.language = language;
        this.lines = lines;
        this.words = new ReadingWords(language);
        this.citations = new CitationText(law, language);
        Set<DraftElement> head = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DraftElement each : agreement.getElements()) {
            if (isHead(each)) {
                head.add(each);
            }
        }
        agreement.eAllContents().forEachRemaining(e -> {
            if (e instanceof DraftActor || e instanceof PracticeStatement || e instanceof FactAssertion) {
                head.add((DraftElement) e);
            }
        });
        numbers = new Numbering(agreement, head, words);
        names = new ReadingNames(register, law, citations, language, words, numbers);
        TimingWords timings = new TimingWords(language, register.getJurisdiction(), citations, names);
        norms = new NormSentences(agreement, language, words, names, timings, new NormTimes(language, register.getJurisdiction(), citations));
        money = new MoneySentences(language, words, names, timings, norms);
        sentences = new ElementSentences(language, words, names, timings, norms, money);
    }

    /** The document. */
    public Reading write() {
        paragraphs.clear();
        shown.clear();
        collect();
        title();
        section("parties", agreement.getElements().stream().filter(DraftActor.class::isInstance).toList());
        List<DraftElement> basis = agreement.getElements().stream().filter(e -> isHead(e) && !(e instanceof DraftActor)).toList();
        String purpose = Texts.in(agreement.getPurpose(), language);
        if (!purpose.isEmpty() || !basis.isEmpty()) {
            add(Kind.HEADING, "", words.of("section-basis"), null);
        }
        if (!purpose.isEmpty()) {
            add(Kind.CLAUSE, "", words.say("purpose", "text", purpose), null);
        }
        basis.forEach(this::element);
        body(agreement);
        added();
        return new Reading(String.valueOf(agreement.getName()), heading(), language, List.copyOf(paragraphs));
    }

    /** What a finding is about, as the document says it: the text of its clause, or the title of the agreement. */
    public String about(Finding finding) {
        DraftElement element = paragraphOf(finding.getPlace());
        String text = element == null ? "" : sentences.of(element);
        return text.isEmpty() ? heading() : text;
    }

    /** The number of the clause a finding is about; empty if it is the whole agreement. */
    public String number(Finding finding) {
        DraftElement element = paragraphOf(finding.getPlace());
        return element == null ? "" : numbers.of(element);
    }

    /** What a finding is about, as offices divide the work, in the reader's language. */
    public String subject(Finding finding) {
        return words.of(Subject.of(finding).key());
    }

    private String heading() {
        String title = Texts.in(agreement.getTitle(), language);
        return title.isEmpty() ? String.valueOf(agreement.getName()) : title;
    }

    private static boolean isHead(DraftElement e) {
        return e instanceof DraftActor || e instanceof Basis || e instanceof GroundUse || e instanceof Request || e instanceof Initiative
            || e instanceof FactAssertion
            || e instanceof Situation || e instanceof org.comity.agreement.Event;
    }

    /** Which results are at which element. */
    private void collect() {
        marks.clear();
        results.clear();
        added.clear();
        for (Result result : register.getResults()) {
            if (adds(result) && !result.getClauses().isEmpty()) {
                added.computeIfAbsent(paragraphOrSelf(result.getClauses().get(0)), k -> new ArrayList<>()).add(result);
            } else if (!(result instanceof Finding) && result.getOrigin() == Origin.WRITTEN) {
                result.getClauses().stream().limit(1).forEach(c -> results.computeIfAbsent(paragraphOrSelf(c), k -> new ArrayList<>()).add(result.getId()));
            }
        }
        for (Finding finding : Decisions.toDecide(register)) {
            EObject at = paragraphOrSelf(finding.getPlace());
            marks.computeIfAbsent(at, k -> new ArrayList<>()).add(new Mark(finding.getId(), finding.getVerdict()));
        }
    }

    /** The element whose paragraph a place stands in; the agreement if there is none. */
    private EObject paragraphOrSelf(EObject place) {
        DraftElement element = paragraphOf(place);
        return element == null ? agreement : element;
    }

    private DraftElement paragraphOf(EObject place) {
        for (EObject e = place; e != null; e = e.eContainer()) {
            if (e instanceof DraftElement element && within(e)) {
                return element;
            }
        }
        return null;
    }

    private boolean within(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e == agreement) {
                return true;
            }
        }
        return false;
    }

    private void title() {
        add(Kind.TITLE, "", heading(), agreement);
        String jurisdiction = register.getJurisdiction() == null ? "" : Texts.in(register.getJurisdiction().getTitle(), language);
        add(Kind.ABOUT, "", words.say(jurisdiction.isEmpty() ? "about-no-law" : "about-law", "law", jurisdiction, "date", names.date(register.getAsOf()),
            "reforms",
            words.list(register.getReforms().stream().map(citations::of).toList())), null);
        String status = agreement.getStatus() == null ? "" : words.of("status-" + agreement.getStatus().getLiteral());
        add(Kind.ABOUT, "", words.say("about-instrument", "instruments", words.list(register.getDeclaredInstruments().stream().map(this::instrument)
            .toList()), "named",
            agreement.getNamedInstrument(), "status", status), null);
        if (agreement.getOrderUnder() != null) {
            add(Kind.ABOUT, "", words.say("about-order", "title", titleOf(agreement.getOrderUnder())), null);
        }
        if (agreement.getPartOf() != null) {
            add(Kind.ABOUT, "", words.say("about-part", "title", titleOf(agreement.getPartOf())), null);
        }
    }

    private String titleOf(Agreement other) {
        String title = Texts.in(other.getTitle(), language);
        return title.isEmpty() ? String.valueOf(other.getName()) : title;
    }

    private String instrument(String path) {
        return law.find(path).filter(Instrument.class::isInstance).map(i -> Texts.in(((Instrument) i).getLabels(), language)).filter(t -> !t.isEmpty())
            .orElse(path);
    }

    private void section(String key, List<DraftElement> elements) {
        if (!elements.isEmpty()) {
            add(Kind.HEADING, "", words.of("section-" + key), null);
            elements.forEach(this::element);
        }
    }

    private void body(ElementContainer container) {
        boolean first = true;
        for (DraftElement each : container.getElements()) {
            if (container == agreement && isHead(each)) {
                continue;
            }
            boolean loose = container == agreement && !(each instanceof ElementContainer);
            if (loose && first) {
                add(Kind.HEADING, "", words.of("section-provisions"), null);
                first = false;
            }
            element(each);
            if (each instanceof ElementContainer part) {
                body(part);
                first = true;
            }
        }
    }

    private void element(DraftElement each) {
        String text = sentences.of(each);
        if (each instanceof ElementContainer) {
            add(Kind.HEADING, numbers.of(each), text, each);
        } else if (!text.isEmpty()) {
            add(each instanceof PracticeStatement ? Kind.NOTE : Kind.CLAUSE, numbers.of(each), each instanceof PracticeStatement ? text
                + String.join(" ", sentences.notes(each)) : text, each);
        }
        if (!(each instanceof PracticeStatement)) {
            sentences.notes(each).forEach(n -> add(Kind.NOTE, "", n, null));
        }
        addedTo(each);
    }

    /** What the law adds to a clause stands below it. */
    private void addedTo(DraftElement element) {
        added.getOrDefault(element, List.of()).stream().filter(shown::add).forEach(this::law);
    }

    /** What the law adds to the agreement as a whole. */
    private void added() {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        for (Result result : register.getResults()) {
            if (adds(result) && !shown.contains(result)) {
                String key = result instanceof NormRow ? "norms" : result instanceof CostLine ? "costs" : "silences";
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(result);
            }
        }
        if (!groups.isEmpty()) {
            add(Kind.HEADING, "", words.of("section-law"), null);
        }
        for (String key : List.of("norms", "costs", "silences")) {
            List<Result> group = groups.getOrDefault(key, List.of());
            if (!group.isEmpty()) {
                add(Kind.SUBHEADING, "", words.of("section-" + key), null);
                group.forEach(this::law);
            }
        }
    }

    private static boolean adds(Result result) {
        return result instanceof Silence || (result instanceof NormRow || result instanceof CostLine) && result.getOrigin() != Origin.WRITTEN;
    }

    private void law(Result result) {
        String text = result instanceof NormRow row ? norms.of(row) : result instanceof CostLine line ? money.of(line) : silence((Silence) result);
        String source = words.list(result.getCitations().stream().map(p -> citations.of(result, p)).distinct().toList());
        String id = result.getId();
        paragraphs.add(new Paragraph(Kind.LAW, "", capital(text), "", 0, source, List.of(), List.of(id)));
    }

    private String silence(Silence s) {
        return words.say(s.isNoRule() ? "silence-no-rule" : s.getDecidedBy().isEmpty() ? "silence-nobody" : "silence", "topic", names.topic(s.getTopic()),
            "who", names.named(s.getDecidedBy()));
    }

    private void add(Kind kind, String number, String text, EObject element) {
        String name = element instanceof Element named && named != agreement && named.getName() != null ? named.getName() : "";
        paragraphs.add(new Paragraph(kind, number, kind == Kind.CLAUSE ? capital(text) : text, name, element == null ? 0 : lines.applyAsInt(element), "",
            element == null ? List.of() : List.copyOf(marks.getOrDefault(element, List.of())), element == null ? List.of()
                : List.copyOf(results.getOrDefault(element, List.of()))));
    }

    /** A sentence begins with a capital where the script has any. */
    private String capital(String text) {
        boolean without = language.startsWith("zh") || language.startsWith("ja");
        return without || text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
