/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Clause;
import org.comity.agreement.Priority;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.NormFeatures;
import org.comity.engine.expression.Values.Norm;
import org.comity.engine.expression.ElementLists;
import org.comity.engine.law.Modalities;
import org.comity.register.Finding;
import org.comity.statute.Verdict;
import org.comity.terms.Actor;
import org.comity.terms.EventRef;
import org.comity.terms.LocalizedText;
import org.comity.terms.Modality;
import org.comity.terms.NormSentence;
import org.comity.terms.Timing;

/**
 * Step 7, compare: clauses of the draft that cannot stand together. Only what shares a matter, a bearer or an event is
 * compared, so that a long draft stays quick to read.
 */
final class ComparePairs {

    private final Session session;

    ComparePairs(Session session) {
        this.session = session;
    }

    void run() {
        contradictions();
        commands();
        cycles();
    }

    /** One bearer must and must not in one matter. */
    private void contradictions() {
        Map<String, List<Norm>> byMatter = new LinkedHashMap<>();
        for (Object each : ElementLists.of(session.reading, "norm")) {
            Norm norm = (Norm) each;
            NormSentence sentence = norm.clause().getSentence();
            if (sentence != null && sentence.getMatter() != null && norm.bearer() != null) {
                byMatter.computeIfAbsent(Draft.name(norm.bearer()) + "|" + sentence.getMatter(), k -> new ArrayList<>()).add(norm);
            }
        }
        for (List<Norm> norms : byMatter.values()) {
            for (int i = 0; i < norms.size(); i++) {
                for (int j = i + 1; j < norms.size(); j++) {
                    compare(norms.get(i), norms.get(j));
                }
            }
        }
    }

    private void compare(Norm a, Norm b) {
        Modality x = a.clause().getSentence().getModality();
        Modality y = b.clause().getSentence().getModality();
        if (a.clause() != b.clause() && (Modalities.opposed(x, y) || Modalities.opposed(y, x))) {
            String pair = a + " / " + b;
            add("agreement.pairs.contradiction", Verdict.ERROR, b.clause(), Texts.of(
                pair + ": " + Draft.name(a.bearer()) + " " + x.getLiteral() + " and " + y.getLiteral() + " in one matter (" + a.clause().getSentence().getMatter() + ")",
                pair + "：" + Draft.name(a.bearer()) + " 就同一事項（" + a.clause().getSentence().getMatter() + "）之規定相互牴觸",
                pair + ": " + Draft.name(a.bearer()) + " soll in derselben Sache (" + a.clause().getSentence().getMatter() + ") Widersprechendes tun",
                pair + "：" + Draft.name(a.bearer()) + " の同一事項（" + a.clause().getSentence().getMatter() + "）の定めが矛盾する"), pair, a.clause());
        }
    }

    /** Two bodies may command one unit, and nothing says who goes first. */
    private void commands() {
        Map<Actor, List<Norm>> byPatient = new LinkedHashMap<>();
        for (Object each : ElementLists.of(session.reading, "norm")) {
            Norm norm = (Norm) each;
            NormSentence sentence = norm.clause().getSentence();
            boolean command = sentence != null && norm.bearer() != null && sentence.getModality() == Modality.MAY
                && (sentence.getVerb() == org.comity.terms.Verb.DIRECT || sentence.getVerb() == org.comity.terms.Verb.INSTRUCT);
            if (command) {
                sentence.getPatients().forEach(p -> byPatient.computeIfAbsent(Draft.owner(p), k -> new ArrayList<>()).add(norm));
            }
        }
        for (Map.Entry<Actor, List<Norm>> entry : byPatient.entrySet()) {
            Set<Actor> principals = new HashSet<>();
            entry.getValue().forEach(n -> principals.add(Draft.owner(n.bearer())));
            boolean ordered = session.reading.draft().all(Priority.class).stream().anyMatch(p -> Draft.same(p.getOf(), entry.getKey()));
            if (principals.size() > 1 && !ordered) {
                Clause place = entry.getValue().get(entry.getValue().size() - 1).clause();
                String who = String.join(", ", principals.stream().map(Draft::name).sorted().toList());
                add("agreement.pairs.command", Verdict.WARNING, place, Texts.of(
                    who + " may command " + Draft.name(entry.getKey()) + "; nothing says who goes first", who + " 均得指揮 " + Draft.name(entry.getKey()) + "，未定優先順序",
                    who + " dürfen " + Draft.name(entry.getKey()) + " anweisen; ein Vorrang fehlt", who + " が " + Draft.name(entry.getKey()) + " を指揮できるが、優先順位がない"), who, place);
            }
        }
    }

    /** Clauses that wait for one another, each ring once, from its first clause in the draft. */
    private void cycles() {
        List<Clause> clauses = session.reading.draft().all(Clause.class);
        Set<Clause> inRings = inRings(clauses);
        for (Clause start : clauses) {
            if (inRings.contains(start)) {
                List<Clause> ring = ring(start);
                ring.forEach(inRings::remove);
                String names = String.join(" → ", ring.stream().map(c -> String.valueOf(c.getName())).toList());
                add("agreement.pairs.cycle", Verdict.ERROR, start, Texts.of("These clauses wait for one another: " + names, "條款互為前提：" + names,
                    "Diese Klauseln warten aufeinander: " + names, "条項が互いを待つ：" + names), names, start);
            }
        }
    }

    /** Each clause waits for one other at most, so every clause is walked through once. */
    private static Set<Clause> inRings(List<Clause> clauses) {
        Set<Clause> inRings = new HashSet<>();
        Set<Clause> walked = new HashSet<>();
        for (Clause start : clauses) {
            Set<Clause> path = new HashSet<>();
            Clause next = start;
            while (next != null && walked.add(next)) {
                path.add(next);
                next = waitsFor(next);
            }
            if (path.contains(next)) {
                inRings.addAll(ring(next));
            }
        }
        return inRings;
    }

    private static List<Clause> ring(Clause start) {
        List<Clause> ring = new ArrayList<>();
        Clause next = start;
        do {
            ring.add(next);
            next = waitsFor(next);
        } while (next != start);
        return ring;
    }

    private static Clause waitsFor(Clause clause) {
        if (clause.getSentence() != null) {
            for (Timing timing : clause.getSentence().getTimings()) {
                EventRef event = NormFeatures.event(timing);
                if (event != null && event.getTarget() instanceof Clause other) {
                    return other;
                }
            }
        }
        return null;
    }

    private void add(String check, Verdict verdict, Clause place, LocalizedText message, String fact, Clause other) {
        Finding finding = LanguageFindings.create(session, check, verdict, place, message, fact, "");
        if (other != place) {
            finding.getClauses().add(other);
            finding.setId(check + "(" + other.getName() + "," + place.getName() + ")");
        }
        session.add(finding);
    }
}
