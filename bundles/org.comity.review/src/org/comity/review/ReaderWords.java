/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.Locale;
import java.util.ResourceBundle;
import org.comity.document.Words;

/** Words of the views in the reader's language: those of reports, and those only a screen needs. */
public final class ReaderWords {

    private final ResourceBundle own;
    private final Words reports;

    /**
     * The words of a language.
     *
     * @param language BCP 47; a language without words gets the English ones
     */
    public ReaderWords(String language) {
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        own = ResourceBundle.getBundle("org.comity.review.words", Locale.forLanguageTag(language), ReaderWords.class.getClassLoader(), noFallback);
        reports = new Words(language);
    }

    /** The word for a key; blanks in the key count as hyphens. A missing word is shown as its key, so that it is noticed. */
    public String of(String key) {
        String name = key.replace(' ', '-');
        return own.containsKey(name) ? own.getString(name) : reports.of(name);
    }

    /** What a cost is for: the law's own cost in the reader's words, anything else as the draft has it; null for none. */
    public String item(String item) {
        return reports.item(item);
    }
}
