/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that after a crash there is either what was there before or what was written, whole. */
public final class DurableFile {

    /** Ending of a file that is being written; left over only after a crash. */
    public static final String PARTIAL = ".part";

    private DurableFile() {
    }

    /**
     * Writes a file; on return it is on the disk.
     *
     * @param target the file; its folder is made if need be
     * @throws IOException if it cannot be written; then the target is as it was
     */
    public static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Path partial = target.resolveSibling(target.getFileName() + PARTIAL);
        try {
            try (FileChannel out = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            move(partial, target);
        } catch (IOException e) {
            Files.deleteIfExists(partial);
            throw e;
        }
        sync(target.getParent());
    }

    /** Deletes a file; on return it is gone from the disk. */
    public static void delete(Path target) throws IOException {
        if (Files.deleteIfExists(target)) {
            sync(target.getParent());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forces a file or the entries of a folder to the disk, where the system knows of such a thing. */
    public static void sync(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system lets folders be opened; there a rename is durable without it
            return;
        }
    }
}
