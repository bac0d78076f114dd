/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.comity.lang.library.Library;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Which law is installed, as a hash over the text of all of it. Nothing is parsed for it. */
final class LawState {

    private static String hash;

    private LawState() {
    }

    /** The hash; computed on first use after each change. */
    static synchronized String now() {
        if (hash == null) {
            hash = compute();
        }
        return hash;
    }

    /** The law is no longer what it was. */
    static synchronized void changed() {
        hash = null;
    }

    private static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            URIConverter files = new ExtensibleURIConverterImpl();
            for (URI each : InstalledLaw.files()) {
                digest.update(each.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                try (InputStream in = files.createInputStream(each)) {
                    digest.update(in.readAllBytes());
                } catch (IOException e) {
                    // what cannot be read is not law; its name is part of the hash
                    continue;
                }
            }
            try (InputStream core = Library.class.getResourceAsStream(Library.CORE.path())) {
                digest.update(core == null ? new byte[0] : core.readAllBytes());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Law cannot be told apart.", e);
        }
    }
}
