/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of documents in the reader's language. A sentence has places in braces; a part in brackets is left out when
 * one of its places is empty, so that one pattern serves for a clause with a date and one without.
 */
public final class ReadingWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final ResourceBundle bundle;

    /**
     * The sentences of a language.
     *
     * @param language BCP 47; a language without sentences gets the English ones
     */
    public ReadingWords(String language) {
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("org.comity.document.reading.words", Locale.forLanguageTag(language), ReadingWords.class.getClassLoader(),
            noFallback);
    }

    /** Whether there is a word for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key.replace(' ', '-'));
    }

    /** The word for a key; blanks in the key count as hyphens. A missing word is shown as its key, so that it is noticed. */
    public String of(String key) {
        try {
            return bundle.getString(key.replace(' ', '-'));
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /**
     * A sentence.
     *
     * @param key its key
     * @param values names of places and what goes there, in turn; null and empty text count as nothing
     */
    public String say(String key, String... values) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            if (values[i + 1] != null && !values[i + 1].isEmpty()) {
                places.put(values[i], values[i + 1]);
            }
        }
        Matcher optional = OPTIONAL.matcher(of(key));
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (optional.find()) {
            String before = of(key).substring(end, optional.start());
            out.append(fill(before, places)).append(full(optional.group(1), places) ? fill(optional.group(1), places) : "");
            end = optional.end();
        }
        return out.append(fill(of(key).substring(end), places)).toString();
    }

    /** Several things in a row. */
    public String list(List<String> parts) {
        return String.join(of("list"), parts);
    }

    /** Several things, all of them meant together: A, B and C. */
    public String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? list(parts) : list(parts.subList(0, last)) + of("list-and") + parts.get(last);
    }

    private static boolean full(String part, Map<String, String> places) {
        Matcher place = PLACE.matcher(part);
        while (place.find()) {
            if (!places.containsKey(place.group(1))) {
                return false;
            }
        }
        return true;
    }

    private static String fill(String part, Map<String, String> places) {
        Matcher place = PLACE.matcher(part);
        StringBuilder out = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(out, Matcher.quoteReplacement(places.getOrDefault(place.group(1), "")));
        }
        return place.appendTail(out).toString();
    }
}
