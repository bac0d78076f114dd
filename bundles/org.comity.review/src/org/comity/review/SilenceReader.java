/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.skeleton.TopicClauses;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Finding;
import org.comity.register.ProposedFix;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Topic;

/** Reads silences, and looks for the clause that would break each: the one a rule on the same topic proposes, else a waiver. */
final class SilenceReader {

    private final ReaderWords words;
    private final String language;
    private final HeadReader heads;
    private final LawLibrary law;
    private final Register register;
    private final Draft draft;

    SilenceReader(ReaderWords words, String language, HeadReader heads, LawLibrary law, Register register) {
        this.words = words;
        this.language = language;
        this.heads = heads;
        this.law = law;
        this.register = register;
        this.draft = new Draft(register.getAgreement());
    }

    SilenceItem read(Silence silence) {
        String consequence = silence.isNoRule() ? words.of("no-rule")
            : silence.getDecidedBy().isEmpty() ? words.of("no-one-decides") : words.of("then-decides") + " " + String.join(", ", silence.getDecidedBy());
        return new SilenceItem(heads.head(silence), silence.getTopic(), topic(silence.getTopic()), List.copyOf(silence.getDecidedBy()), consequence,
            List.copyOf(silence.getOtherwise()), silence.isNoRule(), clauses(silence));
    }

    /** A topic in the reader's words; the key itself if it is none. */
    String topic(String key) {
        for (String jurisdiction : new String[] {register.getJurisdiction() == null ? null : register.getJurisdiction().getName(), DraftReading.CORE}) {
            for (Topic topic : jurisdiction == null ? List.<Topic>of() : law.jurisdiction(jurisdiction).map(j -> (List<Topic>) j.getTopics()).orElse(List.of())) {
                if (key.equals(topic.getName())) {
                    return Texts.in(topic.getLabels(), language);
                }
            }
        }
        return key;
    }

    private List<SilenceItem.Clause> clauses(Silence silence) {
        List<SilenceItem.Clause> clauses = new ArrayList<>();
        if (silence.getInsert() != null) {
            clauses.add(new SilenceItem.Clause(words.of("insert-clause"), silence.getInsert().strip()));
        }
        for (Result result : register.getResults()) {
            if (result instanceof Finding finding && !finding.getFixes().isEmpty() && asks(finding, silence.getTopic())) {
                for (ProposedFix fix : finding.getFixes()) {
                    if (fix.getInsert() != null) {
                        clauses.add(new SilenceItem.Clause(Texts.in(fix.getLabel(), language), fix.getInsert().strip()));
                    }
                }
            }
        }
        if (clauses.isEmpty()) {
            TopicClauses.of(silence.getTopic(), silence.getDecidedBy(), draft).ifPresent(c -> clauses.add(new SilenceItem.Clause(words.of("insert-clause"), c)));
        }
        clauses.add(new SilenceItem.Clause(words.of("insert-waiver"), "waiver of " + silence.getTopic() + " because \"…\""));
        return List.copyOf(clauses);
    }

    /** Whether a finding rests on the very silence: its rule asked whether the draft regulates the topic. */
    private static boolean asks(Finding finding, String topic) {
        String question = "regulated(" + topic + ")";
        return finding.getWhy().getFacts().stream().anyMatch(f -> question.equals(f.getText()));
    }
}
