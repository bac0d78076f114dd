/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders such as {@code {n.bearer}}: names with dots between them, no blanks. Two opening braces stand for one.
 * Every other brace is text, so that a fragment of a draft can be a template.
 */
public final class Template {

    private static final String NAME = "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}_·・-]+";
    private static final Pattern SPECIAL = Pattern.compile("\\{\\{|\\{(" + NAME + "(?:\\." + NAME + ")*)\\}");

    private final List<Segment> segments;

    private Template(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** A piece of a template. */
    public sealed interface Segment {
    }

    /**
     * Text that stands as it is.
     *
     * @param text the text
     */
    public record Literal(String text) implements Segment {
    }

    /**
     * A place to be filled in.
     *
     * @param path what stands between the braces
     */
    public record Placeholder(String path) implements Segment {

        /** The names of the path: {@code n} and {@code bearer}. */
        public List<String> names() {
            return List.of(path.split("\\."));
        }
    }

    /**
     * Reads a template. There are no errors: what is no placeholder is text.
     *
     * @param text the text; not null
     */
    public static Template parse(String text) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int end = 0;
        for (Matcher m = SPECIAL.matcher(text); m.find(); end = m.end()) {
            literal.append(text, end, m.start());
            if (m.group(1) == null) {
                literal.append('{');
            } else {
                flush(literal, segments);
                segments.add(new Placeholder(m.group(1)));
            }
        }
        literal.append(text, end, text.length());
        flush(literal, segments);
        return new Template(segments);
    }

    private static void flush(StringBuilder literal, List<Segment> segments) {
        if (literal.length() > 0) {
            segments.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /**
     * Fills the placeholders in. A value is not read again as a template.
     *
     * @param values gives the text for a placeholder's path, or null if it has none: then the placeholder stays visible
     */
    public String render(Function<String, String> values) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Placeholder placeholder) {
                String value = values.apply(placeholder.path());
                out.append(value == null ? "{" + placeholder.path() + "}" : value);
            } else {
                out.append(((Literal) segment).text());
            }
        }
        return out.toString();
    }

    /** The pieces in order. */
    public List<Segment> segments() {
        return segments;
    }

    /** Paths of the placeholders in order. */
    public List<String> placeholders() {
        return segments.stream().filter(Placeholder.class::isInstance).map(s -> ((Placeholder) s).path()).toList();
    }
}
