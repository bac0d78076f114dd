/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.statute.Amendment;
import org.comity.statute.Interval;
import org.comity.statute.ProvisionBody;
import org.comity.statute.RuleBody;
import org.comity.statute.Statute;
import org.eclipse.emf.ecore.EObject;

/** Force in time. An element without intervals of its own is in force while its parent is. */
public final class Intervals {

    private Intervals() {
    }

    /** Whether an interval contains a date; both ends belong to it, except the day of a repeal. */
    public static boolean contains(Interval interval, LocalDate date) {
        if (interval.getFrom() != null && date.isBefore(interval.getFrom())) {
            return false;
        }
        if (interval.getUntil() == null) {
            return true;
        }
        return interval.isRepealed() ? date.isBefore(interval.getUntil()) : !date.isAfter(interval.getUntil());
    }

    /** Whether any interval contains the date; no interval at all means always. A bare repeal ends what came before. */
    public static boolean contains(List<Interval> intervals, LocalDate date) {
        if (intervals.isEmpty()) {
            return true;
        }
        boolean repealed = intervals.stream().anyMatch(i -> i.isRepealed() && !date.isBefore(i.getUntil()));
        boolean onlyRepeals = intervals.stream().allMatch(Interval::isRepealed);
        return !repealed && (onlyRepeals || intervals.stream().anyMatch(i -> !i.isRepealed() && contains(i, date)));
    }

    /**
     * Why an element of the law is not in force on a date, or empty if it is.
     *
     * @return the element of the law whose interval excludes the date: the element itself or the nearest ancestor
     */
    public static Optional<EObject> excludedBy(EObject element, LocalDate date) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (!contains(of(e), date)) {
                return Optional.of(e);
            }
            if (e instanceof Amendment) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Intervals written on an element itself. */
    public static List<Interval> of(EObject element) {
        if (element instanceof Statute statute) {
            return statute.getIntervals();
        }
        if (element instanceof ProvisionBody provision) {
            return provision.getIntervals();
        }
        return element instanceof RuleBody rule ? rule.getIntervals() : List.of();
    }

    /** An interval in words: {@code 2010-02-03 – 2019-06-20}. */
    public static String text(List<Interval> intervals) {
        StringBuilder out = new StringBuilder();
        for (Interval i : intervals) {
            out.append(out.length() == 0 ? "" : ", ");
            if (i.isRepealed()) {
                out.append("repealed on ").append(i.getUntil());
            } else {
                out.append(i.getFrom() == null ? "…" : i.getFrom()).append(" – ").append(i.getUntil() == null ? "" : i.getUntil());
            }
        }
        return out.toString().strip();
    }
}
