/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** One line for each word of the language a reader may ask about. */
public final class Keywords {

    private static final Properties LINES = load();

    private Keywords() {
    }

    /** What a word means; empty if there is nothing to say. */
    public static Optional<String> line(String word) {
        return Optional.ofNullable(LINES.getProperty(word));
    }

    private static Properties load() {
        Properties lines = new Properties();
        try (InputStream in = Keywords.class.getResourceAsStream("keywords.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
