/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.engine.calendar.Deadlines;
import org.comity.engine.calendar.HolidayTable;
import org.comity.engine.calendar.JapaneseDates;
import org.comity.engine.calendar.MinguoDates;
import org.comity.engine.calendar.WorkingDays;
import org.comity.statute.CalendarDay;
import org.comity.statute.DateStyle;
import org.comity.statute.HolidayCalendar;
import org.comity.statute.Jurisdiction;
import org.comity.terms.LocalizedText;

/** The calendars that law files declare, for those who count days by them. */
public final class Calendars {

    private Calendars() {
    }

    /**
     * A declared calendar as a table.
     *
     * @throws IllegalArgumentException if an entry lies outside the table, or a day is both worked and off
     */
    public static HolidayTable table(HolidayCalendar calendar) {
        List<HolidayTable.Entry> entries = new ArrayList<>();
        String source = String.join("; ", calendar.getSources());
        for (CalendarDay day : calendar.getDays()) {
            LocalDate last = day.getUntil() == null || day.getDate() == null || day.getUntil().isBefore(day.getDate()) ? day.getDate() : day.getUntil();
            for (LocalDate d = day.getDate(); d != null && !d.isAfter(last); d = d.plusDays(1)) {
                entries.add(new HolidayTable.Entry(d, day.isWorking(), label(day.getLabels()), source));
            }
        }
        return new HolidayTable(String.valueOf(calendar.getName()), calendar.getKnownFrom(), calendar.getKnownUntil(), entries);
    }

    /**
     * Deadlines of a jurisdiction. Without a calendar that is declared and sound, working days cannot be counted: the table then
     * answers for no day.
     *
     * @param jurisdiction may be null
     * @param fiscalYearBegins first day of the fiscal year of whoever is concerned
     */
    public static Deadlines deadlines(LawLibrary law, Jurisdiction jurisdiction, MonthDay fiscalYearBegins) {
        String name = jurisdiction == null ? null : jurisdiction.getHolidayTable();
        HolidayTable table = name == null ? none() : law.calendar(name).flatMap(Calendars::sound).orElseGet(Calendars::none);
        return new Deadlines(new WorkingDays(table), fiscalYearBegins);
    }

    /** A date as a jurisdiction writes it in a language: by its own calendar with the common one behind it, or by the common one. */
    public static String show(LocalDate date, Jurisdiction jurisdiction, String language) {
        if (jurisdiction != null) {
            for (DateStyle style : jurisdiction.getDateStyles()) {
                if (language.equals(style.getLanguage())) {
                    return switch (style.getSystem()) {
                        case MINGUO -> MinguoDates.print(date) + " (" + date + ")";
                        case JAPANESE -> JapaneseDates.print(date) + " (" + date + ")";
                        default -> date.toString();
                    };
                }
            }
        }
        return date.toString();
    }

    private static Optional<HolidayTable> sound(HolidayCalendar calendar) {
        try {
            return calendar.getKnownFrom() == null || calendar.getKnownUntil() == null ? Optional.empty() : Optional.of(table(calendar));
        } catch (IllegalArgumentException reportedWhereItIsWritten) {
            return Optional.empty();
        }
    }

    private static HolidayTable none() {
        return new HolidayTable("(none)", LocalDate.of(1, 1, 2), LocalDate.of(1, 1, 1), List.of());
    }

    private static String label(LocalizedText labels) {
        return labels == null || labels.getEntries().isEmpty() ? "" : String.valueOf(labels.getEntries().get(0).getText());
    }
}
