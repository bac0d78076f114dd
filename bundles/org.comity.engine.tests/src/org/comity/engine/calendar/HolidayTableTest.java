/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import static org.comity.engine.calendar.Calendars.BRIDGE;
import static org.comity.engine.calendar.Calendars.TABLE;
import static org.comity.engine.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.comity.engine.calendar.HolidayTable.Entry;
import org.junit.jupiter.api.Test;

class HolidayTableTest {

    @Test
    void knowsWhereItEnds() {
        assertTrue(TABLE.covers(date("2014-01-01")));
        assertTrue(TABLE.covers(date("2015-12-31")));
        assertFalse(TABLE.covers(date("2013-12-31")));
        assertFalse(TABLE.covers(date("2016-01-01")));
        assertEquals(Optional.of(BRIDGE), TABLE.entry(date("2015-01-02")));
        assertEquals(Optional.empty(), TABLE.entry(date("2015-01-05")));
    }

    @Test
    void rejectsWhatContradictsItself() {
        Entry off = new Entry(date("2015-01-01"), false, "a", "test");
        Entry on = new Entry(date("2015-01-01"), true, "b", "test");
        Entry outside = new Entry(date("2016-01-01"), false, "c", "test");
        assertThrows(IllegalArgumentException.class, () -> table(off, on));
        assertThrows(IllegalArgumentException.class, () -> table(outside));
        assertEquals(Optional.of(off), table(off, new Entry(off.date(), false, "another name", "test")).entry(off.date()));
    }

    private static HolidayTable table(Entry... entries) {
        return new HolidayTable("test", date("2015-01-01"), date("2015-12-31"), List.of(entries));
    }
}
