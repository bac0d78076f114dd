/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.List;
import java.util.Set;
import org.comity.agreement.Clause;
import org.comity.terms.Actor;
import org.comity.terms.AfterEvent;
import org.comity.terms.ByDate;
import org.comity.terms.Counterparty;
import org.comity.terms.DayOfMonth;
import org.comity.terms.DurationAfter;
import org.comity.terms.EventRef;
import org.comity.terms.Every;
import org.comity.terms.Immediately;
import org.comity.terms.NormSentence;
import org.comity.terms.OnDate;
import org.comity.terms.PeriodEnd;
import org.comity.terms.StatutoryDate;
import org.comity.terms.Times;
import org.comity.terms.Timing;
import org.comity.terms.VagueTime;
import org.comity.terms.Within;
import org.comity.terms.WithoutDelay;
import org.comity.terms.DurationBefore;
import org.comity.terms.ByEvent;

/** What follows from the words of a clause alone: whether it answers another, has a deadline, recurs, is done at a distance. */
public final class NormFeatures {

    private static final Set<String> REMOTE = Set.of("video", "system", "electronic", "phone-record");

    private NormFeatures() {
    }

    /** Whether a clause answers another: it comes after a clause whose bearer it addresses and whose addressee bears it. */
    public static boolean replies(Clause clause) {
        NormSentence sentence = clause.getSentence();
        if (sentence == null) {
            return false;
        }
        for (Timing timing : sentence.getTimings()) {
            EventRef event = event(timing);
            if (event != null && event.getTarget() instanceof Clause other && other.getSentence() != null
                && meets(sentence.getBearers(), addressees(other.getSentence()))
                && meets(addressees(sentence), other.getSentence().getBearers())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence says by when; 'after X' alone does not, nor do the draft's own vague words. */
    public static boolean hasDeadline(NormSentence sentence) {
        return sentence != null && sentence.getTimings().stream().anyMatch(NormFeatures::isDeadline);
    }

    /** Whether a timing fixes a last day, or says 'at once'. */
    public static boolean isDeadline(Timing t) {
        return t instanceof ByDate || t instanceof OnDate || t instanceof DayOfMonth || t instanceof PeriodEnd
            || t instanceof StatutoryDate || t instanceof Within || t instanceof DurationAfter || t instanceof DurationBefore
            || t instanceof ByEvent || t instanceof Immediately || t instanceof WithoutDelay;
    }

    /** Whether a sentence recurs by the calendar. */
    public static boolean recurs(NormSentence sentence) {
        return sentence != null && sentence.getTimings().stream().anyMatch(t -> t instanceof Every || t instanceof Times);
    }

    /** Whether a sentence has only the draft's own vague words for its time. */
    public static boolean vague(NormSentence sentence) {
        return sentence != null && sentence.getTimings().stream().anyMatch(VagueTime.class::isInstance);
    }

    /** Whether the act is done at a distance, by the channel it names. */
    public static boolean remote(NormSentence sentence) {
        return sentence.getChannels().stream().anyMatch(REMOTE::contains);
    }

    /** The event a timing hangs on, or null. */
    public static EventRef event(Timing timing) {
        if (timing instanceof AfterEvent after) {
            return after.getEvent();
        }
        if (timing instanceof Within within) {
            return within.getEvent();
        }
        return timing instanceof DurationAfter after ? after.getEvent() : null;
    }

    /** All addressees of a sentence, except those it merely concerns. */
    public static List<Actor> addressees(NormSentence sentence) {
        return sentence.getCounterparties().stream().filter(c -> c.getDirection() != org.comity.terms.Direction.CONCERNING)
            .map(Counterparty::getActors).flatMap(List::stream).toList();
    }

    private static boolean meets(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> Draft.same(a, b)));
    }
}
