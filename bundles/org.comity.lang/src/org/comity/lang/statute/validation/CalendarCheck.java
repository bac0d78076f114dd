/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.engine.law.Calendars;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.Circles;
import org.comity.lang.validation.IssueCode;
import org.comity.statute.HolidayCalendar;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Reform;
import org.comity.statute.StatutePackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.validation.Check;

/** Calendars of days off, who counts by them, and reforms that include others. */
public class CalendarCheck extends Checks {

    @Inject
    private IGlobalScopeProvider visible;

    @Inject
    private IQualifiedNameConverter names;

    /** Each day lies within what the calendar knows, and is either worked or off. */
    @Check
    public void checkDays(HolidayCalendar calendar) {
        if (calendar.getKnownFrom() == null || calendar.getKnownUntil() == null || calendar.getDays().stream().anyMatch(d -> d.getDate() == null)) {
            return;
        }
        try {
            Calendars.table(calendar);
        } catch (IllegalArgumentException problem) {
            report(IssueCode.CALENDAR, calendar, TermsPackage.Literals.ELEMENT__NAME, List.of(), problem.getMessage());
        }
    }

    /** The calendar by which a jurisdiction counts is there. */
    @Check
    public void checkHolidays(Jurisdiction jurisdiction) {
        String name = jurisdiction.getHolidayTable();
        EClass kind = StatutePackage.Literals.HOLIDAY_CALENDAR;
        if (name != null && visible.getScope(jurisdiction.eResource(), TermsPackage.Literals.CITATION__TARGET, d -> d.getEClass() == kind)
            .getSingleElement(names.toQualifiedName(name)) == null) {
            report(IssueCode.NO_CALENDAR, jurisdiction, StatutePackage.Literals.JURISDICTION__HOLIDAY_TABLE, List.of(), name);
        }
    }

    /** A reform does not include itself, directly or through others. */
    @Check
    public void checkCircles(Reform reform) {
        Circles.find(reform, CalendarCheck::included).ifPresent(way -> report(IssueCode.REFORM_CYCLE, reform,
            StatutePackage.Literals.REFORM__INCLUDES, List.of(), way.stream().map(Reform::getName).collect(Collectors.joining(" → "))));
    }

    private static List<Reform> included(Reform reform) {
        return reform.getIncludes().stream().map(c -> c.getTarget()).filter(t -> t instanceof Reform && !t.eIsProxy()).map(Reform.class::cast).toList();
    }
}
