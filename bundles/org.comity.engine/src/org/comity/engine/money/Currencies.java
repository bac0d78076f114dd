/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.util.Currency;
import java.util.Map;
import java.util.OptionalInt;

/** How many digits of a currency are paid: as a jurisdiction does in practice, else as ISO 4217 has it. */
public final class Currencies {

    private final Map<String, Integer> overrides;

    /**
     * Currencies of a jurisdiction.
     *
     * @param overrides decimals by ISO 4217 code where practice differs from the standard; not null, may be empty
     * @throws IllegalArgumentException if a number of decimals is negative
     */
    public Currencies(Map<String, Integer> overrides) {
        this.overrides = Map.copyOf(overrides);
        this.overrides.forEach((code, decimals) -> {
            if (decimals < 0) {
                throw new IllegalArgumentException(code + " cannot have " + decimals + " decimals.");
            }
        });
    }

    /**
     * Digits after the point that are paid.
     *
     * @param currency ISO 4217 code; may be null
     * @return the digits; nothing for an unknown code and for one without minor units, such as gold (XAU)
     */
    public OptionalInt decimals(String currency) {
        if (currency == null) {
            return OptionalInt.empty();
        }
        Integer override = overrides.get(currency);
        int decimals = override == null ? standard(currency) : override;
        return decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    private static int standard(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return -1;
        }
    }
}
