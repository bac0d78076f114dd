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
 * @param before hash of what the file held before; empty if there was no file
 * @param content the bytes of the file once it is saved
 */
record SavedText(String path, String before, byte[] content) {

    private static final int MAGIC = 0x436f5376;
    private static final int VERSION = 2;

    /**
     * A text as it is about to be written.
     *
     * @param path full path of the file in the workspace
     * @param old what the file holds; null if there is no file. Its byte order mark stays
     * @param charset encoding of the file
     * @param text the text
     */
    static SavedText of(String path, byte[] old, String charset, String text) {
        byte[] encoded = text.getBytes(Charset.forName(charset));
        byte[] mark = bom(old == null ? new byte[0] : old);
        return new SavedText(path, hash(old), startsWith(encoded, mark) ? encoded : joined(mark, encoded));
    }

    /** Whether a file is as it was before the text was saved. */
    boolean untouched(byte[] now) {
        return before.equals(hash(now));
    }

    /** Whether the text was only written in part: the rest of the file is not there, or was made room for but not written. */
    boolean partly(byte[] now) {
        int same = Arrays.mismatch(now, content);
        if (same < 0) {
            return false;
        }
        for (int i = same; i < now.length; i++) {
            if (now[i] != 0) {
                return false;
            }
        }
        return true;
    }

    byte[] write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            for (byte[] part : new byte[][] {path.getBytes(StandardCharsets.UTF_8), before.getBytes(StandardCharsets.UTF_8), content}) {
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
        SavedText read = new SavedText(part(in), part(in), bytes(in));
        if (!in.readUTF().equals(ContentHash.of(Arrays.copyOf(whole, whole.length - 2 - 64)))) {
            throw new IOException("it is damaged");
        }
        return read;
    }

    private static String hash(byte[] content) {
        return content == null ? "" : ContentHash.of(content);
    }

    /** The byte order mark some bytes begin with; empty if there is none. */
    private static byte[] bom(byte[] content) {
        for (byte[] mark : new byte[][] {{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}}) {
            if (startsWith(content, mark)) {
                return mark;
            }
        }
        return new byte[0];
    }

    private static byte[] joined(byte[] start, byte[] end) {
        byte[] whole = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, whole, start.length, end.length);
        return whole;
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
