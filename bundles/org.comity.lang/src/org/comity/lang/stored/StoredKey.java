/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.comity.terms.TermsPackage;

/** Keys of stored law: a text under other grammars or models is another text. */
final class StoredKey {

    /** Changes whenever the stored form changes, or what linking puts into a model. */
    static final int FORM = 1;

    private static final List<String> GRAMMARS = List.of("/org/comity/lang/Terms.xtext", "/org/comity/lang/statute/Statute.xtext", "/org/comity/lang/agencies/Agencies.xtext");
    private static final List<String> MODELS = List.of("/model/terms.ecore", "/model/directory.ecore", "/model/statute.ecore");
    private static byte[] languages;

    private StoredKey() {
    }

    /**
     * The key of a text.
     *
     * @param text the bytes of the file
     * @param extension its extension, which says the language
     */
    static String of(byte[] text, String extension) {
        MessageDigest digest = sha256();
        digest.update(languages());
        digest.update(extension.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(text));
    }

    private static synchronized byte[] languages() {
        if (languages == null) {
            MessageDigest digest = sha256();
            digest.update((byte) FORM);
            GRAMMARS.forEach(g -> add(digest, StoredKey.class, g));
            MODELS.forEach(m -> add(digest, TermsPackage.class, m));
            languages = digest.digest();
        }
        return languages;
    }

    /** A file that is not shipped counts as empty: the key is then a little coarser. */
    private static void add(MessageDigest digest, Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            if (in != null) {
                digest.update(in.readAllBytes());
            }
        } catch (IOException e) {
            digest.update((byte) 1);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
