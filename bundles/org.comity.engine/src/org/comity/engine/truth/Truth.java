/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.truth;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Strong Kleene logic: what is not known stays unknown unless the other side decides (S. C. Kleene, Introduction to
 * Metamathematics, § 64). No operation takes null.
 */
public enum Truth {

    /** Holds. */
    TRUE,
    /** Does not hold. */
    FALSE,
    /** Nobody has said. */
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The value as a word: {@code true}, {@code false}, {@code unknown}. */
    public String word() {
        return word;
    }

    /** The truth of a Java boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** False if either is false, else unknown if either is unknown. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /** True if either is true, else unknown if either is unknown. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** Unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            default -> UNKNOWN;
        };
    }

    /** {@code not this or other}. */
    public Truth implies(Truth other) {
        return not().or(other);
    }

    /**
     * Whether all hold. Reads no further than the first that does not.
     *
     * @param members what to ask; an empty stream gives true
     */
    public static Truth every(Stream<Truth> members) {
        return fold(members, FALSE);
    }

    /**
     * Whether at least one holds. Reads no further than the first that does.
     *
     * @param members what to ask; an empty stream gives false
     */
    public static Truth some(Stream<Truth> members) {
        return fold(members, TRUE);
    }

    /**
     * Whether none holds. Reads no further than the first that does.
     *
     * @param members what to ask; an empty stream gives true
     */
    public static Truth no(Stream<Truth> members) {
        return some(members).not();
    }

    /** The decisive value as soon as it occurs; else unknown if that occurred; else the opposite. */
    private static Truth fold(Stream<Truth> members, Truth decisive) {
        Truth result = decisive.not();
        for (Iterator<Truth> i = members.iterator(); i.hasNext();) {
            Truth next = i.next();
            if (next == decisive) {
                return decisive;
            }
            result = next == UNKNOWN ? UNKNOWN : result;
        }
        return result;
    }

    /** Whether it is certainly true. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether it is certainly false. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Whether nobody has said. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
