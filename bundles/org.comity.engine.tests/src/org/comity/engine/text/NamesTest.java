/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertEquals("Behörde", Names.nfc("Beho\u0308rde"));
        assertEquals("が", Names.nfc("か\u3099"));
        assertFalse(Names.isNfc("Beho\u0308rde"));
        assertTrue(Names.isNfc("Behörde"));
        assertTrue(Names.same("Beho\u0308rde", "Behörde"));
    }

    @Test
    void blanksAroundDoNotCount() {
        assertTrue(Names.same("\u3000以書面提出請求 ", "\uFEFF以書面提出請求\u00A0\n"));
        assertFalse(Names.same("以書面 提出請求", "以書面提出請求"));
        assertEquals("", Names.comparable(" \u3000 "));
    }

    @Test
    void variantsAndWidthsStayDifferent() {
        assertFalse(Names.same("臺北", "台北"));
        assertFalse(Names.same("Ａ機關", "A機關"));
    }

    @Test
    void nullEqualsOnlyNull() {
        assertTrue(Names.same(null, null));
        assertFalse(Names.same(null, ""));
        assertFalse(Names.same("", null));
    }
}
