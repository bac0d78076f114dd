/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.Agreement;
import org.comity.directory.Agency;
import org.comity.document.CitationText;
import org.comity.document.NormTimes;
import org.comity.document.reading.ReadingWriter;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.law.LawLibrary;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.LedgerLine;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Instrument;
import org.comity.terms.Actor;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/** Reads a register into rows for a reader. */
public final class ReviewReader {

    private final LawLibrary law;
    private final Positions positions;
    private final String language;
    private final ReaderWords words;

    /**
     * A reader.
     *
     * @param law the law the registers were derived under
     * @param positions where elements stand
     * @param language language of the reader, BCP 47
     */
    public ReviewReader(LawLibrary law, Positions positions, String language) {
        this.law = law;
        this.positions = positions;
        this.language = language;
        this.words = new ReaderWords(language);
    }

    /** The rows of a register, in its order. The draft must not change meanwhile. */
    public Review read(Register register) {
        CitationText citations = new CitationText(law, language);
        HeadReader heads = new HeadReader(words, citations, positions);
        NormReader norms = new NormReader(words, language, heads, new NormTimes(language, register.getJurisdiction(), citations));
        CostReader costs = new CostReader(words, language, heads);
        ReadingWriter document = new ReadingWriter(register, law, language, e -> heads.place(e).line());
        FindingReader findings = new FindingReader(words, language, heads, document, citations, law);
        SilenceReader silences = new SilenceReader(words, language, heads, law, register);
        List<NormItem> normItems = new ArrayList<>();
        List<CostItem> costItems = new ArrayList<>();
        List<MoveItem> moveItems = new ArrayList<>();
        List<SilenceItem> silenceItems = new ArrayList<>();
        List<FindingItem> findingItems = new ArrayList<>();
        List<NoteItem> noteItems = new ArrayList<>();
        NoteReader notes = new NoteReader(words, heads, citations, silences::topic);
        for (Result result : register.getResults()) {
            if (result instanceof NormRow row) {
                normItems.add(norms.read(row));
            } else if (result instanceof CostLine line) {
                costItems.add(costs.read(line));
            } else if (result instanceof LedgerLine line) {
                moveItems.add(costs.read(line));
            } else if (result instanceof Silence silence) {
                silenceItems.add(silences.read(silence));
            } else if (result instanceof Finding finding) {
                findingItems.add(findings.read(finding));
            } else {
                notes.read(result).ifPresent(noteItems::add);
            }
        }
        Agreement agreement = register.getAgreement();
        return new Review(agreement.eResource() == null ? "" : agreement.eResource().getURI().toString(), HeadReader.text(agreement.getName()),
            Texts.in(agreement.getTitle(), language), heads.place(agreement), positions.whole(agreement), register.getJurisdiction() == null ? "" : register.getJurisdiction().getName(),
            register.getAsOf(), List.copyOf(register.getReforms()), instruments(register.getDeclaredInstruments()), instruments(register.getImpliedInstruments()),
            parties(new Draft(agreement), heads), List.copyOf(normItems), List.copyOf(costItems), List.copyOf(moveItems), List.copyOf(silenceItems),
            List.copyOf(findingItems), List.copyOf(noteItems), document.write(), language);
    }

    private List<String> instruments(List<String> paths) {
        return paths.stream().map(path -> law.find(path).filter(Instrument.class::isInstance).map(i -> Texts.in(((Instrument) i).getLabels(), language))
            .filter(t -> !t.isEmpty()).orElse(path)).toList();
    }

    private Map<String, Review.Party> parties(Draft draft, HeadReader heads) {
        Map<String, Review.Party> parties = new LinkedHashMap<>();
        for (Map.Entry<String, Element> each : draft.names().entrySet()) {
            if (each.getValue() instanceof Actor actor) {
                parties.put(each.getKey(), new Review.Party(each.getKey(), label(actor), heads.place(actor), draft.signs(actor)));
            }
        }
        return parties;
    }

    /** What an actor is called: in the directory, in the reader's language if it has a name in it; else as the draft calls it. */
    private String label(Actor actor) {
        Agency agency = Draft.owner(actor) == actor || isOwn(actor) ? Draft.agency(actor) : null;
        LocalizedText title = agency == null ? null : agency.getTitle();
        if (title != null && title.getEntries().stream().anyMatch(e -> e.getLanguage().startsWith(language.split("-")[0]))) {
            return Texts.in(title, language);
        }
        EObject object = actor;
        Object written = Optional.ofNullable(object.eClass().getEStructuralFeature("label")).map(object::eGet).orElse(null);
        return written instanceof String text && !text.isEmpty() ? text : title == null ? "" : Texts.in(title, language);
    }

    /** Whether a unit has an entry of its own in the directory. */
    private static boolean isOwn(Actor actor) {
        return actor instanceof org.comity.agreement.PartyUnit unit && unit.getAgency() != null;
    }

}
