/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the form {@code era N年N月N日}: ASCII or full-width digits, 元年 for the first year, blanks anywhere.
 *
 * @param era what stands before the year, not empty
 */
record EraDate(String era, int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(\\p{IsHan}+?)(元|[0-9０-９]{1,3})年([0-9０-９]{1,2})月([0-9０-９]{1,2})日");

    static Optional<EraDate> parse(String text) {
        Matcher m = FORM.matcher(text.replaceAll("[\\s\\u3000\\u00A0]", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
        EraDate date = new EraDate(m.group(1), year, Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
        return year == 0 ? Optional.empty() : Optional.of(date);
    }
}
