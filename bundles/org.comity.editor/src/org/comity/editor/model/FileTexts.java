/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Optional;
import java.util.function.Function;
import org.comity.editor.build.DraftReview;
import org.comity.editor.index.ProjectIndex;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.xtext.resource.XtextResource;

/** Parsed files, whether they are open in an editor or not. */
public final class FileTexts {

    private FileTexts() {
    }

    /**
     * Reads a file as the user would see it: as it is on the screen if it is open, else as it is on disk. The user waits for it.
     *
     * @param file any file
     * @param reader must not keep the resource
     * @return empty if the file is of no registered language, is gone or cannot be read, or if the reader returns null
     */
    public static <T> Optional<T> read(IFile file, Function<XtextResource, T> reader) {
        if (LanguageRegistry.shared().of(file).isEmpty()) {
            return Optional.empty();
        }
        FileModel open = OpenModels.of(file).orElse(null);
        return Optional.ofNullable(open != null ? open.read(reader) : ModelLock.now(() -> {
            ProjectResources files = ProjectResources.of(file.getProject());
            boolean parsed = files.parsed().contains(ProjectResources.uri(file));
            XtextResource resource = files.read(file);
            try {
                return resource == null ? null : reader.apply(resource);
            } finally {
                if (resource != null && !parsed) {
                    files.release(file);
                }
            }
        }));
    }

    /**
     * Reads a file that is in no editor as a text that was just read from disk.
     *
     * @param file a file of a registered language
     * @param text what stands in it
     * @param reader must not keep the resource
     * @return empty if the file is gone or cannot be read, or if the reader returns null
     */
    public static <T> Optional<T> read(IFile file, String text, Function<XtextResource, T> reader) {
        return ModelLock.now(() -> {
            XtextResource resource = ProjectResources.of(file.getProject()).read(file);
            boolean same = resource != null && resource.getParseResult() != null && resource.getParseResult().getRootNode().getText().equals(text);
            XtextResource present = same ? resource : ProjectResources.of(file.getProject()).load(file);
            return Optional.ofNullable(present).map(reader);
        });
    }

    /** Has a file that is in no editor checked again in the background, and its markers brought up to date. */
    public static void check(IFile file) {
        if (LanguageRegistry.shared().of(file).isPresent() && OpenModels.of(file).isEmpty()) {
            ProjectIndex.of(file.getProject()).outdate(file);
            DraftReview.closed(file);
        }
    }
}
