/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers that a reviewer's decision can hang on: they come from words, not from positions. */
public final class StableIds {

    private static final int DIGITS = 8;

    private StableIds() {
    }

    /**
     * Identifier of a clause without a name. Moving the clause inside its article does not change it; changing its words does.
     *
     * @param article title of the article; null or empty outside one
     * @param action what the clause says; not null
     * @param ordinal how many clauses before it in the article say the same
     * @return {@code c-} and eight hexadecimal digits
     */
    public static String clause(String article, String action, int ordinal) {
        // A title has no line end after this, so the first one ends the title and the last one begins the ordinal.
        String title = article == null ? "" : Names.comparable(article).replaceAll("\\R", " ");
        return "c-" + sha256(title + "\n" + Names.comparable(action) + "\n" + ordinal).substring(0, DIGITS);
    }

    /** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
