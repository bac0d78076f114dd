/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The texts of issues in the language of a reader. Issues are found and kept in English, whoever reads them, as one file may
 * be shown to several readers; what they say is said in another language only when it is shown.
 */
public final class ProblemWords {

    private static final String BUNDLE = "org.comity.lang.validation.problems";

    private static final Map<String, Wording> CODES = new HashMap<>();
    private static final Map<Sentence, Wording> SENTENCES = new EnumMap<>(Sentence.class);

    static {
        Stream.of(IssueCode.values()).forEach(c -> CODES.put(c.id(), Wording.of(c)));
        Stream.of(Sentence.values()).forEach(s -> SENTENCES.put(s, Wording.of(s)));
    }

    private final Optional<ResourceBundle> words;

    /**
     * The words of a language.
     *
     * @param language BCP 47; a language without words gets the English ones
     */
    public ProblemWords(String language) {
        words = bundle(Locale.forLanguageTag(language));
    }

    private static Optional<ResourceBundle> bundle(Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(BUNDLE, language, ProblemWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * Says an issue.
     *
     * @param code its id; null or one that is not of the languages, such as a rule of law, leaves the text as it is
     * @param english its text as it was found; null gives null
     * @return the text in the language of the reader; what there are no words for stays in English
     */
    public String say(String code, String english) {
        Wording wording = code == null ? null : CODES.get(code);
        return words.isEmpty() || wording == null || english == null ? english : said(wording, english).orElse(english);
    }

    private Optional<String> said(Wording wording, String english) {
        UnaryOperator<String> inner = part -> SENTENCES.values().stream().map(s -> said(s, part)).flatMap(Optional::stream).findFirst().orElse(part);
        return wording.parts(english, inner).map(parts -> String.format(words.get().getString(wording.key()), parts));
    }

    /** The names of all parts a translation has to fill in, by its key; for tests. */
    static Map<String, List<String>> wanted() {
        Map<String, List<String>> wanted = new HashMap<>();
        Wording.all().forEach(w -> wanted.put(w.key(), Stream.iterate(1, n -> n + 1).limit(w.parts()).map(n -> "%" + n + "$s").toList()));
        return wanted;
    }
}
