/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.engine.derive.ActorResolver.Resolved;
import org.comity.engine.derive.Application.Instance;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.expression.Show;
import org.comity.engine.expression.Values;
import org.comity.engine.expression.Values.Unknown;
import org.comity.register.DecisionRow;
import org.comity.register.LawRow;
import org.comity.register.LiabilityRow;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.register.RuleInstance;
import org.comity.register.Silence;
import org.comity.statute.ApplicableLaw;
import org.comity.statute.Reading;
import org.comity.statute.Responsibility;
import org.comity.statute.RuleBody;
import org.comity.statute.Topic;
import org.comity.statute.TopicRule;
import org.comity.terms.Actor;
import org.comity.terms.Expression;
import org.comity.terms.NormSentence;

/**
 * Step 5, fill gaps: for each topic the law leaves to agreement and the draft does not regulate, the law's default and the
 * one who then decides. A topic of the neutral catalogue that no active rule speaks of is shown as such.
 */
final class FillGaps {

    private final Session session;
    private final DraftReading reading;
    private final Rows rows;
    private final Set<String> spoken = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    FillGaps(Session session) {
        this.session = session;
        this.reading = session.reading;
        this.rows = new Rows(reading);
    }

    void run() {
        for (Application application : session.applications) {
            session.guard.run(application.candidate(), () -> fill(application));
        }
        reading.law().jurisdiction(DraftReading.CORE).ifPresent(core -> core.getTopics().forEach(this::noRule));
    }

    private void fill(Application application) {
        for (Instance instance : application.instances()) {
            if (instance.applies()) {
                body(application, instance, application.candidate().rule(), instance.outcome(), application.candidate().track());
                List<Reading> readings = application.candidate().rule().getReadings();
                for (int i = 0; i < instance.readings().size(); i++) {
                    body(application, instance, readings.get(i), instance.readings().get(i),
                        application.candidate().path() + "@" + readings.get(i).getName());
                }
            }
        }
    }

    private void body(Application application, Instance instance, RuleBody body, Outcome outcome, String track) {
        if (outcome.guard().isFalse()) {
            return;
        }
        for (TopicRule rule : body.getTopicRules()) {
            for (String topic : rule.getTopics()) {
                if (track == null) {
                    spoken.add(topic);
                }
                boolean decides = rule.getDefault() != null || !rule.getDeciders().isEmpty();
                if (decides && !reading.topics().regulated(topic)) {
                    silence(application, instance, rule, topic, outcome, track);
                }
            }
        }
        for (Responsibility responsibility : body.getResponsibilities()) {
            responsibility(application, instance, responsibility, outcome, track);
        }
        for (ApplicableLaw law : body.getApplicableLaws()) {
            law(application, instance, law, outcome, track);
        }
    }

    private void silence(Application application, Instance instance, TopicRule rule, String topic, Outcome outcome, String track) {
        Candidate candidate = application.candidate();
        RuleInstance why = session.traces.of(candidate, instance.binding(), outcome);
        List<String> tried = new ArrayList<>();
        List<String> deciders = new ArrayList<>();
        for (Expression expression : rule.getDeciders()) {
            Evaluator evaluator = new Evaluator(reading);
            Object value = evaluator.value(expression, instance.binding().scope());
            String shown = value instanceof Unknown unknown ? "unknown: " + unknown.reason() : Show.value(value);
            tried.add(ExpressionText.of(expression) + " = " + shown);
            Traces.addDirectoryFact(why, ExpressionText.of(expression), shown, "");
            if (value != Values.NOBODY && value != Values.MISSING && deciders.isEmpty()) {
                deciders.add(shown);
            }
        }
        List<Resolved> bearers = rule.getDefault() == null ? List.of()
            : new ActorResolver(reading, instance.binding()).resolve(rule.getDefault().getBearers());
        String suffix = topic + "(" + String.join(",", instance.binding().text()) + ")" + (track == null ? "" : "@" + track.substring(track.indexOf('@') + 1));
        if (!ids.add("silence." + candidate.path() + suffix)) {
            return;
        }
        Silence silence = RegisterFactory.eINSTANCE.createSilence();
        silence.setId("silence." + suffix);
        silence.setOrigin(Origin.GAP_FILLED);
        silence.setTrack(track);
        silence.setTopic(topic);
        silence.getDecidedBy().addAll(deciders.isEmpty() && rule.getDeciders().isEmpty() ? bearers.stream().map(Resolved::name).toList() : deciders);
        silence.setGap(silence.getDecidedBy().isEmpty());
        silence.getOtherwise().addAll(tried);
        silence.getCitations().addAll(session.traces.citations(candidate));
        silence.setWhy(why);
        session.add(silence);
        if (rule.getDefault() != null) {
            defaultNorm(candidate, instance, rule.getDefault(), bearers, outcome, track, topic);
        } else if (!deciders.isEmpty()) {
            decision(candidate, instance, topic, deciders, outcome, track, suffix);
        }
    }

    private void defaultNorm(Candidate candidate, Instance instance, NormSentence sentence, List<Resolved> bearers, Outcome outcome, String track, String topic) {
        ActorResolver resolver = new ActorResolver(reading, instance.binding());
        List<List<Resolved>> groups = Rows.each(sentence) ? bearers.stream().map(List::of).toList() : List.of(bearers);
        for (List<Resolved> group : groups) {
            NormRow row = rows.row(sentence, group.isEmpty() ? null : group.get(0).actor());
            row.setId(candidate.path() + "." + topic + "(bearer=" + String.join("+", group.stream().map(Resolved::name).toList()) + ")");
            row.setOrigin(Origin.GAP_FILLED);
            row.setTrack(track);
            group.forEach(b -> row.getBearers().add(b.name()));
            sentence.getCounterparties().forEach(c -> resolver.resolve(c.getActors()).forEach(r -> row.getCounterparties().add(r.name())));
            row.getCitations().addAll(session.traces.citations(candidate));
            row.setWhy(session.traces.of(candidate, instance.binding(), outcome));
            if (ids.add(row.getId())) {
                session.add(row);
            }
        }
    }

    private void decision(Candidate candidate, Instance instance, String topic, List<String> deciders, Outcome outcome, String track, String suffix) {
        DecisionRow row = RegisterFactory.eINSTANCE.createDecisionRow();
        row.setId("decision." + suffix);
        row.setOrigin(Origin.GAP_FILLED);
        row.setTrack(track);
        row.setMatter(topic);
        row.getDeciders().addAll(deciders);
        row.getCitations().addAll(session.traces.citations(candidate));
        row.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        session.add(row);
    }

    private void responsibility(Application application, Instance instance, Responsibility responsibility, Outcome outcome, String track) {
        ActorResolver resolver = new ActorResolver(reading, instance.binding());
        List<Resolved> who = resolver.resolve(actors(responsibility.getWho()));
        if (who.isEmpty()) {
            return;
        }
        Candidate candidate = application.candidate();
        LiabilityRow row = RegisterFactory.eINSTANCE.createLiabilityRow();
        row.setId(candidate.path() + "." + responsibility.getAspect().getLiteral() + "(" + String.join(",", instance.binding().text()) + ")");
        row.setOrigin(Origin.DERIVED);
        row.setTrack(track);
        row.setKind(responsibility.getAspect().getLiteral());
        who.forEach(w -> row.getOf().add(w.name()));
        resolver.resolve(actors(responsibility.getTowards())).stream().findFirst().ifPresent(t -> row.setTo(t.name()));
        row.getCitations().addAll(session.traces.citations(candidate));
        row.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        if (ids.add(row.getId())) {
            session.add(row);
        }
    }

    private void law(Application application, Instance instance, ApplicableLaw law, Outcome outcome, String track) {
        Candidate candidate = application.candidate();
        List<Resolved> whose = new ActorResolver(reading, instance.binding()).resolve(actors(law.getLawOf()));
        if (whose.isEmpty() && law.getLawText() == null) {
            return;
        }
        LawRow row = RegisterFactory.eINSTANCE.createLawRow();
        row.setId(candidate.path() + ".law-" + law.getAspect().getLiteral() + "(" + String.join(",", instance.binding().text()) + ")");
        row.setOrigin(Origin.DERIVED);
        row.setTrack(track);
        row.setAspect(law.getAspect());
        row.setLawOf(whose.isEmpty() ? Texts.in(law.getLawText(), "en") : String.join(", ", whose.stream().map(Resolved::name).toList()));
        row.getCitations().addAll(session.traces.citations(candidate));
        row.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        if (ids.add(row.getId())) {
            session.add(row);
        }
    }

    private void noRule(Topic topic) {
        if (spoken.contains(topic.getName()) || reading.topics().regulated(topic.getName())) {
            return;
        }
        Silence silence = RegisterFactory.eINSTANCE.createSilence();
        silence.setId("silence." + topic.getName());
        silence.setOrigin(Origin.GAP_FILLED);
        silence.setTopic(topic.getName());
        silence.setNoRule(true);
        silence.setGap(true);
        silence.setWhy(session.traces.of("agreement.silence", "regulated(" + topic.getName() + ")", "false", reading.agreement()));
        session.add(silence);
    }

    private static List<Actor> actors(Actor actor) {
        return actor == null ? List.of() : List.of(actor);
    }
}
