/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({ "2014-08-01, --01-01, 2014-01-01, 2014-12-31, 2014", "2015-04-01, --04-01, 2015-04-01, 2016-03-31, 2015/2016",
        "2015-03-31, --04-01, 2014-04-01, 2015-03-31, 2014/2015", "2015-10-01, --10-01, 2015-10-01, 2016-09-30, 2015/2016",
        "2016-12-31, --01-01, 2016-01-01, 2016-12-31, 2016" })
    void containsTheDate(LocalDate date, MonthDay begins, LocalDate start, LocalDate end, String label) {
        FiscalYear year = FiscalYear.containing(date, begins);
        assertEquals(start, year.start());
        assertEquals(end, year.end());
        assertEquals(label, year.label());
    }

    @Test
    void theNextYearFollowsWithoutGap() {
        FiscalYear year = FiscalYear.containing(LocalDate.of(2014, 8, 1), MonthDay.of(1, 1));
        assertEquals(LocalDate.of(2015, 12, 31), year.next().end());
        assertEquals(LocalDate.of(2011, 1, 1), year.plus(-3).start());
    }

    @Test
    void aYearThatBeginsOnTheLeapDay() {
        MonthDay leap = MonthDay.of(2, 29);
        FiscalYear common = FiscalYear.containing(LocalDate.of(2024, 2, 28), leap);
        assertEquals(LocalDate.of(2023, 2, 28), common.start());
        assertEquals(LocalDate.of(2024, 2, 28), common.end());
        assertEquals(LocalDate.of(2024, 2, 29), common.next().start());
        assertEquals(LocalDate.of(2025, 2, 27), common.next().end());
        assertEquals(common.next(), FiscalYear.containing(LocalDate.of(2024, 2, 29), leap));
    }

    @Test
    void aStartThatIsNoStartIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(MonthDay.of(4, 1), LocalDate.of(2015, 4, 2)));
    }
}
