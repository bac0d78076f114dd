/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.comity.editor.index.ContentHash;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/**
 * A file as it was read.
 *
 * @param stamp modification stamp of the file just before
 * @param hash hash of its bytes
 * @param text its text, without byte order mark, as an editor shows it
 */
public record FileContent(long stamp, String hash, String text) {

    /** Reads a file from disk. */
    public static FileContent of(IFile file) throws IOException, CoreException {
        long stamp = file.getModificationStamp();
        try (InputStream in = file.getContents(true)) {
            byte[] bytes = in.readAllBytes();
            String text = new String(bytes, charset(file));
            return new FileContent(stamp, ContentHash.of(bytes), text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    private static Charset charset(IFile file) throws CoreException {
        try {
            return Charset.forName(file.getCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // the editor reports the encoding when the file is opened
            return StandardCharsets.UTF_8;
        }
    }
}
