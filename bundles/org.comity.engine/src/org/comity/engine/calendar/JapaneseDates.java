/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Reads and writes dates of the Japanese calendar such as 平成27年4月1日, from 1873, when Japan adopted the Gregorian months. */
public final class JapaneseDates {

    private static final Map<String, JapaneseEra> ERAS = Map.of("明治", JapaneseEra.MEIJI, "大正", JapaneseEra.TAISHO, "昭和",
        JapaneseEra.SHOWA, "平成", JapaneseEra.HEISEI, "令和", JapaneseEra.REIWA);
    private static final LocalDate GREGORIAN = LocalDate.of(1873, 1, 1);

    private JapaneseDates() {
    }

    /**
     * Reads a date. 元年 may stand for year 1, full-width digits for ASCII; blanks do not count. An era may be counted past its end,
     * as agreements made before a change of era do (平成35年3月31日 is 2023-03-31), but not before its beginning.
     *
     * @param text not null
     * @return the date; nothing if the text is no date or the date does not exist
     */
    public static Optional<LocalDate> parse(String text) {
        return EraDate.parse(text).flatMap(JapaneseDates::date);
    }

    private static Optional<LocalDate> date(EraDate d) {
        JapaneseEra era = ERAS.get(d.era());
        if (era == null) {
            return Optional.empty();
        }
        try {
            int year = JapaneseChronology.INSTANCE.prolepticYear(era, 1) + d.year() - 1;
            LocalDate date = LocalDate.of(year, d.month(), d.day());
            boolean begun = !date.isBefore(GREGORIAN) && JapaneseDate.from(date).getEra().getValue() >= era.getValue();
            return begun ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Writes a date in the era of its day: 平成27年4月1日, 令和元年5月1日.
     *
     * @throws DateTimeException if the date is before 1873
     */
    public static String print(LocalDate date) {
        JapaneseDate d = JapaneseDate.from(date);
        int year = d.get(ChronoField.YEAR_OF_ERA);
        String era = ERAS.entrySet().stream().filter(e -> e.getValue().equals(d.getEra())).map(Entry::getKey).findFirst()
            .orElseGet(() -> d.getEra().toString());
        return era + (year == 1 ? "元" : year) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
