/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads input files. Links to folders are not followed, so a loop of links ends. */
final class Inputs {

    /** Largest file that is read, in bytes. */
    static final long MAX_SIZE = 5_000_000;

    private Inputs() {
    }

    /**
     * Files named by the user, and those with an extension below the folders named, in a stable order.
     *
     * @throws UserProblem if a name leads nowhere or a folder holds nothing to read
     */
    static List<Path> find(List<Path> names, String... extensions) {
        List<Path> files = new ArrayList<>();
        for (Path name : names) {
            if (Files.isDirectory(name)) {
                List<Path> found = below(name, extensions);
                if (found.isEmpty()) {
                    throw new UserProblem(name + ": no file ends in " + String.join(" or ", extensions));
                }
                files.addAll(found);
            } else if (!Files.exists(name)) {
                throw new UserProblem(name + ": there is no such file");
            } else {
                files.add(name);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder, String... extensions) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    for (String extension : extensions) {
                        if (attributes.isRegularFile() && file.toString().endsWith(extension)) {
                            found.add(file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    throw new UserProblem(file + ": cannot be read" + (problem instanceof AccessDeniedException ? "; you have no permission" : ""));
                }
            });
        } catch (IOException e) {
            throw new UserProblem(folder + ": cannot be read: " + e.getMessage());
        }
        found.sort(null);
        return found;
    }

    /**
     * The text of a file.
     *
     * @throws UserProblem if it is no UTF-8 text, too large, or unreadable
     */
    static String read(Path file) {
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > MAX_SIZE) {
                throw new UserProblem(file + ": " + size / 1_000_000 + " MB is more than a draft can have (" + MAX_SIZE / 1_000_000 + " MB)");
            }
            bytes = Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new UserProblem(file + ": cannot be read; you have no permission");
        } catch (IOException e) {
            throw new UserProblem(file + ": cannot be read: " + e.getMessage());
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UserProblem(file + ": this is not text (a zero byte at position " + i + ")");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UserProblem(file + ":" + line(bytes, buffer.position()) + ": this is not UTF-8; save it as UTF-8, for example: iconv -f BIG5 -t UTF-8");
        }
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
