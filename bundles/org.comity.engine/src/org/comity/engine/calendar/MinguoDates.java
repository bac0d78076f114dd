/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoDate;
import java.time.chrono.MinguoEra;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Reads and writes dates of the Minguo calendar such as 民國103年7月18日, whose year 1 is 1912. */
public final class MinguoDates {

    private static final String ERA = "民國";
    private static final String BEFORE = "民國前";

    private MinguoDates() {
    }

    /**
     * Reads a date. 中華民國 may stand for 民國, 元年 for year 1, full-width digits for ASCII; blanks do not count. Without the era a
     * year could be of any calendar, so that is no date.
     *
     * @param text not null
     * @return the date; nothing if the text is no date or the date does not exist
     */
    public static Optional<LocalDate> parse(String text) {
        return EraDate.parse(text).flatMap(MinguoDates::date);
    }

    private static Optional<LocalDate> date(EraDate d) {
        String era = d.era().startsWith("中華") ? d.era().substring(2) : d.era();
        if (!era.equals(ERA) && !era.equals(BEFORE)) {
            return Optional.empty();
        }
        MinguoEra minguo = era.equals(ERA) ? MinguoEra.ROC : MinguoEra.BEFORE_ROC;
        try {
            return Optional.of(LocalDate.from(MinguoChronology.INSTANCE.date(minguo, d.year(), d.month(), d.day())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Writes a date: 民國103年7月18日; before 1912, 民國前1年7月18日. */
    public static String print(LocalDate date) {
        MinguoDate d = MinguoDate.from(date);
        String era = d.getEra() == MinguoEra.ROC ? ERA : BEFORE;
        return era + d.get(ChronoField.YEAR_OF_ERA) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
