/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

/**
 * A static type of the expression language.
 *
 * @param kind what sort of value
 * @param name element or enumeration name for {@code ELEMENT} and {@code SYMBOL}, else null
 * @param of element type of a {@code LIST}, else null
 */
public record Type(Kind kind, String name, Type of) {

    /** Sorts of values. */
    public enum Kind {
        /** true, false, unknown. */
        TRUTH,
        /** Exact number. */
        NUMBER,
        /** Amount in one currency. */
        MONEY,
        /** Calendar day. */
        DATE,
        /** Length of time. */
        DURATION,
        /** Text. */
        TEXT,
        /** A word of a closed list, or a matter. */
        SYMBOL,
        /** An element of draft, directory or law. */
        ELEMENT,
        /** A finite list. */
        LIST,
        /** Not determined; suppresses follow-up errors. */
        ANY
    }

    /** Truth. */
    public static final Type TRUTH = new Type(Kind.TRUTH, null, null);
    /** Number. */
    public static final Type NUMBER = new Type(Kind.NUMBER, null, null);
    /** Money. */
    public static final Type MONEY = new Type(Kind.MONEY, null, null);
    /** Date. */
    public static final Type DATE = new Type(Kind.DATE, null, null);
    /** Duration. */
    public static final Type DURATION = new Type(Kind.DURATION, null, null);
    /** Text. */
    public static final Type TEXT = new Type(Kind.TEXT, null, null);
    /** Any word. */
    public static final Type WORD = new Type(Kind.SYMBOL, null, null);
    /** Not determined. */
    public static final Type ANY = new Type(Kind.ANY, null, null);

    /** An element type. */
    public static Type element(String name) {
        return new Type(Kind.ELEMENT, name, null);
    }

    /** A list of elements. */
    public static Type list(Type of) {
        return new Type(Kind.LIST, null, of);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ELEMENT -> name;
            case SYMBOL -> "word";
            case LIST -> "list of " + of;
            default -> kind.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
