/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.agreement.Clause;
import org.comity.agreement.Effect;
import org.comity.agreement.Request;
import org.comity.agreement.Term;
import org.comity.engine.draft.DraftReading;
import org.comity.terms.ByDate;
import org.comity.terms.Element;
import org.comity.terms.EventKind;
import org.comity.terms.EventRef;
import org.comity.terms.Moment;
import org.comity.terms.OnDate;
import org.comity.terms.Timing;

/** Days of events, as far as the draft itself dates them: its begin and end, a request, a clause with a day. */
final class EventDates {

    private final DraftReading reading;
    private final Set<EventRef> asked = new HashSet<>();

    EventDates(DraftReading reading) {
        this.reading = reading;
    }

    /** The day of an event, or null if the draft does not say it, or says it twice. */
    LocalDate of(EventRef event) {
        if (event == null || !asked.add(event)) {
            return null;
        }
        try {
            Element target = event.getTarget();
            if (target != null) {
                return target instanceof Clause clause ? clause(clause) : target instanceof Request request ? request.getOn() : null;
            }
            return switch (event.getKind() == null ? EventKind.NONE : event.getKind()) {
                case START -> event.getOf() == null ? start() : of(event.getOf());
                case END -> event.getOf() == null ? end() : of(event.getOf());
                case REQUEST -> event.getOf() == null ? request() : null;
                default -> null;
            };
        } finally {
            asked.remove(event);
        }
    }

    private static LocalDate clause(Clause clause) {
        if (clause.getSentence() != null) {
            for (Timing t : clause.getSentence().getTimings()) {
                if (t instanceof OnDate on) {
                    return on.getDate();
                } else if (t instanceof ByDate by) {
                    return by.getDate();
                }
            }
        }
        return null;
    }

    private LocalDate start() {
        List<Effect> effects = reading.draft().all(Effect.class);
        List<Term> terms = reading.draft().all(Term.class);
        LocalDate effect = effects.size() == 1 ? effects.get(0).getOn() : null;
        return effect != null ? effect : terms.size() == 1 ? moment(terms.get(0).getFrom()) : null;
    }

    private LocalDate end() {
        List<Term> terms = reading.draft().all(Term.class);
        return terms.size() == 1 ? moment(terms.get(0).getUntil()) : null;
    }

    private LocalDate request() {
        List<Request> requests = reading.draft().all(Request.class);
        return requests.size() == 1 ? requests.get(0).getOn() : null;
    }

    private LocalDate moment(Moment moment) {
        return moment == null ? null : moment.getDate() != null ? moment.getDate() : of(moment.getEvent());
    }
}
