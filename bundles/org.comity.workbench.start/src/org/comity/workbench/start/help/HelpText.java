/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help as text with parts that look otherwise. It reads the HTML the help is written in and no more: headings,
 * paragraphs, lists, tables whose cells become one line, code, keys and links.
 *
 * @param text what is read
 * @param parts parts that look otherwise, in the order in which they end
 */
public record HelpText(String text, List<Part> parts) {

    /** How a part looks. */
    public enum Look {
        /** The title of the page. */
        TITLE,
        /** A heading. */
        HEADING,
        /** What stands out. */
        BOLD,
        /** A term. */
        ITALIC,
        /** Code and keys. */
        CODE,
        /** Leads to another page. */
        LINK
    }

    /**
     * A part of a text.
     *
     * @param start its offset
     * @param end the offset after it
     * @param look how it looks
     * @param target where a link leads; empty for other parts
     */
    public record Part(int start, int end, Look look, String target) {
    }

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>|<[^>]*>|[^<]+");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Map<String, Look> LOOKS = Map.of("h1", Look.TITLE, "h2", Look.HEADING, "h3", Look.HEADING, "b", Look.BOLD, "th", Look.BOLD,
        "i", Look.ITALIC, "em", Look.ITALIC, "code", Look.CODE, "kbd", Look.CODE, "pre", Look.CODE);

    /** Reads a page. */
    public static HelpText of(String html) {
        return new Reader().read(html);
    }

    /** One reading of a page. */
    private static final class Reader {

        private final StringBuilder out = new StringBuilder();
        private final List<Part> parts = new ArrayList<>();
        private final Deque<Part> open = new ArrayDeque<>();
        private final Deque<int[]> lists = new ArrayDeque<>();
        private boolean literal;

        HelpText read(String html) {
            int body = html.indexOf("<body>");
            Matcher token = TOKEN.matcher(body < 0 ? html : html.substring(body));
            while (token.find()) {
                if (token.group(2) != null) {
                    tag(token.group(2).toLowerCase(Locale.ROOT), token.group(1).isEmpty(), token.group(3));
                } else if (!token.group().startsWith("<")) {
                    text(token.group().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u00a0").replace("&amp;", "&"));
                }
            }
            return new HelpText(out.toString().stripTrailing() + "\n", List.copyOf(parts));
        }

        private void tag(String name, boolean opens, String attributes) {
            switch (name) {
                case "h1", "h2", "h3", "p", "table" -> lines(2);
                case "pre" -> {
                    lines(2);
                    literal = opens;
                }
                case "ul", "ol" -> list(name.equals("ol"), opens);
                case "li" -> item(opens);
                case "tr", "br" -> lines(1);
                case "td", "th" -> cell(opens);
                case "q" -> out.append(opens ? '“' : '”');
                default -> {
                    // others change nothing that is read
                }
            }
            Matcher href = HREF.matcher(attributes);
            Look look = name.equals("a") ? Look.LINK : LOOKS.get(name);
            if (look != null && opens) {
                open.push(new Part(out.length(), 0, look, look == Look.LINK && href.find() ? href.group(1) : ""));
            } else if (look != null && !open.isEmpty()) {
                Part part = open.pop();
                int end = out.length();
                while (end > part.start() && Character.isWhitespace(out.charAt(end - 1))) {
                    end--;
                }
                if (end > part.start()) {
                    parts.add(new Part(part.start(), end, part.look(), part.target()));
                }
            }
        }

        private void list(boolean numbered, boolean opens) {
            lines(2);
            if (opens) {
                lists.push(new int[] {numbered ? 1 : 0});
            } else if (!lists.isEmpty()) {
                lists.pop();
            }
        }

        private void item(boolean opens) {
            lines(1);
            if (opens && !lists.isEmpty()) {
                out.append("  ").append(lists.peek()[0] == 0 ? "•" : lists.peek()[0]++ + ".").append("  ");
            }
        }

        /** A row is one line: cells after the first follow a dash. */
        private void cell(boolean opens) {
            if (opens && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append(" – ");
            }
        }

        private void text(String found) {
            if (literal) {
                out.append(found);
                return;
            }
            String plain = found.replaceAll("[ \\t\\r\\n]+", " ");
            boolean begins = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
            out.append(begins ? plain.stripLeading() : plain);
        }

        /** At least so many ends of lines stand at the end, unless nothing stands before. */
        private void lines(int wanted) {
            while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            int there = 0;
            while (there < out.length() && out.charAt(out.length() - 1 - there) == '\n') {
                there++;
            }
            if (out.length() > 0 && there < wanted) {
                out.append("\n".repeat(wanted - there));
            }
        }
    }
}
