/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CurrenciesTest {

    @Test
    void theStandardHoldsUnlessPracticeDiffers() {
        Currencies none = new Currencies(Map.of());
        assertEquals(OptionalInt.of(2), none.decimals("TWD"));
        assertEquals(OptionalInt.of(2), none.decimals("EUR"));
        assertEquals(OptionalInt.of(0), none.decimals("JPY"));
        assertEquals(OptionalInt.of(3), none.decimals("KWD"));
        Currencies taiwan = new Currencies(Map.of("TWD", 0));
        assertEquals(OptionalInt.of(0), taiwan.decimals("TWD"));
        assertEquals(OptionalInt.of(2), taiwan.decimals("EUR"));
    }

    @Test
    void unknownCodesHaveNoDecimals() {
        Currencies none = new Currencies(Map.of());
        assertEquals(OptionalInt.empty(), none.decimals("NTD"));
        assertEquals(OptionalInt.empty(), none.decimals("XAU"));
        assertEquals(OptionalInt.empty(), none.decimals("twd"));
        assertEquals(OptionalInt.empty(), none.decimals(null));
    }

    @Test
    void decimalsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Currencies(Map.of("TWD", -1)));
    }
}
