/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a draft: made of what people write, and each given once. */
public final class DraftNames {

    private static final Pattern NAMED = Pattern.compile("(?m)^(\\s*(?:cost|forum|decision|advice|basis|data|indicator|definition|parameter|resource|clause|key|event|situation)\\s+)([^\\s:\"]+)");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> taken = new HashSet<>();

    /** What people write as a name of the language: letters and digits, hyphens between; {@code Agreement} if nothing is left. */
    public static String of(String text) {
        String name = NO_NAME.matcher(text.strip()).replaceAll("-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "Agreement" : Character.isDigit(name.charAt(0)) ? "A-" + name : name;
    }

    /** Takes a name; the same with a number if it is taken already. */
    String take(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** Clauses with names nobody has yet; a name that nobody has stays as it is. */
    String takeAll(String clauses) {
        Matcher matcher = NAMED.matcher(clauses);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1) + take(matcher.group(2))));
        }
        return matcher.appendTail(text).toString();
    }
}
