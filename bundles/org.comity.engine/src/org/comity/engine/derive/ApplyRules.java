/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawPaths;
import org.comity.engine.truth.Truth;
import org.comity.register.Finding;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.statute.Incorporation;
import org.comity.statute.Qualification;
import org.comity.statute.Reading;
import org.comity.statute.RuleBody;
import org.comity.statute.Verdict;
import org.comity.terms.Citation;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/**
 * Step 2, classify: which rules speak about this draft. First the rules that qualify say which instrument the facts imply;
 * then every rule is in force or not, on the instrument or not, overridden or not, and is instantiated for its bindings.
 */
final class ApplyRules {

    private final Session session;
    private final RuleEvaluation evaluation;
    private final Preselection preselection;
    private final Map<String, String> overriddenBy = new LinkedHashMap<>();

    ApplyRules(Session session) {
        this.session = session;
        this.evaluation = new RuleEvaluation(session.reading);
        this.preselection = new Preselection(session.reading);
    }

    void run() {
        List<Candidate> candidates = session.law.candidates();
        for (Candidate candidate : candidates) {
            if (candidate.rule().getQualification() != null && excludedByTime(candidate) == null && session.instruments.active(candidate.rule())) {
                qualify(candidate);
            }
        }
        for (Candidate candidate : candidates) {
            if (!candidate.rule().getOverrides().isEmpty() && notApplicable(candidate) == null) {
                override(candidate, candidates);
            }
        }
        for (Candidate candidate : candidates) {
            apply(candidate);
        }
    }

    private void qualify(Candidate candidate) {
        Qualification qualification = candidate.rule().getQualification();
        session.guard.run(candidate, () -> {
            for (Binding binding : session.binder.bind(candidate, preselection::select)) {
                Outcome outcome = evaluation.evaluate(candidate.body(), binding.scope());
                if (outcome.guard().isTrue() && !qualification.isNegated()) {
                    Set<String> instruments = new LinkedHashSet<>();
                    qualification.getInstruments().forEach(i -> instruments.add(path(i)));
                    session.instruments.imply(instruments, qualification.getInstead() == null ? null : path(qualification.getInstead()),
                        qualification.getStrength() == org.comity.statute.QualificationStrength.CONCLUSIVE, candidate.path());
                }
            }
        });
    }

    private void override(Candidate candidate, List<Candidate> candidates) {
        session.guard.run(candidate, () -> {
            boolean overrides = candidate.rule().getGuard() == null;
            if (!overrides) {
                for (Binding binding : session.binder.bind(candidate)) {
                    overrides |= evaluation.evaluate(candidate.body(), binding.scope()).guard() == Truth.TRUE;
                }
            }
            if (overrides) {
                for (Candidate other : candidates) {
                    if (other != candidate && session.law.matches(candidate.rule().getOverrides(), other.path())) {
                        overriddenBy.putIfAbsent(other.path(), candidate.path());
                    }
                }
            }
        });
    }

    private void apply(Candidate candidate) {
        LocalizedText reason = notApplicable(candidate);
        if (reason != null) {
            notApplicable(candidate, reason);
            return;
        }
        boolean implied = session.instruments.implied(candidate.rule());
        session.guard.run(candidate, () -> instantiate(candidate, implied, session.binder.bind(candidate, preselection::select)));
    }

    private void instantiate(Candidate candidate, boolean implied, List<Binding> bindings) {
        List<Application.Instance> instances = new ArrayList<>();
        boolean inapplicable = false;
        for (Binding binding : bindings) {
            session.checkpoint.run();
            // most rules speak of few clauses of a draft; why they do not speak of the others is told once
            Outcome outcome = inapplicable ? evaluation.applicable(candidate.body(), binding.scope()) : evaluation.evaluate(candidate.body(), binding.scope());
            if (outcome == null) {
                continue;
            }
            List<Outcome> readings = new ArrayList<>(candidate.rule().getReadings().size());
            if (outcome.guard().isFalse()) {
                inapplicable = true;
            } else {
                for (Reading each : candidate.rule().getReadings()) {
                    readings.add(evaluation.evaluate(each, binding.scope()));
                }
            }
            instances.add(new Application.Instance(binding, outcome, readings));
        }
        if (instances.isEmpty()) {
            String role = session.binder.unboundRole(candidate);
            String kinds = String.join(", ", candidate.rule().getBinders().stream().map(b -> b.getKind().getLiteral()).toList());
            notApplicable(candidate, role == null
                ? Texts.of("The draft has nothing it speaks about: " + kinds, "草案無其所規範之事項：" + kinds, "Der Entwurf enthält nichts davon: " + kinds, "対象となる事項がない：" + kinds)
                : Texts.of("No party has the role '" + role + "'", "無當事人擔任「" + role + "」", "Keine Partei hat die Rolle '" + role + "'", "「" + role + "」の当事者がない"));
            return;
        }
        session.applications.add(new Application(candidate, implied, instances, bindings.size() > 1));
        for (Incorporation incorporation : candidate.rule().getIncorporations()) {
            incorporate(candidate, candidate.rule(), incorporation, candidate.track(), implied);
        }
        for (Reading each : candidate.rule().getReadings()) {
            for (Incorporation incorporation : each.getIncorporations()) {
                incorporate(candidate, each, incorporation, candidate.path() + "@" + each.getName(), implied);
            }
        }
    }

    /** Incorporated rules apply whatever instrument they are written for; they do not incorporate further themselves. */
    private void incorporate(Candidate host, RuleBody body, Incorporation incorporation, String track, boolean implied) {
        if (host.host() != null) {
            return;
        }
        Map<EObject, Boolean> elements = new LinkedHashMap<>();
        boolean applies = false;
        for (Binding binding : session.binder.bind(host)) {
            boolean here = !evaluation.evaluate(host.rule(), binding.scope()).guard().isFalse()
                && !evaluation.evaluate(body, binding.scope()).guard().isFalse();
            applies |= here;
            if (binding.place() != null) {
                elements.merge(binding.place(), here, Boolean::logicalOr);
            }
        }
        if (applies) {
            for (Candidate copy : session.law.incorporated(incorporation, host.path(), track)) {
                if (excludedByTime(copy) == null) {
                    // an element the host does not speak about is none of the copy's business either
                    session.guard.run(copy, () -> instantiate(copy, implied,
                        session.binder.bind(copy).stream().filter(b -> elements.getOrDefault(b.place(), true)).toList()));
                }
            }
        }
    }

    /** Why a rule does not apply at all, or null. */
    private LocalizedText notApplicable(Candidate candidate) {
        LocalizedText time = excludedByTime(candidate);
        if (time != null) {
            return time;
        }
        String overriding = overriddenBy.get(candidate.path());
        if (overriding != null) {
            return Texts.of("Overridden by " + overriding, "由 " + overriding + " 取代", "Verdrängt durch " + overriding, overriding + " が優先する");
        }
        String by = session.instruments.reclassifiedBy(candidate.rule());
        boolean active = session.instruments.active(candidate.rule()) || session.instruments.implied(candidate.rule());
        if (!active && by != null) {
            return Texts.of("Reclassified by " + by, "依 " + by + " 重新定性", "Umqualifiziert durch " + by, by + " により性質決定が変わる");
        }
        if (!active) {
            String on = String.join(", ", candidate.rule().getInstruments().stream().map(this::path).toList());
            return Texts.of("The draft is not of this kind: " + on, "草案非屬此類：" + on, "Der Entwurf ist nicht von dieser Art: " + on, "この種類の合意ではない：" + on);
        }
        return null;
    }

    private LocalizedText excludedByTime(Candidate candidate) {
        Optional<EObject> excluded = Intervals.excludedBy(candidate.rule(), session.reading.asOf());
        if (excluded.isEmpty()) {
            return null;
        }
        String what = LawPaths.of(excluded.get()) + " (" + Intervals.text(Intervals.of(excluded.get())) + ")";
        String date = String.valueOf(session.reading.asOf());
        return Texts.of("Not in force on " + date + ": " + what, date + " 未生效：" + what, "Am " + date + " nicht in Kraft: " + what, date + " に効力がない：" + what);
    }

    private void notApplicable(Candidate candidate, LocalizedText reason) {
        session.later(() -> session.add(excluded(candidate, reason)));
    }

    private Finding excluded(Candidate candidate, LocalizedText reason) {
        Finding finding = RegisterFactory.eINSTANCE.createFinding();
        finding.setId(candidate.path());
        finding.setOrigin(Origin.DERIVED);
        finding.setRule(candidate.path());
        finding.setVerdict(Verdict.NOT_APPLICABLE);
        finding.setPlace(session.reading.agreement());
        finding.setMessage(reason);
        finding.setTrack(candidate.track());
        finding.setVerified(session.traces.standing(candidate.rule()).mayBeError());
        finding.getCitations().addAll(session.traces.citations(candidate));
        finding.setWhy(session.traces.of(candidate, new Binding(Map.of(), Map.of()), null));
        return finding;
    }

    private String path(Citation citation) {
        return session.reading.law().path(citation, session.reading.jurisdictionName());
    }
}
