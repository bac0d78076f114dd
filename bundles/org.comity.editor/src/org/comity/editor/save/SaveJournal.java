/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.EditorMessages;
import org.comity.editor.index.ContentHash;
import org.comity.editor.index.DurableFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.editors.text.EditorsUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps a text safe while its file is written. The platform empties a file before it writes it, so for a moment neither the
 * old nor the new text is in it. Therefore the new one is first written whole to the state location; if the workbench ends in
 * between, it is put into the file at the next start, and what the file held goes to the local history. A file that somebody
 * else has changed since is left alone; then the text is put into a file beside it.
 */
public final class SaveJournal {

    private static boolean restored;

    private SaveJournal() {
    }

    /** Saves a file; may fail. */
    @FunctionalInterface
    public interface Saving {

        /** Writes the file. */
        void save() throws CoreException;
    }

    /**
     * Saves a file under the protection of the journal. When it returns, the text is on the disk.
     *
     * @param file the file
     * @param charset its encoding
     * @param text the text that is saved
     * @param saving writes it
     * @throws CoreException if it cannot be saved; the message says what to do. The file is then as it was, or the text is kept for the next start
     */
    public static void save(IFile file, String charset, String text, Saving saving) throws CoreException {
        byte[] old = bytes(file);
        Path entry = place(file);
        try {
            DurableFile.write(entry, SavedText.of(file.getFullPath().toPortableString(), old, charset, text).write());
        } catch (IOException e) {
            throw failed(file, e.getMessage(), e);
        }
        try {
            saving.save();
        } catch (CoreException e) {
            if (Arrays.equals(old, bytes(file))) {
                forget(entry);
                if (e.getStatus().getSeverity() == IStatus.CANCEL || asked(e.getStatus())) {
                    throw e;
                }
            }
            throw failed(file, e.getStatus().getMessage(), e);
        }
        if (file.getLocation() != null) {
            DurableFile.sync(file.getLocation().toPath());
        }
        forget(entry);
    }

    /** Completes what was being saved when the workbench last ended, and tells the user. Only the first call does anything. */
    public static synchronized void restore() {
        if (!restored) {
            restored = true;
            Told.later(SaveMessages.Restored_title, complete());
        }
    }

    /**
     * Completes every save that was broken off. Not to be called while a file is being saved.
     *
     * @return what was done, a sentence for each file; empty if there was nothing to do
     */
    public static List<String> complete() {
        List<String> done = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder())) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().endsWith(DurableFile.PARTIAL)) {
                    // never whole, so the file was not touched yet
                    forget(entry);
                } else {
                    restore(entry, done);
                }
            }
        } catch (NoSuchFileException e) {
            return done;
        } catch (IOException e) {
            ILog.of(SaveJournal.class).warn(folder() + " cannot be read", e);
        }
        return done;
    }

    /** Where texts are kept while they are saved. */
    public static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(SaveJournal.class)).toPath().resolve("saving");
    }

    private static void restore(Path entry, List<String> done) {
        try {
            SavedText text = SavedText.read(Files.readAllBytes(entry));
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(text.path()));
            if (!file.getProject().isAccessible()) {
                // it may be opened again
                return;
            }
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            byte[] now = bytes(file);
            IFile written = file;
            if (now == null) {
                if (!file.getParent().exists()) {
                    return;
                }
                file.create(new ByteArrayInputStream(text.content()), true, null);
                done.add(NLS.bind(SaveMessages.Restored_new, file.getFullPath()));
            } else if (text.untouched(now) || text.partly(now)) {
                file.setContents(new ByteArrayInputStream(text.content()), true, true, null);
                done.add(NLS.bind(EditorMessages.Save_restored, file.getFullPath()));
            } else if (!Arrays.equals(text.content(), now)) {
                written = beside(file);
                written.create(new ByteArrayInputStream(text.content()), true, null);
                done.add(NLS.bind(SaveMessages.Restored_beside, file.getFullPath(), written.getName()));
            }
            if (written.getLocation() != null) {
                DurableFile.sync(written.getLocation().toPath());
            }
            forget(entry);
        } catch (IOException | CoreException | IllegalArgumentException e) {
            ILog.of(SaveJournal.class).error(entry + " cannot be used", e);
        }
    }

    /** A file that is not there yet, and of no language: one agreement must not be in a project twice. */
    private static IFile beside(IFile file) throws CoreException {
        for (int number = 1;; number++) {
            IFile next = file.getParent().getFile(IPath.fromPortableString(file.getName() + (number == 1 ? "" : "." + number) + ".kept.txt"));
            next.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!next.exists()) {
                return next;
            }
        }
    }

    private static Path place(IFile file) {
        return folder().resolve(ContentHash.of(file.getFullPath().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    }

    /** What a file holds; null if it is not there. */
    private static byte[] bytes(IFile file) {
        try (InputStream in = file.getContents(true)) {
            return in.readAllBytes();
        } catch (CoreException | IOException e) {
            return null;
        }
    }

    private static void forget(Path entry) {
        try {
            DurableFile.delete(entry);
        } catch (IOException e) {
            ILog.of(SaveJournal.class).warn(entry + " cannot be deleted", e);
        }
    }

    /** Whether the editor asks the user what to do about it: the file was changed outside, or cannot hold all characters. */
    private static boolean asked(IStatus status) {
        return status.getCode() == IResourceStatus.OUT_OF_SYNC_LOCAL || status.getCode() == EditorsUI.CHARSET_MAPPING_FAILED;
    }

    private static CoreException failed(IFile file, String why, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, "org.comity.editor", NLS.bind(EditorMessages.Save_failed, file.getName(), why), cause));
    }
}
