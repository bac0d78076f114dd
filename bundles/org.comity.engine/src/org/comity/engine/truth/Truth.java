/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.truth;

/** Strong Kleene logic: what is not known stays unknown unless the other side decides. */
public enum Truth {

    /** Holds. */
    TRUE,
    /** Does not hold. */
    FALSE,
    /** Nobody has said. */
    UNKNOWN;

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

    /** Whether it is certainly true. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether it is certainly false. */
    public boolean isFalse() {
        return this == FALSE;
    }
}
