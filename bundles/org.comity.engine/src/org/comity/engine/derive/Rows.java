/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.calendar.Deadlines;
import org.comity.engine.calendar.Span;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.draft.NormFeatures;
import org.comity.engine.expression.CostDates;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.expression.TimingText;
import org.comity.engine.expression.Spans;
import org.comity.engine.law.Calendars;
import org.comity.register.NormRow;
import org.comity.register.RegisterFactory;
import org.comity.register.RowState;
import org.comity.terms.Actor;
import org.comity.terms.AfterEvent;
import org.comity.terms.BeforeEvent;
import org.comity.terms.DayOfMonth;
import org.comity.terms.Distribution;
import org.comity.terms.EachTime;
import org.comity.terms.Every;
import org.comity.terms.Inclusion;
import org.comity.terms.LocalizedText;
import org.comity.terms.Modality;
import org.comity.terms.NormSentence;
import org.comity.terms.TimeUnit;
import org.comity.terms.Timing;
import org.comity.terms.Duration;
import org.comity.terms.DurationAfter;
import org.comity.terms.DurationBefore;
import org.comity.terms.EventRef;
import org.comity.terms.Times;
import org.comity.terms.Within;
import org.comity.terms.During;
import org.comity.terms.Continuously;
import org.comity.terms.AsNeeded;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fills rows of the register from norm sentences: trigger, deadline, recurrence, computed dates. */
final class Rows {

    private static final int DATES = 12;

    private final DraftReading reading;

    Rows(DraftReading reading) {
        this.reading = reading;
    }

    /** A row with everything that follows from a sentence but its bearers. */
    NormRow row(NormSentence sentence, Actor owner) {
        NormRow row = RegisterFactory.eINSTANCE.createNormRow();
        row.setSentence(sentence);
        row.setModality(sentence.getModality());
        row.setVerb(sentence.getVerb());
        row.setJointly(sentence.getDistribution() == Distribution.JOINTLY);
        row.setUnstated(sentence.isUnstated());
        LocalizedText action = sentence.getAction() != null ? sentence.getAction() : sentence.getObject();
        row.setAction(action == null ? null : EcoreUtil.copy(action));
        row.setMatter(sentence.getMatter());
        row.setState(RowState.ACTIVE);
        row.setEnforceable(!sentence.isUnenforceable() && sentence.getModality() != Modality.ENDEAVOUR
            && sentence.getModality() != Modality.SHOULD && sentence.getModality() != Modality.SHOULD_NOT);
        List<String> triggers = new ArrayList<>();
        List<String> deadlines = new ArrayList<>();
        List<String> recurrences = new ArrayList<>();
        for (Timing timing : sentence.getTimings()) {
            (isRecurrence(timing) ? recurrences : isTrigger(timing) ? triggers : deadlines).add(TimingText.of(timing));
        }
        sentence.getConditions().forEach(c -> triggers.add("when " + ExpressionText.of(c)));
        sentence.getExceptions().forEach(c -> triggers.add("unless " + ExpressionText.of(c)));
        row.setTrigger(join(triggers));
        row.setDeadline(join(deadlines));
        row.setRecurrence(join(recurrences));
        row.getDueDates().addAll(dueDates(sentence, owner));
        return row;
    }

    /** Whether the sentence is one norm per bearer. */
    static boolean each(NormSentence sentence) {
        return sentence.getDistribution() == Distribution.EACH;
    }

    /** Dates the calendar alone can compute: one for a fixed deadline, the next twelve for a monthly one. */
    private List<LocalDate> dueDates(NormSentence sentence, Actor owner) {
        List<LocalDate> dates = new ArrayList<>();
        boolean monthly = sentence.getTimings().stream().anyMatch(t -> t instanceof Every e && e.getUnit() == TimeUnit.MONTH && e.getPeriod() == null);
        for (Timing timing : sentence.getTimings()) {
            if (timing instanceof DayOfMonth day) {
                YearMonth month = YearMonth.from(reading.asOf());
                for (int i = 0; i < DATES + 1 && dates.size() < (monthly ? DATES : 1); i++) {
                    LocalDate due = month.plusMonths(i).atDay(1).withDayOfMonth(Math.min(Math.max(day.getDay(), 1), month.plusMonths(i).lengthOfMonth()));
                    due = day.getInclusion() == Inclusion.EXCLUSIVE ? due.minusDays(1) : due;
                    if (!due.isBefore(reading.asOf())) {
                        dates.add(due);
                    }
                }
            } else {
                LocalDate due = due(timing, owner);
                if (due != null) {
                    dates.add(due);
                }
            }
        }
        return dates;
    }

    private LocalDate due(Timing timing, Actor owner) {
        LocalDate fixed = CostDates.due(timing, reading.asOf(), owner, reading);
        if (fixed != null) {
            return fixed;
        }
        Duration duration = timing instanceof Within w ? w.getDuration() : timing instanceof DurationAfter a ? a.getDuration()
            : timing instanceof DurationBefore b ? b.getDuration() : null;
        EventRef event = timing instanceof Within w ? w.getEvent() : timing instanceof DurationAfter a ? a.getEvent()
            : timing instanceof DurationBefore b ? b.getEvent() : null;
        Span span = Spans.of(duration).orElse(null);
        LocalDate from = span == null ? null : new EventDates(reading).of(event);
        if (from == null) {
            return null;
        }
        Deadlines deadlines = Calendars.deadlines(reading.law(), reading.jurisdiction(), CostDates.start(owner, reading));
        return (timing instanceof DurationBefore ? deadlines.before(span, from) : deadlines.within(span, from)).date().orElse(null);
    }

    static List<String> names(List<? extends Actor> actors) {
        return actors.stream().map(Draft::name).toList();
    }

    private static boolean isRecurrence(Timing t) {
        return t instanceof Every || t instanceof Times || t instanceof Continuously || t instanceof AsNeeded || t instanceof During;
    }

    private static boolean isTrigger(Timing t) {
        return t instanceof AfterEvent || t instanceof EachTime || t instanceof BeforeEvent && !NormFeatures.isDeadline(t);
    }

    private static String join(List<String> parts) {
        return parts.isEmpty() ? null : String.join("; ", parts);
    }
}
