/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.engine.draft.Draft;
import org.comity.terms.*;

/** Timings in the words of the language, for traces and registers. */
public final class TimingText {

    private TimingText() {
    }

    /** Several timings, separated by a semicolon. */
    public static String of(List<Timing> timings) {
        return timings.stream().map(TimingText::of).collect(Collectors.joining("; "));
    }

    /** One timing. */
    public static String of(Timing t) {
        if (t instanceof ByDate x) {
            return "by " + x.getDate();
        } else if (t instanceof OnDate x) {
            return "on " + x.getDate();
        } else if (t instanceof DayOfMonth x) {
            return "by day " + x.getDay() + (x.getInclusion() == Inclusion.UNSTATED ? "" : " " + x.getInclusion().getLiteral());
        } else if (t instanceof PeriodEnd x) {
            return "by end of " + (x.isNext() ? "next " : "") + (x.isFiscal() ? "fiscal " : "") + x.getUnit().getLiteral()
                + (x.getOf() == null ? "" : " of " + Draft.name(x.getOf()));
        } else if (t instanceof StatutoryDate x) {
            return "by statutory date [" + x.getCitation().stream().map(Citation::getPath).collect(Collectors.joining(", ")) + "]";
        } else if (t instanceof ByEvent x) {
            return "by start of " + event(x.getEvent());
        } else if (t instanceof Within x) {
            return "within " + duration(x.getDuration()) + (x.getEvent() == null ? "" : " of " + event(x.getEvent()));
        } else if (t instanceof DurationBefore x) {
            return duration(x.getDuration()) + " before " + event(x.getEvent());
        } else if (t instanceof DurationAfter x) {
            return duration(x.getDuration()) + " after " + event(x.getEvent());
        } else if (t instanceof BeforeEvent x) {
            return "before " + event(x.getEvent());
        } else if (t instanceof AfterEvent x) {
            return "after " + event(x.getEvent());
        } else if (t instanceof During x) {
            return "starting " + moment(x.getFrom()) + (x.getUntil() == null ? "" : " until " + moment(x.getUntil()));
        } else if (t instanceof Every x) {
            return bound(x.getFrequency()) + "every " + (x.getPeriod() != null ? duration(x.getPeriod()) : x.getUnit().getLiteral())
                + (x.isInPrinciple() ? " in principle" : "")
                + (x.getUntil() == null ? "" : " until " + event(x.getUntil()) + " then " + of(x.getThen()));
        } else if (t instanceof Times x) {
            return bound(x.getFrequency()) + x.getCount() + " times every "
                + (x.getPeriod() != null ? duration(x.getPeriod()) : x.getUnit().getLiteral());
        } else if (t instanceof EachTime x) {
            return "each time " + event(x.getEvent());
        } else if (t instanceof ForNext x) {
            return "for next " + x.getUnit().getLiteral();
        } else if (t instanceof Immediately) {
            return "immediately";
        } else if (t instanceof WithoutDelay) {
            return "without delay";
        } else if (t instanceof Continuously) {
            return "continuously";
        } else if (t instanceof AsNeeded) {
            return "as needed";
        }
        return t instanceof VagueTime x ? x.getText() : "";
    }

    /** The kind of a timing as a word. */
    static String kind(Timing t) {
        String name = t.eClass().getName();
        return "DayOfMonth".equals(name) ? "day-of-month"
            : name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    /** An event in words. */
    public static String event(EventRef e) {
        if (e == null) {
            return "?";
        }
        if (e.getText() != null) {
            return e.getText();
        }
        if (e.getKind() != EventKind.NONE) {
            return e.getKind().getLiteral() + (e.getOf() == null ? "" : " of " + event(e.getOf()));
        }
        return e.getTarget() == null || e.getTarget().eIsProxy() ? "?" : String.valueOf(e.getTarget().getName());
    }

    /** A duration in words. */
    public static String duration(Duration d) {
        boolean one = d.getValue() != null && d.getValue().compareTo(java.math.BigDecimal.ONE) == 0;
        return (d.getValue() == null ? "?" : d.getValue().toPlainString()) + " "
            + (d.getKind() == DurationKind.CALENDAR ? "" : d.getKind().getLiteral() + " ") + d.getUnit().getLiteral() + (one ? "" : "s");
    }

    private static String moment(Moment m) {
        return m == null ? "?" : m.getDate() != null ? m.getDate().toString() : event(m.getEvent());
    }

    private static String bound(Frequency f) {
        return f == Frequency.EXACTLY ? "" : "at " + f.getLiteral() + " ";
    }
}
