/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.engine.derive.Application.Instance;
import org.comity.register.Finding;
import org.comity.register.Origin;
import org.comity.register.ReadingVerdict;
import org.comity.register.RegisterFactory;
import org.comity.statute.Reading;
import org.comity.statute.Verdict;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/**
 * Step 3, check: every applied rule becomes findings. Instances that agree in place and message are one finding with its
 * bindings; instances that do not apply are one finding per rule with the reason, kept because a reviewer asks why a rule
 * did not fire.
 */
final class CheckRules {

    private final Session session;

    CheckRules(Session session) {
        this.session = session;
    }

    /** What a reader must know. */
    void run() {
        for (Application application : session.applications) {
            session.checkpoint.run();
            session.guard.run(application.candidate(), () -> findings(application, CheckRules::fired).forEach(session::add));
        }
    }

    /** What a reader may ask for: the rules that are complied with, and those that do not apply. */
    void runQuiet() {
        for (Application application : session.applications) {
            session.checkpoint.run();
            session.guard.run(application.candidate(), () -> {
                findings(application, v -> v == Verdict.OK).forEach(session::add);
                notApplicable(application).ifPresent(session::add);
            });
        }
    }

    private static boolean fired(Verdict verdict) {
        return verdict != Verdict.OK && verdict != Verdict.NOT_APPLICABLE;
    }

    private List<Finding> findings(Application application, Predicate<Verdict> wanted) {
        Map<String, Finding> merged = new LinkedHashMap<>();
        for (Instance instance : application.instances()) {
            if (!wanted.test(instance.verdict())) {
                continue;
            }
            Finding finding = finding(application, instance);
            // one question about ten clauses is one question
            boolean anywhere = finding.getVerdict() == Verdict.OPEN;
            String key = (anywhere ? "" : System.identityHashCode(finding.getPlace())) + "|" + finding.getVerdict() + "|" + Texts.in(finding.getMessage(), "en");
            Finding same = merged.putIfAbsent(key, finding);
            if (same != null) {
                finding.getPairs().stream().filter(p -> !same.getPairs().contains(p)).forEach(same.getPairs()::add);
                finding.getClauses().stream().filter(c -> !same.getClauses().contains(c)).forEach(same.getClauses()::add);
                if (anywhere && same.getPlace() != finding.getPlace()) {
                    same.setPlace(session.reading.agreement());
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    private Optional<Finding> notApplicable(Application application) {
        List<Instance> instances = application.instances();
        if (instances.isEmpty() || instances.stream().anyMatch(i -> i.verdict() != Verdict.NOT_APPLICABLE)) {
            return Optional.empty();
        }
        Finding one = finding(application, instances.get(0));
        if (application.several()) {
            one.setPlace(session.reading.agreement());
        }
        one.setId(application.candidate().path());
        return Optional.of(one);
    }

    private Finding finding(Application application, Instance instance) {
        Candidate candidate = application.candidate();
        Outcome outcome = instance.outcome();
        Verdict verdict = instance.verdict();
        Finding finding = RegisterFactory.eINSTANCE.createFinding();
        EObject place = instance.binding().place();
        finding.setRule(candidate.path());
        finding.setOrigin(Origin.DERIVED);
        finding.setTrack(candidate.track());
        finding.setPlace(place == null ? session.reading.agreement() : place);
        finding.setImplied(application.implied());
        List<String> roles = instance.binding().text();
        if (!roles.isEmpty()) {
            finding.getPairs().add(String.join(", ", roles));
        }
        finding.getCitations().addAll(session.traces.citations(candidate));
        finding.setVerified(session.traces.standing(candidate.rule()).mayBeError());
        finding.setVerdict(cap(verdict, application, finding.isVerified()));
        finding.setId(candidate.path() + binding(roles, place) + (candidate.track() == null ? "" : "@" + candidate.track()));
        if (place instanceof org.comity.terms.Element element && place != session.reading.agreement()) {
            finding.getClauses().add(element);
        }
        finding.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        if (instance.readings().isEmpty()) {
            finding.setMessage(message(candidate, outcome));
        } else {
            addReadings(finding, application, instance);
        }
        if (verdict == Verdict.OPEN) {
            session.traces.addQuestions(finding.getQuestions(), outcome);
        }
        if (verdict != Verdict.OK && verdict != Verdict.NOT_APPLICABLE) {
            session.traces.addFixes(finding.getFixes(), outcome);
        }
        return finding;
    }

    private void addReadings(Finding finding, Application application, Instance instance) {
        List<Reading> readings = application.candidate().rule().getReadings();
        for (int i = 0; i < instance.readings().size(); i++) {
            Reading reading = readings.get(i);
            Outcome outcome = instance.readings().get(i);
            ReadingVerdict row = RegisterFactory.eINSTANCE.createReadingVerdict();
            row.setReading(reading.getName());
            row.setAuthor(reading.getAuthor());
            row.setDate(reading.getOn());
            row.setSource(reading.getSource());
            row.setVerdict(cap(outcome.verdict(), application, finding.isVerified()));
            row.setMessage(message(application.candidate(), outcome));
            finding.getReadings().add(row);
        }
        if (finding.getVerdict() == Verdict.NOT_APPLICABLE) {
            finding.setMessage(message(application.candidate(), instance.outcome()));
        } else {
            String authors = String.join(" / ", readings.stream().map(Reading::getAuthor).toList());
            finding.setMessage(finding.getVerdict() == Verdict.CONTESTED
                ? Texts.of("Authoritative readings differ: " + authors, "權威見解不一：" + authors, "Die Auffassungen gehen auseinander: " + authors, "有権的見解が分かれる：" + authors)
                : Texts.of("All readings agree: " + authors, "各見解一致：" + authors, "Alle Auffassungen stimmen überein: " + authors, "見解は一致する：" + authors));
        }
    }

    private LocalizedText message(Candidate candidate, Outcome outcome) {
        if (outcome.verdict() == Verdict.OPEN && outcome.body().getQuestion() != null) {
            return session.traces.fill(outcome.body().getQuestion(), outcome);
        }
        if (outcome.message() != null && outcome.verdict() != Verdict.OPEN) {
            return session.traces.fill(outcome.message().getText(), outcome);
        }
        if (outcome.reason() != null) {
            return outcome.reason().get();
        }
        return switch (outcome.verdict()) {
            case OPEN -> Texts.of("The draft does not settle a fact this rule needs", "草案未載明此規則所需之事實", "Der Entwurf klärt eine nötige Tatsache nicht", "必要な事実が草案から分からない");
            case NOT_APPLICABLE -> Texts.of("It cannot be shown that this applies", "無從認定適用", "Die Anwendbarkeit ist nicht dargetan", "適用されるとは認められない");
            default -> candidate.rule().getQualification() != null
                ? Texts.of("The facts are those of " + instruments(candidate), "事實符合 " + instruments(candidate), "Der Sachverhalt entspricht " + instruments(candidate), "事実は " + instruments(candidate) + " に当たる")
                : Texts.of("Complied with, or nothing to object", "符合，或無可指摘", "Eingehalten oder nicht zu beanstanden", "適合、又は問題なし");
        };
    }

    private String instruments(Candidate candidate) {
        return String.join(", ", candidate.rule().getQualification().getInstruments().stream()
            .map(c -> session.reading.law().path(c, session.reading.jurisdictionName())).toList());
    }

    /** A rule on unverified text, or one that only an implied instrument brings in, never gives more than a warning. */
    private static Verdict cap(Verdict verdict, Application application, boolean verified) {
        return verdict == Verdict.ERROR && (application.implied() || !verified) ? Verdict.WARNING : verdict;
    }

    private static String binding(List<String> roles, EObject place) {
        String element = Traces.element(place);
        return roles.isEmpty() && element.isEmpty() ? "" : "(" + String.join(",", roles) + ")" + element;
    }
}
