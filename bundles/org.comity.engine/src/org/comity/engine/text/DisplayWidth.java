/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text in a terminal. East Asian wide characters take two, combining and control characters none, ambiguous ones
 * (such as {@code §}) one. No operation splits what a reader sees as one character.
 */
public final class DisplayWidth {

    private static final String ELLIPSIS = "…";
    /** Marks that may not begin a line (JIS X 4051, and the same practice in Chinese). */
    private static final String NOT_FIRST = "。，、．：；？！）」』】〕》〉｝］’”,.:;?!)]}ー々・…";
    /** Marks that may not end a line. */
    private static final String NOT_LAST = "（「『【〔《〈｛［‘“([{";

    private DisplayWidth() {
    }

    /** Columns of a text on one line. Not null. */
    public static int of(String text) {
        if (ascii(text)) {
            return text.length();
        }
        return Graphemes.of(text).stream().mapToInt(Graphemes::width).sum();
    }

    /** The text followed by blanks up to a number of columns; unchanged if it is as wide or wider. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Blanks up to a number of columns followed by the text, for figures; unchanged if it is as wide or wider. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /**
     * The text, or its beginning and an ellipsis if it is too wide. The result may be a column narrower than asked for where a
     * wide character would not fit.
     *
     * @param columns at most this many; not negative
     */
    public static String truncate(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int room = columns - of(ELLIPSIS);
        for (String cluster : Graphemes.of(text)) {
            room -= Graphemes.width(cluster);
            if (room < 0) {
                break;
            }
            out.append(cluster);
        }
        return columns < of(ELLIPSIS) ? "" : out.append(ELLIPSIS).toString();
    }

    /**
     * Breaks a text into lines: at line ends, at blanks (which go), and between wide characters, but not before a closing or
     * after an opening mark. A word wider than a line is cut.
     *
     * @param text not null
     * @param columns width of a line, at least 1; a character wider than that stands on a line of its own
     * @return the lines without line ends; one empty line for an empty text
     * @throws IllegalArgumentException if columns is less than 1
     */
    public static List<String> wrap(String text, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("A line of " + columns + " columns holds no text.");
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrapParagraph(Graphemes.of(paragraph), columns, lines);
        }
        return lines;
    }

    private static void wrapParagraph(List<String> clusters, int columns, List<String> lines) {
        int start = 0;
        int breakable = 0;
        int width = 0;
        for (int i = 0; i < clusters.size(); i++) {
            String cluster = clusters.get(i);
            if (i > start && mayBreak(clusters.get(i - 1), cluster)) {
                breakable = i;
            }
            width += Graphemes.width(cluster);
            while (width > columns && i > start && !blank(cluster)) {
                int end = breakable > start ? breakable : i;
                lines.add(join(clusters, start, end).stripTrailing());
                start = end;
                width = of(join(clusters, start, i + 1));
            }
        }
        lines.add(join(clusters, start, clusters.size()).stripTrailing());
    }

    private static boolean mayBreak(String before, String after) {
        if (blank(after)) {
            return false;
        }
        boolean opportunity = blank(before) || Graphemes.width(before) == 2 || Graphemes.width(after) == 2;
        return opportunity && !NOT_FIRST.contains(after) && !NOT_LAST.contains(before);
    }

    private static boolean blank(String cluster) {
        return Character.isWhitespace(cluster.codePointAt(0));
    }

    private static String join(List<String> clusters, int from, int to) {
        return String.join("", clusters.subList(from, to));
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
