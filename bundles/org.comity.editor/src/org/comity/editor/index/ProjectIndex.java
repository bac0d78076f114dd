/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.editor.EditorMessages;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** What is remembered of the files of a project. May be used by any thread. */
public final class ProjectIndex {

    private static final Map<IProject, ProjectIndex> ALL = new ConcurrentHashMap<>();

    private final IProject project;
    private final Map<String, FileEntry> entries;
    private volatile boolean changed;
    private volatile boolean verified;

    private ProjectIndex(IProject project) {
        this.project = project;
        // the index speaks of their models
        LanguageRegistry.shared();
        this.entries = new ConcurrentHashMap<>(read(place(project)));
    }

    /** The index of a project; read on first use. */
    public static ProjectIndex of(IProject project) {
        return ALL.computeIfAbsent(project, ProjectIndex::new);
    }

    /** Writes down every index that has changed. */
    public static void saveAll() {
        ALL.values().forEach(ProjectIndex::save);
    }

    /** Closes the index of a project. */
    public static void close(IProject project) {
        ProjectIndex open = ALL.remove(project);
        if (open != null) {
            open.save();
        }
    }

    /** Forgets a project that is being deleted. */
    public static void delete(IProject project) {
        ALL.remove(project);
        try {
            Files.deleteIfExists(place(project));
        } catch (IOException e) {
            ILog.of(ProjectIndex.class).warn(place(project) + " cannot be deleted", e);
        }
    }

    /** Where the index of a project is kept. */
    public static Path place(IProject project) {
        return Platform.getStateLocation(FrameworkUtil.getBundle(ProjectIndex.class)).toPath().resolve("index")
            .resolve(URLEncoder.encode(project.getName(), StandardCharsets.UTF_8) + ".index");
    }

    /** What is remembered of a file; null if nothing is. */
    public FileEntry entry(IFile file) {
        return entries.get(key(file));
    }

    /** Remembers a file. */
    public void put(IFile file, FileEntry entry) {
        entries.put(key(file), entry);
        changed = true;
    }

    /** Replaces what is remembered, unless that has changed meanwhile. */
    public void replace(IFile file, FileEntry old, FileEntry entry) {
        if (entries.replace(key(file), old, entry)) {
            changed = true;
        }
    }

    /** Forgets a file. */
    public void remove(IFile file) {
        if (entries.remove(key(file)) != null) {
            changed = true;
        }
    }

    /** The file is to be checked again, since what it depends on has changed. */
    public void outdate(IFile file) {
        FileEntry old = entry(file);
        if (old != null && !old.state().equals(FileEntry.UNCHECKED)) {
            replace(file, old, old.outdated());
        }
    }

    /** Forgets everything. */
    public void clear() {
        entries.clear();
        changed = true;
    }

    /** The files something is remembered of; some may be gone. */
    public List<IFile> files() {
        return entries.keySet().stream().map(project::getFile).toList();
    }

    /**
     * Whether a file has the content that is remembered. It is read only if its stamp is another one.
     *
     * @param file a file of the project
     */
    public boolean isSame(IFile file) {
        FileEntry entry = entry(file);
        if (entry == null) {
            return false;
        }
        long stamp = file.getModificationStamp();
        if (entry.stamp() == stamp) {
            return true;
        }
        if (!entry.hash().equals(ContentHash.of(file))) {
            return false;
        }
        replace(file, entry, entry.stamped(stamp));
        return true;
    }

    /** Whether a file was checked in one of some states, and has not changed since. */
    public boolean isChecked(IFile file, Set<String> states) {
        FileEntry entry = entry(file);
        return entry != null && states.contains(entry.state()) && isSame(file);
    }

    /**
     * Compares with the markers that are there, once: after a crash the workspace may have kept older ones.
     *
     * @param digests digest of the markers per file; files without markers may be missing
     */
    public void verify(Map<IFile, Long> digests, Collection<IFile> files) {
        for (IFile each : files) {
            FileEntry entry = entry(each);
            if (entry != null && entry.problems() != digests.getOrDefault(each, 0L)) {
                outdate(each);
            }
        }
        verified = true;
    }

    /** Whether the markers have been compared since the start. */
    public boolean isVerified() {
        return verified;
    }

    /** Writes the index down if it has changed. A failure is logged: it costs time at the next start, no more. */
    public synchronized void save() {
        if (!changed || !project.exists()) {
            return;
        }
        changed = false;
        try {
            DurableFile.write(place(project), IndexFormat.write(new TreeMap<>(entries)));
        } catch (IOException e) {
            changed = true;
            ILog.of(ProjectIndex.class).warn(place(project) + " cannot be written", e);
        }
    }

    private static String key(IFile file) {
        return file.getProjectRelativePath().toPortableString();
    }

    private static Map<String, FileEntry> read(Path place) {
        try {
            return IndexFormat.read(Files.readAllBytes(place));
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | RuntimeException e) {
            ILog.of(ProjectIndex.class).warn(NLS.bind(EditorMessages.Index_rebuilt, place, e.getMessage()));
            return Map.of();
        }
    }
}
