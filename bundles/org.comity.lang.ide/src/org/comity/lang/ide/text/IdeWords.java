/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the editor services say, in the language the program runs in; English if there are no words in it. */
public final class IdeWords {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private IdeWords() {
    }

    /**
     * A sentence.
     *
     * @param key its key
     * @param arguments what stands in it, as text
     */
    public static String of(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("org.comity.lang.ide.words", Locale.getDefault(), IdeWords.class.getClassLoader(), NO_FALLBACK);
        return MessageFormat.format(words.getString(key), arguments);
    }
}
