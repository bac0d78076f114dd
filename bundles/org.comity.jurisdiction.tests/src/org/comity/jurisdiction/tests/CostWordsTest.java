/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.comity.document.Words;
import org.junit.jupiter.api.Test;

/** What a cost is for, in the reader's language. */
class CostWordsTest {

    @Test
    void theLawsOwnCostIsNamedInTheReadersWords() {
        assertEquals(List.of("cost of the assistance", "協助之費用", "Kosten der Hilfe", "協力の費用"),
            List.of("en", "zh-TW", "de", "ja").stream().map(language -> new Words(language).item("cost of the assistance")).toList());
    }

    @Test
    void theDraftsOwnWordsStay() {
        assertEquals("油料", new Words("de").item("油料"));
        assertNull(new Words("en").item(null));
    }
}
