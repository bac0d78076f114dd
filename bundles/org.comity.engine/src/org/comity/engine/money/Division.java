/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.util.List;

/**
 * What came of dividing an amount: parts that sum to it, or the reason why there are none.
 *
 * @param <K> what tells the parts apart
 */
public sealed interface Division<K> {

    /**
     * The amount divided.
     *
     * @param whole the amount in units that can be paid; the parts sum to it exactly
     * @param portions one for each part, in the order of the draft
     */
    record Divided<K>(Money whole, List<Portion<K>> portions) implements Division<K> {

        /** A division. */
        public Divided {
            portions = List.copyOf(portions);
        }
    }

    /**
     * Shares that do not sum to one.
     *
     * @param difference what is missing to the whole; negative if the shares promise more than there is
     */
    record NotWhole<K>(Fraction difference) implements Division<K> {
    }

    /**
     * What one part comes to.
     *
     * @param part the part
     * @param amount what is paid for it
     */
    record Portion<K>(Part<K> part, Money amount) {
    }
}
