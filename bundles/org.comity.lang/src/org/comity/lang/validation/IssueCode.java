/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Every issue the languages themselves report: its id, which quick fixes and settings go by, its severity unless a setting
 * changes it, and its text. {@code %s} stands for what the comment of a literal names, in that order.
 */
public enum IssueCode {

    // ---- all languages ----

    /** Anything the parser cannot read and no closer code describes. Text. */
    SYNTAX("terms.syntax", Severity.ERROR, "%s"),
    /** A sign of another keyboard, such as a full-width one. Written sign, sign to write. Data: replacement. */
    FULL_WIDTH("terms.syntax.full-width", Severity.ERROR, "'%s' is no sign of the language; replace it by '%s'."),
    /** Two words without a blank between them. First, second. Data: replacement. */
    GLUED("terms.syntax.glued", Severity.ERROR, "Write a space between '%s' and '%s'."),
    /** A misspelt word of the language. Written word, word meant. Data: replacements. */
    WORD("terms.syntax.word", Severity.ERROR, "'%s' is not expected here. Did you mean '%s'?"),
    /** A word of the language where a name is wanted. Word, escaped word. Data: replacement. */
    RESERVED("terms.syntax.reserved", Severity.ERROR, "'%s' is a word of the language; to use it as a name write '%s'."),
    /** A quotation mark without a partner. */
    QUOTE("terms.syntax.quote", Severity.ERROR, "This quotation mark has no partner. Text stands between two \" signs."),
    /** A line that stops after its first words. */
    UNFINISHED("terms.syntax.unfinished", Severity.ERROR, "This line stops before it says anything."),
    /** The text ends inside a block. */
    END("terms.syntax.end", Severity.ERROR, "The text ends inside a block that '{' opened; '}' is missing."),
    /** A value that cannot be, such as a date. Text. */
    VALUE("terms.value", Severity.ERROR, "%s"),
    /** Too many blocks, brackets or operators inside one another. Levels allowed. */
    NESTING("terms.nesting", Severity.ERROR, "Blocks, brackets or operators are nested deeper than %s levels here; the file is not read."),
    /** A file too large to read. Size, size allowed, in characters. */
    SIZE("terms.size", Severity.ERROR, "This file has %s characters; at most %s are read."),
    /** A part that may be given once is given again. The part. Data: none. */
    TWICE("terms.twice", Severity.ERROR, "%s is given twice; only one of them can count."),
    /** A name not in Unicode normal form C. Name. Data: the normal form. */
    NFC("terms.nfc", Severity.WARNING, "'%s' is written with combining characters; names are compared in composed form."),
    /** Text in one language given twice. Language tag. */
    LANGUAGE_TWICE("terms.language.twice", Severity.WARNING, "There are two texts in the language '%s'; only the first is used."),
    /** A citation of law that is loaded, to a place that does not exist. Path, hint. Data: nearest paths. */
    CITE_UNRESOLVED("terms.cite.unresolved", Severity.WARNING, "There is no '%s' in the law that is loaded.%s"),
    /** The first citation of a jurisdiction that is not loaded. Jurisdiction. */
    CITE_FOREIGN("terms.cite.foreign", Severity.INFO, "The law of '%s' is not loaded; citations of it are kept but not looked up."),
    /** A reference to nothing. What is wanted, name, hint. Data: nearest names. */
    UNRESOLVED("terms.reference", Severity.ERROR, "There is no %s '%s'.%s"),
    /** A check that failed. Name of the check, reason. */
    INTERNAL("terms.internal", Severity.WARNING, "The check '%s' failed: %s"),

    // ---- expressions ----

    /** A feature the type does not have. Text of the type checker. */
    FEATURE("terms.expression.feature", Severity.ERROR, "%s"),
    /** A function that does not exist. Text of the type checker. */
    FUNCTION("terms.expression.function", Severity.ERROR, "%s"),
    /** Too few or too many arguments. Text of the type checker. */
    ARGUMENTS("terms.expression.arguments", Severity.ERROR, "%s"),
    /** A value of the wrong type. Text of the type checker. */
    TYPE("terms.expression.type", Severity.ERROR, "%s"),

    // ---- directories ----

    /** Two elements of one directory with one path. Path. */
    AGENCY_TWICE("agencies.name.twice", Severity.ERROR, "There are two elements with the name '%s'."),
    /** A body that is above itself. Kind of edge, names along the cycle. */
    AGENCY_CYCLE("agencies.cycle", Severity.ERROR, "The %s superiors run in a circle: %s."),
    /** A period that ends before it begins. From, until. */
    PERIOD("agencies.period", Severity.ERROR, "The period ends on %2$s, before it begins on %1$s."),
    /** Two levels of one name. Name. */
    LEVEL_TWICE("agencies.level.twice", Severity.ERROR, "There are two levels with the name '%s'."),
    /** A body that a succession ends, without an end of its own on that day. Name, date. */
    SUCCESSION("agencies.succession", Severity.INFO, "'%s' is succeeded on %s, but nothing says that it ends."),

    // ---- law ----

    /** Two elements of the law with one path. Path. */
    LAW_TWICE("statute.name.twice", Severity.ERROR, "There are two elements with the path '%s'."),
    /** A provision with rules, but without text, and rules without a source. Path. */
    NO_TEXT("statute.text", Severity.WARNING, "'%s' has rules but no text, and they name no source."),
    /** A rule without an example. Path. */
    NO_EXAMPLE("statute.example", Severity.INFO, "The rule '%s' has no example."),
    /** A calendar that contradicts itself, or a day outside it. What is wrong. */
    CALENDAR("statute.calendar", Severity.ERROR, "%s"),
    /** A jurisdiction counts by a calendar that is not there. Name of the calendar. */
    NO_CALENDAR("statute.calendar.unknown", Severity.WARNING, "There is no calendar '%s' in the law that is loaded; deadlines in working days have no date."),
    /** Reforms that include each other. The way round. */
    REFORM_CYCLE("statute.reform.cycle", Severity.ERROR, "The reform includes itself: %s."),
    /** A message in fewer languages than its jurisdiction declares. Languages missing. */
    LANGUAGE_MISSING("statute.language", Severity.WARNING, "The text is missing in: %s."),
    /** A role nobody declares. Role, hint. Data: nearest roles. */
    ROLE("statute.role", Severity.ERROR, "There is no role '%s' in this jurisdiction or the neutral catalogue.%s"),
    /** A topic nobody declares. Topic, hint. Data: nearest topics. */
    TOPIC("statute.topic", Severity.ERROR, "There is no topic '%s' in this jurisdiction or the neutral catalogue.%s"),
    /** A citation that should be an instrument and is not. Path, hint. Data: nearest instruments. */
    INSTRUMENT("statute.instrument", Severity.ERROR, "There is no instrument '%s' in this jurisdiction.%s"),
    /** An equivalent that its jurisdiction, which is loaded, does not have. A warning: one plug-in does not make another wrong. */
    EQUIVALENT("statute.equivalent", Severity.WARNING, "There is no %s '%s'.%s"),
    /** A macro that calls itself. Macros along the cycle. */
    MACRO_CYCLE("statute.macro.cycle", Severity.ERROR, "The definition calls itself: %s."),
    /** An instrument that extends itself. Names along the cycle. */
    INSTRUMENT_CYCLE("statute.instrument.cycle", Severity.ERROR, "The instrument extends itself: %s."),
    /** Rules that incorporate themselves. Paths along the cycle. */
    INCORPORATION_CYCLE("statute.incorporation.cycle", Severity.ERROR, "The rule incorporates itself: %s."),
    /** A requirement without a message. */
    NO_ELSE("statute.else", Severity.ERROR, "A 'require' needs an 'else' that says what is wrong."),
    /** A message without a requirement. */
    NO_REQUIRE("statute.require", Severity.ERROR, "This 'else' belongs to no 'require'."),
    /** A rule that does nothing. Path. */
    EMPTY_RULE("statute.rule.empty", Severity.WARNING, "The rule '%s' says nothing: it has no norm, requirement, topic, cost, qualification or other part."),

    // ---- drafts ----

    /** Two elements of one draft with one name. Name, line of the first. */
    DRAFT_TWICE("agreement.name.twice", Severity.ERROR, "The name '%s' is already given in line %s."),
    /** A role the law of the draft does not know. Role, jurisdiction, hint. Data: nearest roles. */
    DRAFT_ROLE("agreement.role", Severity.ERROR, "'%s' is not a role under the law of %s.%s"),
    /** A name in a condition that the draft does not give. Name, hint. Data: nearest names. */
    DRAFT_NAME("agreement.name.unknown", Severity.WARNING, "The draft does not say what '%s' is.%s"),
    /** An agreement that names no law to read it under. */
    NO_JURISDICTION("agreement.under", Severity.WARNING, "Nothing says which law this agreement stands under; add 'under …'."),
    /** An instrument the law of the draft does not know. Path, hint. Data: nearest instruments. */
    DRAFT_INSTRUMENT("agreement.instrument.unknown", Severity.ERROR, "'%s' is not an instrument of the law that is loaded.%s");

    private final String id;
    private final Severity severity;
    private final String text;

    IssueCode(String id, Severity severity, String text) {
        this.id = id;
        this.severity = severity;
        this.text = text;
    }

    /** The id, such as {@code terms.nfc}. */
    public String id() {
        return id;
    }

    /** The severity unless a setting changes it. */
    public Severity severity() {
        return severity;
    }

    /** The English text, in which {@code %s} stands for what the comment of the literal names. */
    String pattern() {
        return text;
    }

    /** The text with its variable parts filled in. In English; {@link ProblemWords} says it in the language of a reader. */
    public String text(Object... parts) {
        return String.format(text, parts);
    }
}
