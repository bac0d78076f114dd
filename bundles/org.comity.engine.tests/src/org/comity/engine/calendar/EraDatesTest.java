/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.comity.engine.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraDatesTest {

    @ParameterizedTest
    @CsvSource({ "民國103年7月18日, 2014-07-18", "民國105年2月29日, 2016-02-29", "民國1年1月1日, 1912-01-01", "民國前1年10月10日, 1911-10-10",
        "民國前2年12月31日, 1910-12-31" })
    void minguoBothWays(String text, LocalDate date) {
        assertEquals(Optional.of(date), MinguoDates.parse(text));
        assertEquals(text, MinguoDates.print(date));
    }

    @ParameterizedTest
    @ValueSource(strings = { "中華民國103年7月18日", "民國 103 年 7 月 18 日", "民國１０３年０７月１８日", "　民國103年07月18日 " })
    void minguoAsPeopleTypeIt(String text) {
        assertEquals(Optional.of(date("2014-07-18")), MinguoDates.parse(text));
    }

    @Test
    void minguoFirstYear() {
        assertEquals(Optional.of(date("1912-02-29")), MinguoDates.parse("民國元年2月29日"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "103年7月18日", "民國104年2月29日", "民國0年1月1日", "民國103年13月1日", "民國103年7月", "平成27年4月1日",
        "2014-07-18", "民國103年7月18日起" })
    void noMinguoDate(String text) {
        assertEquals(Optional.empty(), MinguoDates.parse(text));
    }

    @ParameterizedTest
    @CsvSource({ "平成27年4月1日, 2015-04-01", "平成31年4月30日, 2019-04-30", "令和元年5月1日, 2019-05-01", "令和2年1月1日, 2020-01-01",
        "昭和64年1月7日, 1989-01-07", "平成元年1月8日, 1989-01-08", "大正15年12月24日, 1926-12-24", "昭和元年12月25日, 1926-12-25",
        "明治6年1月1日, 1873-01-01", "令和6年2月29日, 2024-02-29" })
    void japaneseBothWays(String text, LocalDate date) {
        assertEquals(Optional.of(date), JapaneseDates.parse(text));
        assertEquals(text, JapaneseDates.print(date));
    }

    @Test
    void anEraCountedPastItsEnd() {
        assertEquals(Optional.of(date("2023-03-31")), JapaneseDates.parse("平成35年3月31日"));
        assertEquals("令和5年3月31日", JapaneseDates.print(date("2023-03-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "平成元年1月7日", "令和元年4月30日", "明治5年12月1日", "平成0年1月1日", "令和5年2月29日", "27年4月1日", "民國103年7月18日" })
    void noJapaneseDate(String text) {
        assertEquals(Optional.empty(), JapaneseDates.parse(text));
    }

    @Test
    void japanHadAnotherCalendarBefore1873() {
        assertThrows(DateTimeException.class, () -> JapaneseDates.print(date("1872-12-31")));
    }
}
