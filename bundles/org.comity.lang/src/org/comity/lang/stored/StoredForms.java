/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where stored law is kept: below {@value #FOLDER} on a class path, where a build may put it, and in a directory of this
 * machine, to which law that had to be parsed is added. Entries are named by their key and never change, so that any number
 * of processes may share a directory; one that cannot be read or written is as good as none.
 */
public final class StoredForms {

    /** Folder on the class path. */
    public static final String FOLDER = "META-INF/comity/stored/";

    /** System property that names the directory; none if it is not set. */
    public static final String DIRECTORY = "comity.stored.law";

    /** No stored law: every text is parsed. */
    public static final StoredForms NONE = new StoredForms(null, null);

    private final ClassLoader loader;
    private final Path directory;
    private final Map<String, byte[]> memory;

    /**
     * Stored law.
     *
     * @param loader where to look first; may be null
     * @param directory where to look then, and where to add; may be null
     */
    public StoredForms(ClassLoader loader, Path directory) {
        this(loader, directory, null);
    }

    private StoredForms(ClassLoader loader, Path directory, Map<String, byte[]> memory) {
        this.loader = loader;
        this.directory = directory;
        this.memory = memory;
    }

    /** These, and in memory what is found in none of them; for a process that reads the same law again and again. */
    public StoredForms remembering() {
        return new StoredForms(loader, directory, new ConcurrentHashMap<>());
    }

    /**
     * Stored law as this process was told to use it.
     *
     * @param loader class path to look in
     */
    public static StoredForms configured(ClassLoader loader) {
        String directory = System.getProperty(DIRECTORY, "");
        return new StoredForms(loader, directory.isEmpty() ? null : Path.of(directory));
    }

    /** The stored form of a text; null if there is none that can be read. */
    byte[] find(String key) {
        byte[] remembered = memory == null ? null : memory.get(key);
        if (remembered != null) {
            return remembered;
        }
        try (InputStream in = loader == null ? null : loader.getResourceAsStream(FOLDER + key)) {
            if (in != null) {
                return in.readAllBytes();
            }
            Path file = directory == null ? null : directory.resolve(key);
            return file != null && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether what is found nowhere is to be added. */
    boolean isGrowing() {
        return directory != null || memory != null;
    }

    /** Adds the stored form of a text, if there is a directory and it can be written. */
    void add(String key, byte[] form) {
        if (memory != null) {
            memory.put(key, form);
        }
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path beside = Files.createTempFile(directory, key, ".tmp");
            try {
                Files.write(beside, form);
                Files.move(beside, directory.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // the next process parses again; nothing is lost but time
            return;
        }
    }
}
