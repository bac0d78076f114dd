/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text with placeholders such as {@code {n.bearer}}; {@code {{} stands for a brace. An unknown placeholder stays visible. */
public final class Template {

    private final List<String> parts = new ArrayList<>();

    private Template() {
    }

    /**
     * Reads a template.
     *
     * @param text the text; not null
     */
    public static Template parse(String text) {
        Template template = new Template();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = c == '{' ? text.indexOf('}', i) : -1;
            if (text.startsWith("{{", i)) {
                literal.append('{');
                i += 2;
            } else if (close > i + 1) {
                template.parts.add(literal.toString());
                template.parts.add(text.substring(i + 1, close));
                literal.setLength(0);
                i = close + 1;
            } else {
                literal.append(c);
                i++;
            }
        }
        template.parts.add(literal.toString());
        return template;
    }

    /**
     * Fills the placeholders in.
     *
     * @param values gives the text for a placeholder's path, or null if it has none
     */
    public String render(Function<String, String> values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                out.append(parts.get(i));
            } else {
                String value = values.apply(parts.get(i));
                out.append(value == null ? "{" + parts.get(i) + "}" : value);
            }
        }
        return out.toString();
    }

    /** Paths of the placeholders in order. */
    public List<String> placeholders() {
        List<String> paths = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            paths.add(parts.get(i));
        }
        return paths;
    }
}
