/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as people write them: by the common calendar, or by the years of an era. */
public final class Eras {

    private Eras() {
    }

    /**
     * Reads a date of any calendar known here: {@code 2014-07-18}, 民國103年7月18日, 平成26年7月18日.
     *
     * @param text not null
     * @return the date; nothing if the text is no date or the date does not exist
     */
    public static Optional<LocalDate> parse(String text) {
        String[] parts = text.strip().split("-");
        if (parts.length == 3) {
            try {
                return Optional.of(LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            } catch (java.time.DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }
        return MinguoDates.parse(text).or(() -> JapaneseDates.parse(text));
    }
}
