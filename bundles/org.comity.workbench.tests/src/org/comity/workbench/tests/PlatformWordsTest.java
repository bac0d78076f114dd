/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * What our fragments say for the platform in other languages fits the platform that is installed: each text stands for one it
 * has, with the same places to fill in, and with a key to press where it has one.
 */
class PlatformWordsTest {

    private static final List<String> LANGUAGES = List.of("zh_TW", "de", "ja");

    @Test
    void everyTextStandsForOneOfThePlatform() throws IOException {
        int texts = 0;
        for (Bundle fragment : FrameworkUtil.getBundle(PlatformWordsTest.class).getBundleContext().getBundles()) {
            if (fragment.getSymbolicName().startsWith("org.comity.nl.")) {
                Bundle host = Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST));
                assertNotNull(host, fragment.getSymbolicName());
                for (URL file : Collections.list(fragment.findEntries("/", "*_" + LANGUAGES.get(0) + ".properties", true))) {
                    texts += check(fragment, host, file.getPath().replace("_" + LANGUAGES.get(0) + ".properties", ""));
                }
            }
        }
        assertTrue(texts > 400, "texts: " + texts);
    }

    private static int check(Bundle fragment, Bundle host, String path) throws IOException {
        Properties english = read(host.getEntry(path + ".properties"));
        Set<String> keys = null;
        for (String language : LANGUAGES) {
            Properties said = read(fragment.getEntry(path + "_" + language + ".properties"));
            keys = keys == null ? said.stringPropertyNames() : keys;
            assertEquals(new TreeSet<>(keys), new TreeSet<>(said.stringPropertyNames()), path + " " + language);
            for (String key : keys) {
                String where = path + " " + language + " " + key;
                String original = english.getProperty(key);
                String text = said.getProperty(key);
                assertNotNull(original, where);
                assertFalse(text.isBlank(), where);
                assertEquals(filled(original), filled(text), where);
                assertEquals(original.replace("&&", "").contains("&"), text.replace("&&", "").contains("&"), where);
                if (!filled(text).isEmpty()) {
                    Object[] parts = {1, 2, 3, 4};
                    String whole = new MessageFormat(text, Locale.forLanguageTag(language.replace('_', '-'))).format(parts);
                    assertFalse(whole.contains("{") || whole.contains("'"), where + ": " + whole);
                }
            }
        }
        return keys.size();
    }

    private static List<String> filled(String text) {
        return Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
