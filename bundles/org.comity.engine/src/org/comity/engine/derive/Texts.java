/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.comity.terms.LocalizedText;
import org.comity.terms.TermsFactory;
import org.comity.terms.TextEntry;

/** Text in several languages: building it, filling it in, and choosing the one a reader can read. */
public final class Texts {

    private Texts() {
    }

    /** Text in the four languages of the product. */
    public static LocalizedText of(String en, String zh, String de, String ja) {
        LocalizedText text = TermsFactory.eINSTANCE.createLocalizedText();
        add(text, "en", en);
        add(text, "zh-TW", zh);
        add(text, "de", de);
        add(text, "ja", ja);
        return text;
    }

    /** A copy in which every entry went through a function. */
    public static LocalizedText map(LocalizedText text, UnaryOperator<String> function) {
        LocalizedText copy = TermsFactory.eINSTANCE.createLocalizedText();
        if (text.getText() != null) {
            copy.setText(function.apply(text.getText()));
        }
        text.getEntries().forEach(e -> add(copy, e.getLanguage(), function.apply(e.getText())));
        return copy;
    }

    /**
     * The text for a reader: in the language asked for, else one of the same family, else English, else the document's,
     * else any.
     *
     * @param text may be null
     * @param language BCP 47 tag
     * @return the text; empty if there is none
     */
    public static String in(LocalizedText text, String language) {
        if (text == null) {
            return "";
        }
        for (String wanted : List.of(language, primary(language), "en")) {
            for (TextEntry entry : text.getEntries()) {
                if (entry.getLanguage().equalsIgnoreCase(wanted) || primary(entry.getLanguage()).equalsIgnoreCase(wanted)) {
                    return entry.getText();
                }
            }
            if (text.getText() != null && !wanted.equals("en")) {
                return text.getText();
            }
        }
        if (text.getText() != null) {
            return text.getText();
        }
        return text.getEntries().isEmpty() ? "" : text.getEntries().get(0).getText();
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private static void add(LocalizedText text, String language, String content) {
        TextEntry entry = TermsFactory.eINSTANCE.createTextEntry();
        entry.setLanguage(language);
        entry.setText(content);
        text.getEntries().add(entry);
    }
}
