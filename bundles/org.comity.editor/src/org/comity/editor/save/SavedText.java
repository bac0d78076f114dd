/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.comity.editor.index.ContentHash;

/**
 * A text that is being saved.
 *
 * @param path full path of the file in the workspace
 * @param charset its encoding
 * @param bom the byte order mark the file begins with; may be empty
 * @param text the text
 */
record SavedText(String path, String charset, byte[] bom, String text) {

    private static final int MAGIC = 0x436f5376;
    private static final int VERSION = 1;

    /** The bytes of the file once it is saved. */
    byte[] content() {
        byte[] encoded = text.getBytes(Charset.forName(charset));
        if (bom.length == 0 || startsWith(encoded, bom)) {
            return encoded;
        }
        byte[] whole = Arrays.copyOf(bom, bom.length + encoded.length);
        System.arraycopy(encoded, 0, whole, bom.length, encoded.length);
        return whole;
    }

    /** The byte order mark some bytes begin with; empty if there is none. */
    static byte[] bom(byte[] content) {
        for (byte[] mark : new byte[][] {{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}}) {
            if (startsWith(content, mark)) {
                return mark;
            }
        }
        return new byte[0];
    }

    byte[] write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            for (byte[] part : new byte[][] {path.getBytes(StandardCharsets.UTF_8), charset.getBytes(StandardCharsets.UTF_8), bom, text.getBytes(StandardCharsets.UTF_8)}) {
                out.writeInt(part.length);
                out.write(part);
            }
            out.writeUTF(ContentHash.of(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail.", impossible);
        }
    }

    /** Reads what {@link #write} has written; fails if it is anything else. */
    static SavedText read(byte[] whole) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("it is of another version");
        }
        SavedText read = new SavedText(part(in), part(in), bytes(in), part(in));
        if (!in.readUTF().equals(ContentHash.of(Arrays.copyOf(whole, whole.length - 2 - 64)))) {
            throw new IOException("it is damaged");
        }
        return read;
    }

    private static String part(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("it is not whole");
        }
        return in.readNBytes(length);
    }

    private static boolean startsWith(byte[] whole, byte[] start) {
        return whole.length >= start.length && Arrays.equals(whole, 0, start.length, start, 0, start.length);
    }
}
