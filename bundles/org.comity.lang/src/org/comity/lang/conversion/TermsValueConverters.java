/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.conversion;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.engine.calendar.Eras;
import org.comity.lang.validation.Sentence;
import org.comity.terms.CostBasis;
import org.comity.terms.Modality;
import org.comity.terms.TimeUnit;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Turns the text of terminals and data-type rules of the shared grammar {@code Terms} into values, and back. Names come
 * out in Unicode normal form C and without the escape {@code ^}; numbers stay exact.
 */
public class TermsValueConverters extends AbstractDeclarativeValueConverterService {

    /** Longest string literal that is accepted, in characters; longer ones are an error, not a crash. */
    public static final int MAX_STRING = 200_000;

    /** Names: {@code ^} stripped, NFC. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return names();
    }

    /** Names that may be soft keywords. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return names();
    }

    /** Any word. */
    @ValueConverter(rule = "Word")
    public IValueConverter<String> word() {
        return names();
    }

    /** Language tag. */
    @ValueConverter(rule = "Tag")
    public IValueConverter<String> tag() {
        return names();
    }

    /** Dotted path of words. */
    @ValueConverter(rule = "WordPath")
    public IValueConverter<String> wordPath() {
        return names();
    }

    /** Dotted name with segments such as {@code 19-1}. */
    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return names();
    }

    /** One segment of a path. */
    @ValueConverter(rule = "Segment")
    public IValueConverter<String> segment() {
        return names();
    }

    /** Quoted text; {@code \"}, {@code \\} and {@code \n} are the escapes. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return of(TermsValueConverters::unquote, TermsValueConverters::quote);
    }

    /** Quoted text where the model wants {@code Text}. */
    @ValueConverter(rule = "PlainText")
    public IValueConverter<String> plainText() {
        return string();
    }

    /** Block of text; common indentation is removed. */
    @ValueConverter(rule = "TEXTBLOCK")
    public IValueConverter<String> textBlock() {
        return of(TermsValueConverters::unblock, v -> "\"\"\"" + v + "\"\"\"");
    }

    /** Either form of text. */
    @ValueConverter(rule = "AnyText")
    public IValueConverter<String> anyText() {
        return of(t -> t.startsWith("\"\"\"") ? unblock(t) : unquote(t), TermsValueConverters::quote);
    }

    /** A way a message takes: a word, or quoted text. */
    @ValueConverter(rule = "Channel")
    public IValueConverter<String> channel() {
        return of(t -> t.startsWith("\"") ? unquote(t) : t, v -> v);
    }

    /** Unit of an indicator: {@code %} or quoted text. */
    @ValueConverter(rule = "IndicatorUnit")
    public IValueConverter<String> indicatorUnit() {
        return channel();
    }

    /** Integer; {@code _} groups digits. */
    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> integer() {
        return of(t -> {
            try {
                return Integer.valueOf(t.replace("_", ""));
            } catch (NumberFormatException e) {
                throw new ValueConverterException(Sentence.TOO_LARGE.text(t), null, e);
            }
        }, String::valueOf);
    }

    /** Upper bound of a cardinality: {@code *} is -1. */
    @ValueConverter(rule = "UpperBound")
    public IValueConverter<Integer> upperBound() {
        return of(t -> "*".equals(t) ? Integer.valueOf(-1) : integer().toValue(t, null),
            v -> v.intValue() < 0 ? "*" : v.toString());
    }

    /** Exact decimal. */
    @ValueConverter(rule = "Num")
    public IValueConverter<BigDecimal> number() {
        return of(t -> new BigDecimal(t.replace("_", "")), BigDecimal::toPlainString);
    }

    /** Percentage: 60 for {@code 60%}. */
    @ValueConverter(rule = "Percentage")
    public IValueConverter<BigDecimal> percentage() {
        return of(t -> new BigDecimal(t.replace("_", "").replace("%", "").trim()), v -> v.toPlainString() + "%");
    }

    /** Calendar day; an impossible one is an error at its place. */
    @ValueConverter(rule = "DateLit")
    public IValueConverter<LocalDate> date() {
        return of(t -> {
            return Eras.parse(t).orElseThrow(() ->
                new ValueConverterException(Sentence.NO_DAY.text(t), null, null));
        }, LocalDate::toString);
    }

    /** Modality phrase, whatever stands between its two words. */
    @ValueConverter(rule = "Modality")
    public IValueConverter<Modality> modality() {
        return literals(Arrays.asList(Modality.values()));
    }

    /** Basis of a cost. */
    @ValueConverter(rule = "CostBasis")
    public IValueConverter<CostBasis> costBasis() {
        return literals(Arrays.asList(CostBasis.values()));
    }

    /** Unit of time, singular or plural. */
    @ValueConverter(rule = "TimeUnit")
    public IValueConverter<TimeUnit> timeUnit() {
        return of(t -> TimeUnit.get(t.endsWith("s") ? t.substring(0, t.length() - 1) : t), TimeUnit::getLiteral);
    }

    private IValueConverter<String> names() {
        return of(t -> Normalizer.normalize(t.indexOf('^') < 0 ? t : t.replace("^", ""), Normalizer.Form.NFC), v -> v);
    }

    private static <E extends Enumerator> IValueConverter<E> literals(List<E> values) {
        return of(t -> values.stream().filter(v -> compact(v.getLiteral()).equals(compact(t))).findFirst()
            .orElseThrow(() -> new ValueConverterException(Sentence.UNKNOWN_WORD.text(t), null, null)), Enumerator::getLiteral);
    }

    private static String compact(String text) {
        return text.chars().filter(Character::isLetter).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Reads {@code "…"} with its escapes; other backslash pairs stay as they are. */
    static String unquote(String text) {
        checkLength(text);
        String body = text.length() >= 2 ? text.substring(1, text.length() - 1) : "";
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '\\' || i + 1 == body.length()) {
                out.append(c);
                continue;
            }
            char next = body.charAt(++i);
            switch (next) {
                case 'n' -> out.append('\n');
                case '"', '\\' -> out.append(next);
                default -> out.append(c).append(next);
            }
        }
        return out.toString();
    }

    static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Reads a block of text and removes the indentation its lines share. */
    static String unblock(String text) {
        checkLength(text);
        String body = text.length() >= 6 ? text.substring(3, text.length() - 3) : "";
        return body.indexOf('\n') < 0 ? body.strip() : body.stripIndent().strip();
    }

    private static void checkLength(String text) {
        if (text.length() > MAX_STRING) {
            throw new ValueConverterException(Sentence.TOO_LONG.text(text.length(), MAX_STRING), null, null);
        }
    }

    private static <T> IValueConverter<T> of(Function<String, T> reader, Function<T, String> writer) {
        return new IValueConverter<>() {
            @Override
            public T toValue(String string, INode node) {
                try {
                    return string == null ? null : reader.apply(visible(string, node));
                } catch (ValueConverterException e) {
                    throw new ValueConverterException(e.getMessage(), node, e);
                }
            }

            @Override
            public String toString(T value) {
                return writer.apply(value);
            }
        };
    }

    /** The text without comments and blanks that a rule with hidden tokens may contain. */
    private static String visible(String string, INode node) {
        if (node == null || node instanceof ILeafNode) {
            return string;
        }
        StringBuilder out = new StringBuilder(string.length());
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                out.append(leaf.getText());
            }
        }
        return out.length() == 0 ? string : out.toString();
    }
}
