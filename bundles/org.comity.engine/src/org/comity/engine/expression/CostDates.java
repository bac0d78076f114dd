/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.directory.Agency;
import org.comity.directory.LegalEntity;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.calendar.FiscalYear;
import org.comity.statute.FiscalYearStart;
import org.comity.statute.Jurisdiction;
import org.comity.terms.Actor;
import org.comity.terms.ByDate;
import org.comity.terms.Element;
import org.comity.terms.OnDate;
import org.comity.terms.PeriodEnd;
import org.comity.terms.TimeUnit;
import org.comity.terms.Timing;

/** Dates of costs: when one arises, and when it is settled by the fiscal calendar of the one whose year it is. */
public final class CostDates {

    private CostDates() {
    }

    /** The date a cost arises: its own, else that of a related clause with a fixed date, else the date of the reading. */
    public static LocalDate incurred(Cost cost, DraftReading reading) {
        if (cost.getOn() != null) {
            return cost.getOn();
        }
        for (Element element : cost.getRelates()) {
            if (element instanceof Clause clause && clause.getSentence() != null) {
                for (Timing t : clause.getSentence().getTimings()) {
                    if (t instanceof ByDate by && by.getDate() != null) {
                        return by.getDate();
                    } else if (t instanceof OnDate on && on.getDate() != null) {
                        return on.getDate();
                    }
                }
            }
        }
        return reading.asOf();
    }

    /** The settlement date of a cost, or null where the draft gives none that the calendar can compute. */
    public static LocalDate settled(Cost cost, DraftReading reading) {
        Actor payer = cost.getShares().isEmpty() ? null : cost.getShares().get(0).getActor();
        for (Timing t : cost.getSettled()) {
            LocalDate date = due(t, incurred(cost, reading), payer, reading);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /**
     * The due date of a timing that hangs on the calendar alone.
     *
     * @param timing the timing
     * @param reference the date it counts from
     * @param owner whose fiscal calendar applies if the timing names nobody; may be null
     * @param reading the reading
     * @return the date, or null if the timing hangs on an event
     */
    public static LocalDate due(Timing timing, LocalDate reference, Actor owner, DraftReading reading) {
        if (timing instanceof ByDate by) {
            return by.getDate();
        }
        if (timing instanceof OnDate on) {
            return on.getDate();
        }
        if (timing instanceof PeriodEnd end) {
            if (end.getUnit() == TimeUnit.MONTH) {
                YearMonth month = YearMonth.from(reference);
                return (end.isNext() ? month.plusMonths(1) : month).atEndOfMonth();
            }
            FiscalYear year = end.isFiscal() ? fiscalYear(reference, end.getOf() == null ? owner : end.getOf(), reading)
                : FiscalYear.containing(reference, MonthDay.of(1, 1));
            return (end.isNext() ? year.next() : year).end();
        }
        return null;
    }

    /** The fiscal year of an actor's legal entity that contains a date; by the jurisdiction's default if nobody says. */
    public static FiscalYear fiscalYear(LocalDate date, Actor owner, DraftReading reading) {
        return FiscalYear.containing(date, start(owner, reading));
    }

    /** The day on which the fiscal year of an actor's legal entity begins. */
    public static MonthDay start(Actor owner, DraftReading reading) {
        Jurisdiction jurisdiction = reading.jurisdiction();
        if (jurisdiction == null || jurisdiction.getFiscalYears().isEmpty()) {
            return MonthDay.of(1, 1);
        }
        Agency agency = owner == null ? null : Draft.agency(owner);
        LegalEntity entity = agency == null ? null : reading.graph().entity(agency);
        FiscalYearStart standard = null;
        for (FiscalYearStart each : jurisdiction.getFiscalYears()) {
            if (each.getEntity() == null) {
                standard = standard == null ? each : standard;
            } else if (entity != null && each.getEntity().equals(entity.getName())) {
                return valid(each);
            }
        }
        return standard == null ? MonthDay.of(1, 1) : valid(standard);
    }

    /** A start that is no calendar day counts as 1 January; the statute language reports it where it is written. */
    private static MonthDay valid(FiscalYearStart start) {
        try {
            return MonthDay.of(start.getMonth(), start.getDay());
        } catch (java.time.DateTimeException e) {
            return MonthDay.of(1, 1);
        }
    }
}
