/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StableIdsTest {

    /** Worked out with {@code printf '海上查核\n調查並追辦刑案\n0' | sha256sum}. */
    @Test
    void isTheHashOfTitleActionAndOrdinal() {
        assertEquals("c-08ff3e6c", StableIds.clause("海上查核", "調查並追辦刑案", 0));
        assertEquals("c-7172a209", StableIds.clause(null, "調查並追辦刑案", 1));
    }

    @Test
    void formAndBlanksDoNotChangeIt() {
        assertEquals(StableIds.clause("Behörde", "Gebühr", 0), StableIds.clause(" Beho\u0308rde", "Gebu\u0308hr ", 0));
        assertEquals(StableIds.clause(null, "x", 0), StableIds.clause("", "x", 0));
    }

    @Test
    void wordsTitleAndOrdinalDo() {
        String id = StableIds.clause("a", "b", 0);
        assertNotEquals(id, StableIds.clause("a", "c", 0));
        assertNotEquals(id, StableIds.clause("c", "b", 0));
        assertNotEquals(id, StableIds.clause("a", "b", 1));
    }

    @Test
    void noTwoDraftsShareAnIdByShiftingALineEnd() {
        assertNotEquals(StableIds.clause("a\nb", "c", 0), StableIds.clause("a", "b\nc", 0));
        assertNotEquals(StableIds.clause("a", "b\n1", 0), StableIds.clause("a", "b", 10));
    }

    /** FIPS 180-4, the test vector "abc". */
    @Test
    void hashesInLowerCaseHexadecimal() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", StableIds.sha256("abc"));
    }
}
