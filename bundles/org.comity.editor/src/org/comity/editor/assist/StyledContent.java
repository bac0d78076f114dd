/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.contentassist.ICompletionProposal;

/**
 * A text with styles, for a window over an editor. It is built from plain text and from a little Markdown: headings, bold,
 * italics, code, lists, links. Everything else, and all HTML, is text. What is too long is cut.
 */
public final class StyledContent {

    /** How a part looks. */
    public enum Style {
        /** A name. */
        BOLD,
        /** A remark. */
        ITALIC,
        /** As it stands in a file. */
        CODE,
        /** Of less interest. */
        QUIET,
        /** Can be followed: an address. */
        LINK,
        /** Can be followed: a cure. */
        FIX
    }

    /**
     * A part with a style.
     *
     * @param start where it begins
     * @param length how long it is
     * @param style how it looks
     * @param target what it leads to, an address as text or a proposal; null if nothing
     */
    public record Part(int start, int length, Style style, Object target) {
    }

    /** Characters of the whole. */
    static final int WHOLE = 12_000;
    /** Characters of a line. */
    static final int LINE = 3_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'\u3000-\u303f\uff00-\uffef]+", Pattern.CASE_INSENSITIVE);
    /** Control characters, and those that turn the direction of reading, which could make an address look like another. */
    static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** The text. */
    public String text() {
        return text.toString();
    }

    /** The parts with a style, in the order of the text; they may overlap. */
    public List<Part> parts() {
        return parts;
    }

    /** Adds text as it is, with its addresses to be followed. */
    StyledContent plain(String added) {
        gap();
        linked(shorten(added));
        return this;
    }

    /** Adds text in a style. */
    StyledContent plain(String added, Style style) {
        gap();
        int start = text.length();
        linked(shorten(added));
        part(start, style, null);
        return this;
    }

    /** Adds cures, one in a line. */
    StyledContent fixes(List<ICompletionProposal> fixes) {
        for (ICompletionProposal each : fixes) {
            newline();
            text.append("\u25b8 ");
            int start = text.length();
            text.append(clean(shorten(each.getDisplayString())).replace('\n', ' '));
            part(start, Style.FIX, each);
        }
        return this;
    }

    /** Adds Markdown. */
    StyledContent markdown(String added) {
        gap();
        String fence = null;
        boolean first = true;
        for (String each : shorten(added).split("\n", -1)) {
            String line = each.stripTrailing();
            if (fence == null && line.startsWith("```")) {
                fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
                continue;
            } else if (fence != null && line.equals(fence)) {
                fence = null;
                continue;
            }
            if (!first) {
                text.append('\n');
            }
            first = false;
            int start = text.length();
            if (fence != null) {
                text.append(clean(cut(line)));
                part(start, Style.CODE, null);
            } else if (line.matches("#{1,4} .*")) {
                inline(cut(line.replaceFirst("^#+ ", "")));
                part(start, Style.BOLD, null);
            } else if (line.startsWith("- ")) {
                text.append("\u2022 ");
                inline(cut(line.substring(2)));
            } else {
                inline(cut(line));
            }
        }
        return this;
    }

    /** Signs within a line. A sign without a partner is text. */
    private void inline(String line) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < line.length();) {
            char c = line.charAt(i);
            int end;
            if (c == '\\' && i + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                run.append(line.charAt(i + 1));
                i += 2;
            } else if (c == '`' && (end = line.indexOf('`', i + 1)) > 0) {
                flush(run);
                int start = text.length();
                text.append(clean(line.substring(i + 1, end)));
                part(start, Style.CODE, null);
                i = end + 1;
            } else if (line.startsWith("**", i) && (end = closing(line, "**", i + 2)) > 0) {
                i = nested(run, line.substring(i + 2, end), Style.BOLD, end + 2);
            } else if (c == '_' && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1))) && (end = closing(line, "_", i + 1)) > 0) {
                i = nested(run, line.substring(i + 1, end), Style.ITALIC, end + 1);
            } else if (c == '[' && link(line, i).isPresent()) {
                Matcher link = link(line, i).get();
                flush(run);
                int start = text.length();
                text.append(clean(unescape(link.group(1))));
                part(start, Style.LINK, link.group(2));
                i = link.end();
            } else {
                run.append(c);
                i++;
            }
        }
        flush(run);
    }

    private int nested(StringBuilder run, String inner, Style style, int next) {
        flush(run);
        int start = text.length();
        inline(inner);
        part(start, style, null);
        return next;
    }

    private static int closing(String line, String sign, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (i > from && line.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Matcher> link(String line, int from) {
        Matcher matcher = Pattern.compile("\\[((?:[^\\]\\\\]|\\\\.){1,200})\\]\\(([^)\\s]{1,2000})\\)").matcher(line);
        return matcher.region(from, line.length()).lookingAt() && Links.mayOpen(matcher.group(2)) ? Optional.of(matcher) : Optional.empty();
    }

    private static String unescape(String escaped) {
        return escaped.replaceAll("\\\\([^\\p{L}\\p{N}])", "$1");
    }

    private void flush(StringBuilder run) {
        linked(run.toString());
        run.setLength(0);
    }

    /** Text in which addresses can be followed. */
    private void linked(String added) {
        String shown = clean(added);
        int start = text.length();
        text.append(shown);
        Matcher address = ADDRESS.matcher(shown);
        while (address.find()) {
            String target = address.group().replaceFirst("[.,;:!?)\\]]+$", "");
            if (Links.mayOpen(target)) {
                parts.add(new Part(start + address.start(), target.length(), Style.LINK, target));
            }
        }
    }

    private void part(int start, Style style, Object target) {
        if (text.length() > start) {
            parts.add(new Part(start, text.length() - start, style, target));
        }
    }

    /** A blank line between what is said of different things. */
    private void gap() {
        if (text.length() > 0) {
            text.append("\n\n");
        }
    }

    private void newline() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private String shorten(String added) {
        int left = Math.max(0, WHOLE - text.length());
        StringBuilder kept = new StringBuilder();
        for (String line : (added.length() > left ? added.substring(0, left) + "\u2026" : added).split("\n", -1)) {
            kept.append(kept.length() == 0 ? "" : "\n").append(cut(line));
        }
        return kept.toString();
    }

    private static String cut(String line) {
        return line.length() <= LINE ? line : line.substring(0, LINE) + "\u2026";
    }

    private static String clean(String added) {
        return INVISIBLE.matcher(added.replace("\r", "")).replaceAll("\ufffd");
    }

    @Override
    public String toString() {
        return text();
    }
}
