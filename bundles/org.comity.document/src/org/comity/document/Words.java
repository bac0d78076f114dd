/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of reports in the reader's language; a missing word is shown as its key, so that it is noticed. */
public final class Words {

    private final ResourceBundle bundle;

    /**
     * The words of a language.
     *
     * @param language BCP 47; a language without words gets the English ones
     */
    public Words(String language) {
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("org.comity.document.words", Locale.forLanguageTag(language), Words.class.getClassLoader(), noFallback);
    }

    /** The word for a key; blanks in the key count as hyphens. */
    public String of(String key) {
        try {
            return bundle.getString(key.replace(' ', '-'));
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /**
     * What a cost is for: the law's own cost in the reader's words, anything else as the draft has it.
     *
     * @param item name of the item; null: none
     */
    public String item(String item) {
        String key = item == null ? "" : "item-" + item.replace(' ', '-');
        return bundle.containsKey(key) ? bundle.getString(key) : item;
    }
}
