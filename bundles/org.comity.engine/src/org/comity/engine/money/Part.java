/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.money;

import java.util.Objects;

/**
 * A share of a whole and whose it is.
 *
 * @param <K> what tells the parts apart, for example a party
 * @param key whose part it is; may be null for a part nobody bears
 * @param share exact share of the whole; not null
 */
public record Part<K>(K key, Fraction share) {

    /** A part. */
    public Part {
        Objects.requireNonNull(share, "share");
    }
}
