/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.agreement.Event;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.TimingText;
import org.comity.engine.law.Calendars;
import org.comity.statute.Jurisdiction;
import org.comity.terms.Actor;
import org.comity.terms.AfterEvent;
import org.comity.terms.BeforeEvent;
import org.comity.terms.ByDate;
import org.comity.terms.ByEvent;
import org.comity.terms.DayOfMonth;
import org.comity.terms.Duration;
import org.comity.terms.DurationAfter;
import org.comity.terms.DurationBefore;
import org.comity.terms.DurationKind;
import org.comity.terms.During;
import org.comity.terms.EachTime;
import org.comity.terms.Element;
import org.comity.terms.EventKind;
import org.comity.terms.EventRef;
import org.comity.terms.Every;
import org.comity.terms.ForNext;
import org.comity.terms.Frequency;
import org.comity.terms.Moment;
import org.comity.terms.OnDate;
import org.comity.terms.PeriodEnd;
import org.comity.terms.StatutoryDate;
import org.comity.terms.TimeUnit;
import org.comity.terms.Times;
import org.comity.terms.Timing;
import org.comity.terms.VagueTime;
import org.comity.terms.Within;

/** Timings in the reader's language: 收受後三十日內, within 30 days after receipt. The engine's own words stay those of the draft. */
public final class TimingWords {

    private final Words words;
    private final Jurisdiction jurisdiction;
    private final String language;
    private final CitationText citations;
    private final Naming naming;

    /** How a document names what timings refer to; null from a method: as everywhere else. */
    public interface Naming {

        /** An element of the draft a timing refers to. */
        String element(Element element);

        /** A day. */
        String date(LocalDate date);
    }

    /**
     * Words for timings.
     *
     * @param language language of the reader
     * @param jurisdiction whose calendar dates are shown by; may be null
     * @param citations how citations read
     */
    public TimingWords(String language, Jurisdiction jurisdiction, CitationText citations) {
        this(language, jurisdiction, citations, null);
    }

    /** Words for timings in a document that has its own names for elements and days. */
    public TimingWords(String language, Jurisdiction jurisdiction, CitationText citations, Naming naming) {
        this.naming = naming;
        this.words = new Words(language);
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.citations = citations;
    }

    /** Several timings, separated by a semicolon. */
    public String of(List<? extends Timing> timings) {
        return timings.stream().map(this::of).collect(Collectors.joining(words.of("timing-separator")));
    }

    /** One timing. */
    public String of(Timing t) {
        if (t instanceof ByDate x) {
            return say("by-date", date(x.getDate()));
        } else if (t instanceof OnDate x) {
            return say("on-date", date(x.getDate()));
        } else if (t instanceof DayOfMonth x) {
            return say("day-of-month-" + x.getInclusion().getLiteral(), x.getDay());
        } else if (t instanceof PeriodEnd x) {
            return say("end-of-" + (x.isNext() ? "next-" : "") + (x.isFiscal() ? "fiscal-" : "") + x.getUnit().getLiteral())
                + (x.getOf() == null ? "" : say("of", actor(x.getOf())));
        } else if (t instanceof StatutoryDate x) {
            return say("statutory-date", x.getCitation().stream().map(c -> citations.of(c.getPath())).collect(Collectors.joining(", ")));
        } else if (t instanceof ByEvent x) {
            return say("by-event", event(x.getEvent()));
        } else if (t instanceof Within x) {
            return x.getEvent() == null ? say("within", duration(x.getDuration())) : say("within-of", duration(x.getDuration()), event(x.getEvent()));
        } else if (t instanceof DurationBefore x) {
            return say("duration-before", duration(x.getDuration()), event(x.getEvent()));
        } else if (t instanceof DurationAfter x) {
            return say("duration-after", duration(x.getDuration()), event(x.getEvent()));
        } else if (t instanceof BeforeEvent x) {
            return say("before", event(x.getEvent()));
        } else if (t instanceof AfterEvent x) {
            return say("after", event(x.getEvent()));
        } else if (t instanceof During x) {
            return x.getUntil() == null ? say("from", moment(x.getFrom())) : say("from-until", moment(x.getFrom()), moment(x.getUntil()));
        } else if (t instanceof Every x) {
            return every(x);
        } else if (t instanceof Times x) {
            return bound(x.getFrequency(), say("times", x.getCount(), period(x.getPeriod(), x.getUnit())));
        } else if (t instanceof EachTime x) {
            return say("each-time", event(x.getEvent()));
        } else if (t instanceof ForNext x) {
            return say("for-next-" + x.getUnit().getLiteral());
        } else if (t instanceof VagueTime x) {
            return x.getText();
        }
        return say(kind(t));
    }

    private String every(Every x) {
        String text = bound(x.getFrequency(), x.getPeriod() != null ? say("every", duration(x.getPeriod())) : say("every-" + x.getUnit().getLiteral()))
            + (x.isInPrinciple() ? say("in-principle") : "");
        return x.getUntil() == null ? text : say("until-then", text, event(x.getUntil()), of(x.getThen()));
    }

    private String period(Duration period, TimeUnit unit) {
        return period != null ? say("every", duration(period)) : say("every-" + unit.getLiteral());
    }

    /** A duration: 7 working days. */
    public String duration(Duration d) {
        boolean one = d.getValue() != null && d.getValue().compareTo(java.math.BigDecimal.ONE) == 0;
        String kind = d.getKind() == DurationKind.CALENDAR ? "" : d.getKind().getLiteral() + "-";
        return say(kind + d.getUnit().getLiteral() + (one ? "" : "s"), d.getValue() == null ? "?" : d.getValue().toPlainString());
    }

    /** An event by its name in the draft, or in words. */
    public String event(EventRef e) {
        if (e != null && e.getTarget() instanceof Event event && event.getLabel() != null) {
            return event.getLabel();
        }
        String named = e == null || e.getTarget() == null || naming == null ? null : naming.element(e.getTarget());
        if (named != null) {
            return named;
        }
        if (e == null || e.getText() != null || e.getKind() == null || e.getKind() == EventKind.NONE) {
            return TimingText.event(e);
        }
        String kind = say("event-" + e.getKind().getLiteral());
        return e.getOf() == null ? kind : say("event-of", kind, event(e.getOf()));
    }

    /** A date as the jurisdiction writes it. */
    public String date(LocalDate date) {
        String named = date == null || naming == null ? null : naming.date(date);
        return named != null ? named : date == null ? "?" : Calendars.show(date, jurisdiction, language);
    }

    private String actor(Actor actor) {
        String named = naming == null ? null : naming.element(actor);
        return named != null ? named : Draft.name(actor);
    }

    /** A day or an event. */
    public String moment(Moment m) {
        return m == null ? "?" : m.getDate() != null ? date(m.getDate()) : event(m.getEvent());
    }

    private String bound(Frequency frequency, String text) {
        return frequency == Frequency.EXACTLY ? text : say("at-" + frequency.getLiteral(), text);
    }

    private static String kind(Timing t) {
        return t.eClass().getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(words.of("timing-" + key).replace("'", "''"), values);
    }
}
