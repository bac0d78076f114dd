/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.CitationText;
import org.comity.document.decisions.Basis;
import org.comity.document.decisions.Decisions;
import org.comity.document.decisions.Fingerprints;
import org.comity.document.decisions.LawText;
import org.comity.document.reading.ReadingWriter;
import org.comity.engine.derive.FixData;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Finding;
import org.comity.register.ProposedFix;

/** Reads findings. */
final class FindingReader {

    private final ReaderWords words;
    private final String language;
    private final HeadReader heads;

    /** What is complied with or does not apply is not decided on, and there is much of it. */
    private static final Basis NOTHING_TO_DECIDE = new Basis("", "", "", "", "");

    private final ReadingWriter document;
    private final CitationText citations;
    private final LawLibrary law;

    FindingReader(ReaderWords words, String language, HeadReader heads, ReadingWriter document, CitationText citations, LawLibrary law) {
        this.document = document;
        this.citations = citations;
        this.law = law;
        this.words = words;
        this.language = language;
        this.heads = heads;
    }

    FindingItem read(Finding finding) {
        List<String> notes = new ArrayList<>();
        if (!finding.isVerified()) {
            notes.add(words.of("unverified"));
        }
        if (finding.isImplied()) {
            notes.add(words.of("implied"));
        }
        return new FindingItem(heads.head(finding), finding.getRule(), finding.getVerdict(), words.of("verdict-" + finding.getVerdict().getLiteral()),
            Texts.in(finding.getMessage(), language), finding.isVerified(), String.join(" ", notes),
            finding.getReadings().stream().map(r -> new FindingItem.Reading(r.getAuthor(), r.getDate(), r.getVerdict(),
                words.of("verdict-" + r.getVerdict().getLiteral()), Texts.in(r.getMessage(), language))).toList(),
            finding.getQuestions().stream().map(q -> new FindingItem.Question(HeadReader.text(q.getFact()), Texts.in(q.getText(), language))).toList(),
            finding.getFixes().stream().map(this::fix).toList(), Decisions.asks(finding) ? document.subject(finding) : "",
            Decisions.asks(finding) ? FindingParties.of(finding) : List.of(), document.number(finding), basis(finding));
    }

    private Basis basis(Finding finding) {
        return Decisions.asks(finding) ? decided(finding) : NOTHING_TO_DECIDE;
    }

    private Basis decided(Finding finding) {
        return new Basis(Fingerprints.clause(finding), Fingerprints.law(finding), document.about(finding), LawText.of(finding, law, citations, language),
            Texts.in(finding.getMessage(), language));
    }

    private FindingItem.Fix fix(ProposedFix fix) {
        String change = fix.getSetPath() != null ? fix.getSetPath() + " = " + fix.getSetValue()
            : fix.getReplaceInstrument() != null ? "instrument " + fix.getReplaceInstrument() : "";
        String label = Texts.in(fix.getLabel(), language);
        String insert = HeadReader.text(fix.getInsert()).strip();
        return new FindingItem.Fix(label.isEmpty() ? insert.isEmpty() ? change : insert : label, insert, change, FixData.of(fix, language).line());
    }
}
