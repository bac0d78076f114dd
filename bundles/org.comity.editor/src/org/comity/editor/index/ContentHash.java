/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** Hashes of contents: SHA-256 in hexadecimal digits. */
public final class ContentHash {

    private ContentHash() {
    }

    /** Hash of some bytes. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Hash of a file as it is on disk; empty, which is the hash of nothing, if it cannot be read. */
    public static String of(IFile file) {
        try (InputStream in = file.getContents(true)) {
            return of(in.readAllBytes());
        } catch (CoreException | IOException e) {
            return "";
        }
    }

    /** A new digest. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
