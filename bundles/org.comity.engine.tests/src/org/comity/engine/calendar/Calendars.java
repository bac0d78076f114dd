/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.comity.engine.calendar.HolidayTable.Entry;

/** Calendars the tests share: 2014 and 2015, New Year with a bridge day that was made up on the Saturday before. */
final class Calendars {

    static final Entry MADE_UP = new Entry(LocalDate.of(2014, 12, 27), true, "made up", "test");
    static final Entry NEW_YEAR = new Entry(LocalDate.of(2015, 1, 1), false, "New Year", "test");
    static final Entry BRIDGE = new Entry(LocalDate.of(2015, 1, 2), false, "bridge day", "test");
    static final HolidayTable TABLE = new HolidayTable("test", LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31),
        List.of(NEW_YEAR, BRIDGE, MADE_UP));
    static final WorkingDays WORKING_DAYS = new WorkingDays(TABLE);
    static final Deadlines DEADLINES = new Deadlines(WORKING_DAYS, MonthDay.of(1, 1));

    private Calendars() {
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
