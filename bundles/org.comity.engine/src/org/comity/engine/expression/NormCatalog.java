/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.function.Function;
import org.comity.agreement.Clause;
import org.comity.agreement.PracticeNote;
import org.comity.agreement.PracticeStatement;
import org.comity.agreement.PracticeStatus;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.draft.NormFeatures;
import org.comity.engine.expression.Values.Deadline;
import org.comity.engine.expression.Values.Norm;
import org.comity.engine.expression.Values.Practice;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.truth.Truth;
import org.comity.terms.Actor;
import org.comity.terms.DayOfMonth;
import org.comity.terms.Distribution;
import org.comity.terms.Inclusion;
import org.comity.terms.NormSentence;
import org.comity.terms.DurationBefore;
import org.comity.terms.EventRef;
import org.comity.terms.Timing;
import org.comity.terms.VagueTime;
import org.comity.terms.Verb;
import org.comity.terms.Within;

/** Features of written norms, their deadlines and their practice. */
final class NormCatalog {

    private static final Type ACTOR = Type.element("actor");

    private NormCatalog() {
    }

    static void contribute(List<Feature> all) {
        norm(all, "modality", Type.WORD, "must, must-not, endeavour, may, may-not, may-claim, need-not, should, should-not",
            s -> new Symbol(Words.of(s.getModality())));
        norm(all, "verb", Type.WORD, "direct, instruct, refuse … or none",
            s -> new Symbol(s.getVerb() == Verb.NONE ? "none" : s.getVerb().getLiteral()));
        norm(all, "matter", Type.WORD, "Key that links clauses, competences and decisions.", s -> Words.symbol(s.getMatter()));
        norm(all, "publicPower", Type.TRUTH, "Exercise of public power.", NormSentence::isPublicPower);
        norm(all, "restrictsRights", Type.TRUTH, "Restricts rights of third persons.", NormSentence::isRestrictsRights);
        norm(all, "alone", Type.TRUTH, "Done without the competent agency.", NormSentence::isAlone);
        norm(all, "joint", Type.TRUTH, "One duty of several bearers.", s -> s.getDistribution() == Distribution.JOINTLY);
        norm(all, "distribution", Type.WORD, "each, jointly; missing if the draft does not say.",
            s -> s.getDistribution() == Distribution.PLAIN ? null : new Symbol(s.getDistribution().getLiteral()));
        norm(all, "several", Type.TRUTH, "The clause names more than one bearer.", s -> s.getBearers().size() > 1);
        norm(all, "remote", Type.TRUTH, "Done at a distance: video, system, telephone.", NormFeatures::remote);
        norm(all, "recurrence", Type.TEXT, "How often, if it recurs by the calendar.",
            s -> NormFeatures.recurs(s) ? TimingText.of(s.getTimings()) : null);
        norm(all, "action", Type.TEXT, "What is to be done.", s -> Words.text(s.getAction() != null ? s.getAction() : s.getObject()));
        norm(all, "channel", Type.TEXT, "How it is sent.", s -> s.getChannels().isEmpty() ? null : String.join(", ", s.getChannels()));
        norm(all, "phase", Type.WORD, "Phase.", s -> Words.symbol(s.getPhase()));
        norm(all, "deadline", Type.element("deadline"), "By when.", s -> s.getTimings().isEmpty() ? null : new Deadline(s.getTimings()));
        norm(all, "counterparty", ACTOR, "First of those it is directed to.",
            s -> NormFeatures.addressees(s).stream().findFirst().orElse(null));
        norm(all, "counterparties", Type.list(ACTOR), "Those it is directed to.", NormFeatures::addressees);
        norm(all, "patient", ACTOR, "Whose position a power changes.", s -> s.getPatients().stream().findFirst().orElse(null));
        norm(all, "condition", Type.TEXT, "When it applies.", s -> s.getConditions().isEmpty() ? null : ExpressionText.of(s.getConditions().get(0)));
        norm(all, "bases", Type.list(Type.element("basis")), "Bases it rests on.", s -> List.copyOf(s.getBases()));
        add(all, "bearer", ACTOR, "Who has to do it; missing if the draft does not say.", n -> n.bearer());
        add(all, "replies", Type.TRUTH, "It answers another clause.", n -> NormFeatures.replies(n.clause()));
        add(all, "name", Type.TEXT, "Name of the clause.", n -> n.clause().getName());
        add(all, "cites-ground", Type.TRUTH, "It rests on a ground or a basis of the law.",
            n -> !n.clause().getSentence().getBases().isEmpty() || !n.clause().getSentence().getImplements().isEmpty());
        all.add(new Feature("norm", "trigger", Type.element("norm"), "The clause whose fulfilment it waits for.", (r, o) -> trigger(r, (Norm) o)));
        all.add(new Feature("norm", "competentAgency", ACTOR, "Signing party that is competent for its matter, or has the role.",
            (r, o) -> competent(r.withRole("competent"), (Norm) o, r)));
        all.add(new Feature("norm", "practice", Type.element("practice"), "How it is practised.", (r, o) -> practice(r.draft(), (Norm) o)));

        all.add(new Feature("deadline", "kind", Type.WORD, "day-of-month, within, by-date …", (r, o) -> kind(((Deadline) o).timings())));
        deadline(all, "inclusive", Type.TRUTH, "Whether the named day still counts; missing if the draft leaves it open.",
            d -> d.stream().filter(DayOfMonth.class::isInstance).map(DayOfMonth.class::cast).findFirst()
                .filter(t -> t.getInclusion() != Inclusion.UNSTATED)
                .map(t -> new Symbol(t.getInclusion().getLiteral())).orElse(null));
        deadline(all, "approximate", Type.TRUTH, "Only roughly stated.", d -> d.stream().anyMatch(VagueTime.class::isInstance));
        deadline(all, "start", Type.TEXT, "Event that starts the period.",
            d -> d.stream().map(NormFeatures::event).filter(e -> e != null).findFirst().map(TimingText::event).orElse(null));
        deadline(all, "duration", Type.DURATION, "Length of the period.",
            d -> d.stream().filter(Within.class::isInstance).map(t -> ((Within) t).getDuration()).findFirst().orElse(null));
        deadline(all, "notice", Type.DURATION, "How long before the event, for a notice.",
            d -> d.stream().filter(DurationBefore.class::isInstance).map(t -> ((DurationBefore) t).getDuration()).findFirst().orElse(null));
        deadline(all, "text", Type.TEXT, "The deadline in words.", TimingText::of);

        practice(all, "deviates", Type.TRUTH, "Practice departs from the clause.", p -> status(p) == PracticeStatus.DEVIATES);
        practice(all, "unused", Type.TRUTH, "The clause is not used.", p -> status(p) == PracticeStatus.UNUSED);
        practice(all, "text", Type.TEXT, "What is done.", p -> ((PracticeNote) p.note()).getText());
        practice(all, "bearer", ACTOR, "Bearer of the clause it is about.", Practice::bearer);
        practice(all, "publicPower", Type.TRUTH, "The clause exercises public power.",
            p -> p.element() instanceof org.comity.agreement.Clause c && c.getSentence() != null && c.getSentence().isPublicPower());
        practice(all, "matter", Type.WORD, "Matter of the clause.",
            p -> p.element() instanceof org.comity.agreement.Clause c && c.getSentence() != null ? Words.symbol(c.getSentence().getMatter()) : null);
        practice(all, "element", Type.TEXT, "Name of the element it is about.", p -> Words.name(p.element()));
    }

    /** The clause a norm's timing refers to, as the norm of its first bearer. */
    private static Norm trigger(DraftReading reading, Norm norm) {
        for (Timing timing : norm.clause().getSentence().getTimings()) {
            EventRef event = NormFeatures.event(timing);
            if (event != null && event.getTarget() instanceof Clause clause && clause != norm.clause()) {
                return DraftCatalog.norm(reading, clause);
            }
        }
        return null;
    }

    /** Practice of a clause: noted on it, or stated apart from it. */
    static Practice practice(Draft draft, Norm norm) {
        PracticeNote note = norm.clause().getPractices().stream().findFirst().orElse(null);
        if (note == null) {
            note = draft.all(PracticeStatement.class).stream().filter(p -> p.getElement() == norm.clause())
                .map(PracticeStatement::getNote).findFirst().orElse(null);
        }
        return note == null ? null : new Practice(note, norm.clause(), norm.bearer());
    }

    private static PracticeStatus status(Practice practice) {
        return ((PracticeNote) practice.note()).getStatus();
    }

    private static Object kind(List<Timing> timings) {
        for (Timing t : timings) {
            if (NormFeatures.isDeadline(t) || t instanceof VagueTime) {
                return new Symbol(TimingText.kind(t));
            }
        }
        return timings.isEmpty() ? null : new Symbol(TimingText.kind(timings.get(0)));
    }

    private static Actor competent(List<Actor> declared, Norm norm, DraftReading reading) {
        String matter = norm.clause().getSentence().getMatter();
        if (matter != null) {
            for (Actor each : reading.draft().signing()) {
                if (reading.competences().competent(each, matter) == Truth.TRUE && !Draft.same(each, norm.bearer())) {
                    return each;
                }
            }
        }
        return declared.stream().findFirst().orElse(null);
    }

    private static void norm(List<Feature> all, String name, Type type, String doc, Function<NormSentence, Object> value) {
        add(all, name, type, doc, n -> n.clause().getSentence() == null ? null : value.apply(n.clause().getSentence()));
    }

    private static void add(List<Feature> all, String name, Type type, String doc, Function<Norm, Object> value) {
        all.add(new Feature("norm", name, type, doc, (r, o) -> value.apply((Norm) o)));
    }

    private static void deadline(List<Feature> all, String name, Type type, String doc, Function<List<Timing>, Object> value) {
        all.add(new Feature("deadline", name, type, doc, (r, o) -> value.apply(((Deadline) o).timings())));
    }

    private static void practice(List<Feature> all, String name, Type type, String doc, Function<Practice, Object> value) {
        all.add(new Feature("practice", name, type, doc, (r, o) -> value.apply((Practice) o)));
    }
}
