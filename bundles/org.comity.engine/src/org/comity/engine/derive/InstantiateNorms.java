/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Basis;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.engine.derive.ActorResolver.Resolved;
import org.comity.engine.derive.Application.Instance;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.draft.Topics;
import org.comity.engine.law.Modalities;
import org.comity.engine.law.LawPaths;
import org.comity.engine.truth.Truth;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.RowState;
import org.comity.statute.Force;
import org.comity.statute.NormTemplate;
import org.comity.statute.Reading;
import org.comity.statute.RuleBody;
import org.comity.statute.Verdict;
import org.comity.terms.Actor;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.comity.terms.Modality;
import org.comity.terms.NormSentence;

/**
 * Step 4, instantiate: written clauses become rows; norms of the law become rows for each binding, unless a clause says the
 * same (then the clause gains the citation), or says otherwise (then the law prevails if mandatory, and yields if
 * dispositive).
 */
final class InstantiateNorms {

    private final Session session;
    private final DraftReading reading;
    private final Rows rows;
    private final Map<Clause, List<NormRow>> written = new LinkedHashMap<>();
    private final Map<String, NormRow> derived = new LinkedHashMap<>();

    InstantiateNorms(Session session) {
        this.session = session;
        this.reading = session.reading;
        this.rows = new Rows(reading);
    }

    void run() {
        for (Clause clause : reading.draft().all(Clause.class)) {
            if (clause.getSentence() != null) {
                write(clause);
            }
        }
        for (Application application : session.applications) {
            session.guard.run(application.candidate(), () -> norms(application));
        }
        written.values().forEach(list -> list.forEach(session::add));
        derived.values().forEach(session::add);
    }

    private void norms(Application application) {
        for (Instance instance : application.instances()) {
            if (instance.applies()) {
                norms(application, instance, application.candidate().rule(), instance.outcome(), application.candidate().track());
                List<Reading> readings = application.candidate().rule().getReadings();
                for (int i = 0; i < instance.readings().size(); i++) {
                    String track = application.candidate().path() + "@" + readings.get(i).getName();
                    norms(application, instance, readings.get(i), instance.readings().get(i), track);
                }
            }
        }
    }

    private void write(Clause clause) {
        NormSentence sentence = clause.getSentence();
        List<NormRow> list = new ArrayList<>();
        if (Rows.each(sentence) && sentence.getBearers().size() > 1) {
            for (Actor bearer : sentence.getBearers()) {
                list.add(written(clause, List.of(bearer), ":" + Draft.name(bearer)));
            }
        } else {
            list.add(written(clause, sentence.getBearers(), ""));
        }
        written.put(clause, list);
    }

    private NormRow written(Clause clause, List<Actor> bearers, String suffix) {
        NormSentence sentence = clause.getSentence();
        NormRow row = rows.row(sentence, bearers.isEmpty() ? null : bearers.get(0));
        row.setId(ClauseIds.of(clause) + suffix);
        row.setOrigin(Origin.WRITTEN);
        row.getBearers().addAll(Rows.names(bearers));
        sentence.getCounterparties().forEach(c -> row.getCounterparties().addAll(Rows.names(c.getActors())));
        row.getCounterparties().addAll(Rows.names(sentence.getPatients()));
        row.getClauses().add(clause);
        Set<String> citations = new LinkedHashSet<>();
        for (Element basis : sentence.getBases()) {
            if (basis instanceof Basis b) {
                b.getCitations().forEach(c -> citations.add(reading.correspondence().path(c)));
            }
        }
        row.getCitations().addAll(citations);
        row.setWhy(session.traces.of("agreement.clause", row.getId(), Texts.in(row.getAction(), ""), clause));
        return row;
    }

    private void norms(Application application, Instance instance, RuleBody body, Outcome outcome, String track) {
        if (outcome.guard().isFalse()) {
            return;
        }
        for (NormTemplate template : body.getNorms()) {
            ActorResolver resolver = new ActorResolver(reading, instance.binding());
            NormSentence sentence = template.getSentence();
            List<Resolved> bearers = resolver.resolve(sentence.getBearers());
            if (bearers.isEmpty()) {
                continue;
            }
            List<List<Resolved>> groups = Rows.each(sentence) ? bearers.stream().map(List::of).toList() : List.of(bearers);
            for (List<Resolved> group : groups) {
                instantiate(application, instance, template, group, resolver, outcome, track);
            }
        }
    }

    private void instantiate(Application application, Instance instance, NormTemplate template, List<Resolved> bearers, ActorResolver resolver,
        Outcome outcome, String track) {
        Candidate candidate = application.candidate();
        NormSentence sentence = template.getSentence();
        Clause same = written(candidate, sentence, bearers);
        if (same != null && track == null) {
            merge(candidate, sentence, same, bearers);
            return;
        }
        NormRow row = rows.row(sentence, bearers.get(0).actor());
        String name = template.getName() == null ? "" : "." + template.getName();
        row.setId(candidate.path() + name + "(" + String.join(",", parts(instance, bearers, sentence)) + ")" + (track == null ? "" : "@" + track.substring(track.indexOf('@') + 1)));
        row.setOrigin(Origin.DERIVED);
        row.setTrack(track);
        bearers.forEach(b -> row.getBearers().add(b.name()));
        for (var counterparty : sentence.getCounterparties()) {
            resolver.resolve(counterparty.getActors()).forEach(r -> row.getCounterparties().add(r.name()));
        }
        resolver.resolve(sentence.getPatients()).forEach(r -> row.getCounterparties().add(r.name()));
        row.getCitations().addAll(session.traces.citations(candidate));
        row.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        if (outcome.guard() == Truth.UNKNOWN) {
            row.setState(RowState.IF_OPEN);
        }
        if (displaced(candidate, sentence)) {
            row.setState(RowState.DISPLACED);
        }
        derived.putIfAbsent(row.getId(), row);
    }

    /** Bearers belong to the identity of a row where a norm is one of several by 'each'. */
    private static List<String> parts(Instance instance, List<Resolved> bearers, NormSentence sentence) {
        List<String> parts = new ArrayList<>(instance.binding().text());
        if (Rows.each(sentence) || parts.isEmpty()) {
            parts.add("bearer=" + String.join("+", bearers.stream().map(Resolved::name).toList()));
        }
        return parts;
    }

    /** A claim yields where the draft raises none for any of its costs. */
    private boolean displaced(Candidate candidate, NormSentence sentence) {
        List<Cost> costs = reading.draft().all(Cost.class);
        boolean money = sentence.getModality() == Modality.MAY_CLAIM
            || candidate.rule().getCostRules().stream().anyMatch(r -> r.getPayer() != null);
        return money && !costs.isEmpty() && costs.stream().allMatch(Topics::noClaim);
    }

    /** The clause that says what a norm says, or null: it names the rule, rests on its provision, or has the same words. */
    private Clause written(Candidate candidate, NormSentence norm, List<Resolved> bearers) {
        for (Clause clause : written.keySet()) {
            NormSentence sentence = clause.getSentence();
            boolean same = implementsRule(sentence, candidate) || restsOn(sentence, candidate) && sentence.getModality() == norm.getModality()
                || sameWords(sentence, norm);
            if (same && bears(sentence, bearers)) {
                return clause;
            }
        }
        return null;
    }

    private boolean bears(NormSentence sentence, List<Resolved> bearers) {
        return bearers.stream().allMatch(b -> b.actor() != null && sentence.getBearers().stream().anyMatch(a -> Draft.same(a, b.actor())));
    }

    private boolean implementsRule(NormSentence sentence, Candidate candidate) {
        for (Citation citation : sentence.getImplements()) {
            if (reading.correspondence().paths(citation).stream().anyMatch(p -> LawPaths.within(candidate.original(), p))) {
                return true;
            }
        }
        return false;
    }

    /** Only where the provision holds one norm, and the clause does not itself say which rule it fulfils. */
    private boolean restsOn(NormSentence sentence, Candidate candidate) {
        if (sentence.getBases().isEmpty() || !sentence.getImplements().isEmpty() || candidate.rule().getNorms().size() != 1
            || !(candidate.rule().eContainer() instanceof org.comity.statute.ProvisionBody provision) || provision.getRules().size() != 1) {
            return false;
        }
        return sentence.getBases().stream().filter(Basis.class::isInstance).flatMap(b -> ((Basis) b).getCitations().stream())
            .anyMatch(c -> reading.correspondence().paths(c).contains(candidate.provision()));
    }

    private static boolean sameWords(NormSentence a, NormSentence b) {
        String x = Texts.in(a.getAction(), "").strip();
        return !x.isEmpty() && x.equals(Texts.in(b.getAction(), "").strip());
    }

    /** The clause gains the law's citation; where it says the opposite, the law prevails if mandatory. */
    private void merge(Candidate candidate, NormSentence norm, Clause clause, List<Resolved> bearers) {
        for (NormRow row : written.get(clause)) {
            if (row.getBearers().isEmpty() || bearers.stream().noneMatch(b -> clause.getSentence().getBearers().stream()
                .anyMatch(a -> Draft.same(a, b.actor()) && row.getBearers().contains(Draft.name(a))))) {
                continue;
            }
            session.traces.citations(candidate).stream().filter(c -> !row.getCitations().contains(c)).forEach(row.getCitations()::add);
            if (Modalities.opposed(norm.getModality(), row.getModality())) {
                boolean mandatory = candidate.force() == Force.MANDATORY;
                row.setState(mandatory ? RowState.CONFLICT : RowState.ACTIVE);
                Finding finding = LanguageFindings.create(session, "agreement.mandatory", mandatory ? Verdict.ERROR : Verdict.INFO, clause,
                    mandatory ? Texts.of("Contradicts mandatory law: " + candidate.path(), "牴觸強行規定：" + candidate.path(), "Widerspricht zwingendem Recht: " + candidate.path(), "強行規定に反する：" + candidate.path())
                        : Texts.of("Departs from a rule that yields: " + candidate.path(), "排除任意規定：" + candidate.path(), "Weicht von nachgiebigem Recht ab: " + candidate.path(), "任意規定を排除する：" + candidate.path()),
                    Texts.in(clause.getSentence().getAction(), ""), row.getModality().getLiteral());
                finding.getCitations().addAll(session.traces.citations(candidate));
                session.add(finding);
            }
        }
    }
}
