/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

/**
 * Parts of the texts of issues, for those whose text is made as they are found: what is expected, what was wanted, why an
 * expression or a calendar cannot be. A text that begins as another does stands before it.
 */
public enum Sentence {

    // ---- syntax ----

    /** Word found, what is missing before it. */
    MISSING_BEFORE("Before '%s' %s is missing."),
    /** Word found, what was expected. */
    EXPECTED("'%s' is not expected here; %s is."),
    /** Word found. */
    NOT_EXPECTED("'%s' is not expected here."),
    /** Why. */
    UNREADABLE("This file cannot be read: %s."),
    /** An identifier. */
    NAME("a name"),
    /** An integer. */
    NUMBER("a number"),
    /** A text in quotation marks. */
    TEXT("a text in \"…\""),
    /** A text of several lines. */
    TEXT_BLOCK("a text in \"\"\"…\"\"\""),
    /** Such as {@code 2a}. */
    ORDINAL("a number with a letter"),
    /** Nothing more. */
    END_OF_FILE("the end of the file"),

    // ---- values ----

    /** The number. */
    TOO_LARGE("The number %s is too large here."),
    /** The day as written. */
    NO_DAY("There is no day %s; write year-month-day, for example 2014-08-31."),
    /** The word. */
    UNKNOWN_WORD("Unknown word %s"),
    /** Length, length allowed, in characters. */
    TOO_LONG("This text has %s characters; at most %s are read."),

    // ---- hints, after a sentence ----

    /** Three names. */
    ONE_OF_THREE(" Did you mean '%s' or '%s' or '%s'?"),
    /** Two names. */
    ONE_OF_TWO(" Did you mean '%s' or '%s'?"),
    /** One name. */
    THIS_ONE(" Did you mean '%s'?"),

    // ---- what a reference wants ----

    /** Whoever acts in a draft or a rule. */
    ACTOR("party, body or role"),
    /** Any named part of a draft. */
    ELEMENT("clause, event or other element"),
    /** A cryptographic key. */
    KEY("key"),
    /** A body of a directory. */
    AGENCY("agency"),
    /** A level of a directory. */
    LEVEL("level"),
    /** A legal entity of a directory. */
    LEGAL_ENTITY("legal entity"),
    /** Facts that examples share. */
    FIXTURE("fixture"),
    /** An agreement. */
    AGREEMENT("agreement"),
    /** A role of a jurisdiction. */
    ROLE("role"),
    /** A topic of a jurisdiction. */
    TOPIC("topic"),
    /** A fact of a jurisdiction. */
    FACT("fact"),
    /** An instrument of a jurisdiction. */
    INSTRUMENT("instrument"),
    /** A provision of law. */
    PROVISION("provision"),

    // ---- edges of a directory ----

    /** By organisation. */
    ORGANISATIONAL("organisational"),
    /** By supervision. */
    SUPERVISORY("supervisory"),
    /** In a business. */
    BUSINESS("business"),

    // ---- calendars, as the engine says it ----

    /** Name of the table, the day. */
    WORKED_AND_OFF("Holiday table %s: %s is both a working day and a day off."),
    /** Name of the table, first and last day known, the day. */
    OUTSIDE("Holiday table %s knows %s to %s, not %s."),

    // ---- expressions, as the engine says it ----

    /** Expression, type. */
    NOT_TRUTH("'%s' is a %s, not something that is true or false."),
    /** Types. */
    NOT_COMPARED("A %s cannot be compared with a %s."),
    /** Expression, list. */
    IS_LIST("'%s' is a list; write 'some x in %s has …' to ask each element."),
    /** Expression. */
    NO_LIST("'%s' is not a list of the draft."),
    /** Expression, type, type wanted. */
    OTHER_TYPE("'%s' is a %s; a %s is needed here."),
    /** Type, feature, feature meant. */
    NO_FEATURE_BUT("A %s has no feature '%s'; did you mean '%s'?"),
    /** Type, feature. */
    NO_FEATURE("A %s has no feature '%s'."),
    /** Function, function meant. */
    NO_FUNCTION_BUT("There is no function '%s'; did you mean '%s'?"),
    /** Function. */
    NO_FUNCTION("There is no function '%s'."),
    /** Signature. */
    SIGNATURE("Write %s."),

    // ---- anywhere ----

    /** A word of the language or the file. */
    WORD("'%s'");

    private final String text;

    Sentence(String text) {
        this.text = text;
    }

    /** The English text, in which {@code %s} stands for what the comment of the literal names. */
    String pattern() {
        return text;
    }

    /** The English text with its variable parts filled in. */
    public String text(Object... parts) {
        return String.format(text, parts);
    }
}
