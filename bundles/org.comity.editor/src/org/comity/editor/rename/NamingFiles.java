/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.FileTexts;
import org.comity.editor.model.OpenModels;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** Texts of the workspace in which a name may stand. */
final class NamingFiles {

    private NamingFiles() {
    }

    /** Files of registered languages in all open projects. */
    static List<IFile> all() {
        List<IFile> files = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                if (project.isAccessible()) {
                    project.accept(each -> {
                        if (each instanceof IFile file && LanguageRegistry.shared().of(file).isPresent()) {
                            files.add(file);
                        }
                        return !each.isDerived();
                    });
                }
            } catch (CoreException e) {
                // closed meanwhile
                ILog.of(NamingFiles.class).log(e.getStatus());
            }
        }
        return files;
    }

    /** The file of the workspace at an address; null if it is elsewhere or gone. */
    static IFile at(URI uri) {
        IFile file = uri.isPlatformResource() ? ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true))) : null;
        return file != null && file.exists() ? file : null;
    }

    /**
     * Reads a file if a word stands in it.
     *
     * @param file a file
     * @param word the word; looking for it is far quicker than parsing the file
     * @param reader must not keep the parsed text
     */
    static <T> Optional<T> read(IFile file, String word, Function<XtextResource, T> reader) throws CoreException {
        if (OpenModels.of(file).isPresent()) {
            return FileTexts.read(file, reader);
        }
        String text = text(file);
        return text.contains(word) ? FileTexts.read(file, text, reader) : Optional.empty();
    }

    private static String text(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), Charset.forName(file.getCharset()));
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(NamingFiles.class).error(file.getFullPath() + " cannot be read", e);
            return "";
        }
    }
}
