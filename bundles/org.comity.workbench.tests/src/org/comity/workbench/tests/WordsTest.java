/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The words of the workbench are there in every language of the product. */
class WordsTest {

    @Test
    void everyLanguageHasTheSameKeysAndNoEmptyText() throws IOException {
        check("org.comity.review", "org/comity/review/words");
        check("org.comity.workbench.views", "org/comity/workbench/views/messages");
        check("org.comity.workbench.views", "OSGI-INF/l10n/bundle");
        check("org.comity.editor", "org/comity/editor/messages");
        check("org.comity.editor", "org/comity/editor/assist/messages");
        check("org.comity.lang.ide", "org/comity/lang/ide/words");
        check("org.comity.editor", "org/comity/editor/fix/messages");
        check("org.comity.editor", "org/comity/editor/rename/messages");
        check("org.comity.editor", "org/comity/editor/change/messages");
        check("org.comity.editor", "org/comity/editor/format/messages");
        check("org.comity.editor", "org/comity/editor/history/messages");
        check("org.comity.editor", "org/comity/editor/save/messages");
        check("org.comity.editor", "org/comity/editor/preference/messages");
        check("org.comity.editor", "org/comity/editor/template/messages");
        check("org.comity.workbench.views", "org/comity/workbench/views/mining/messages");
        check("org.comity.editor", "org/comity/editor/navigate/messages");
        check("org.comity.editor", "org/comity/editor/search/messages");
        check("org.comity.editor", "org/comity/editor/outline/messages");
        check("org.comity.editor", "org/comity/editor/occurrence/messages");
        check("org.comity.editor", "OSGI-INF/l10n/bundle");
        check("org.comity.workbench.start", "org/comity/workbench/start/messages");
        check("org.comity.workbench.start", "OSGI-INF/l10n/bundle");
        check("org.comity.workbench.reviewing", "org/comity/workbench/reviewing/messages");
        check("org.comity.workbench.reviewing", "OSGI-INF/l10n/bundle");
        check("org.comity.workbench", "org/comity/workbench/messages");
        check("org.comity.workbench", "org/comity/workbench/actions");
        check("org.comity.workbench", "OSGI-INF/l10n/bundle");
    }

    private static void check(String bundle, String path) throws IOException {
        Properties english = read(bundle, path + ".properties");
        for (String language : List.of("zh_TW", "de", "ja")) {
            Properties translated = read(bundle, path + "_" + language + ".properties");
            assertEquals(english.stringPropertyNames(), translated.stringPropertyNames(), path + " " + language);
            for (String key : english.stringPropertyNames()) {
                assertFalse(translated.getProperty(key).isBlank(), language + " " + key);
                assertEquals(placeholders(english.getProperty(key)), placeholders(translated.getProperty(key)), language + " " + key);
            }
        }
    }

    private static List<String> placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{\\d\\}").matcher(text).results().map(m -> m.group()).sorted().toList();
    }

    /** A bundle of words. */
    static Properties read(String bundle, String path) throws IOException {
        Properties properties = new Properties();
        // in a checkout sources stand in a folder of their own
        String text = org.eclipse.core.runtime.Platform.getBundle(bundle).getEntry(path) != null ? Workspace.text(bundle, path) : Workspace.text(bundle, "src/" + path);
        properties.load(new StringReader(text));
        return properties;
    }
}
