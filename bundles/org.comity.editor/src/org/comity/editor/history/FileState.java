/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.history;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;

/**
 * An earlier state of a file.
 *
 * @param when when it was saved
 * @param text its text; null if it cannot be read
 */
record FileState(Instant when, String text) {

    /** The states of a file, latest first, beginning with the one on disk; the same text only once in a row, and not first the text as it is now. */
    static List<FileState> of(IFile file, String now) throws CoreException {
        List<FileState> found = new ArrayList<>();
        String last = now;
        if (file.exists()) {
            String saved = read(file, file);
            if (saved != null && !saved.equals(now)) {
                found.add(new FileState(Instant.ofEpochMilli(file.getLocalTimeStamp()), saved));
                last = saved;
            }
        }
        for (IFileState each : file.getHistory(null)) {
            String text = read(file, each);
            if (text == null || !text.equals(last)) {
                found.add(new FileState(Instant.ofEpochMilli(each.getModificationTime()), text));
                last = text;
            }
        }
        return found;
    }

    /** Date and time as the user writes them. */
    String label() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).format(when.atZone(ZoneId.systemDefault()));
    }

    private static String read(IFile file, IStorage state) {
        try (InputStream in = state.getContents()) {
            String text = new String(in.readAllBytes(), file.getCharset());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CoreException | IOException e) {
            return null;
        }
    }
}
