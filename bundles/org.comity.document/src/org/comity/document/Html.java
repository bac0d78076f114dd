/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

/**
 * Pages that stand alone: no script, nothing loaded from elsewhere, light and dark by the reader's system, and fit to print.
 * Everything that comes from a draft or the law goes through {@link #text}.
 */
public final class Html {

    private static final String STYLE = """
        :root { color-scheme: light dark; --line: #8886; --head: #8882; --bad: #b3261e; --warn: #8a5a00; --good: #1e7b34; --quiet: #666 }
        @media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --warn: #ffca6e; --good: #81c995; --quiet: #aaa } }
        body { font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans CJK TC", sans-serif; max-width: 90rem; margin: 2rem auto; padding: 0 1rem }
        .wide { overflow-x: auto }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem }
        th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line) }
        thead th { background: var(--head) }
        tbody th { font-weight: 600; max-width: 16rem }
        td.number { text-align: end; font-variant-numeric: tabular-nums }
        td p, th p { margin: 0 0 .4rem }
        .error { color: var(--bad); font-weight: 600 } .warning, .contested, .changes { color: var(--warn); font-weight: 600 }
        .ok, .appears { color: var(--good) } .vanishes { color: var(--bad) }
        .quiet, small { color: var(--quiet) }
        h2 { margin-top: 2rem } h3 { margin-bottom: .2rem }
        .document { max-width: 46rem } .document p { margin: .35rem 0 } .document .no { font-weight: 600; padding-inline-end: .4rem }
        .document .about, .document .note { color: var(--quiet) } .document .note { margin-inline-start: 2rem }
        .document .law { border-inline-start: .2rem solid var(--line); padding-inline-start: .7rem; margin-inline-start: 1rem } .document small { display: block }
        a { color: inherit } a.mark { font-size: .75em; border: 1px solid; border-radius: .6em; padding: 0 .4em; text-decoration: none; vertical-align: .1em }
        ul { padding-inline-start: 1.2rem } li { margin-bottom: .4rem }
        @media print { body { margin: 0; max-width: none; font-size: 10pt } tr, li { break-inside: avoid } thead { display: table-header-group } .wide { overflow: visible } }
        """;

    private Html() {
    }

    /**
     * A page.
     *
     * @param language language of the page
     * @param title title, plain text
     * @param body markup
     */
    public static String page(String language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + text(language) + "\">\n<head>\n<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + text(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + text(title) + "</h1>\n" + body + "</body>\n</html>\n";
    }

    /** Text inside an element or a quoted attribute; characters that no page may hold are replaced. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** Text in an element with a class. */
    public static String span(String style, String text) {
        return "<span class=\"" + text(style) + "\">" + text(text) + "</span>";
    }

    /** A paragraph of markup. */
    public static String p(String markup) {
        return "<p>" + markup + "</p>";
    }
}
