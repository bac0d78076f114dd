/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.editor.LanguageFactory;
import org.comity.editor.EditorMessages;
import org.comity.editor.InstalledTexts;
import org.comity.editor.ProblemWording;
import org.comity.editor.ResourceChecker;
import org.comity.editor.search.RelianceFinder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

/**
 * The registered languages. All are set up on first use, since a file of one language may refer to files of another. A
 * contribution that cannot be set up is logged with the name of its plug-in; the others work.
 */
public final class LanguageRegistry {

    /** Id of the extension point. */
    public static final String POINT = "org.comity.editor.language";

    private static LanguageRegistry shared;

    private final Map<String, Language> languages = new LinkedHashMap<>();
    private final Map<ResourceChecker, String> checkers = new LinkedHashMap<>();
    private final List<InstalledTexts> texts = new ArrayList<>();
    private final List<RelianceFinder> reliances = new ArrayList<>();
    private final List<ProblemWording> wordings = new ArrayList<>();

    private LanguageRegistry(IConfigurationElement[] elements) {
        for (IConfigurationElement each : elements) {
            try {
                add(each);
            } catch (CoreException | RuntimeException | LinkageError e) {
                ILog.of(LanguageRegistry.class).log(new Status(IStatus.ERROR, each.getContributor().getName(),
                    POINT + ": " + each.getName() + " of " + each.getContributor().getName() + " cannot be used", e));
            }
        }
    }

    /** The registry of this installation. */
    public static synchronized LanguageRegistry shared() {
        if (shared == null) {
            shared = new LanguageRegistry(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT));
        }
        return shared;
    }

    /**
     * The language of a file, by its extension.
     *
     * @param file a file or null
     */
    public Optional<Language> of(IResource file) {
        return Optional.ofNullable(file).map(IResource::getFileExtension).map(languages::get);
    }

    /**
     * The language of a text, by the extension of its address.
     *
     * @param uri an address
     */
    public Optional<Language> of(URI uri) {
        return Optional.ofNullable(uri.fileExtension()).map(languages::get);
    }

    /** Whoever has texts that are no files of the workspace. */
    public List<InstalledTexts> texts() {
        return List.copyOf(texts);
    }

    /** Whoever says problems in the language of the reader. */
    public List<ProblemWording> wordings() {
        return List.copyOf(wordings);
    }

    /** Whoever knows what relies on an element. */
    public List<RelianceFinder> reliances() {
        return List.copyOf(reliances);
    }

    /**
     * A text that is no file of the workspace.
     *
     * @param uri its address
     * @return the text, to be closed by the caller
     * @throws CoreException if nobody has a text of that address, or it cannot be read
     */
    public InputStream open(URI uri) throws CoreException {
        for (InstalledTexts each : texts) {
            try {
                InputStream found = each.open(uri);
                if (found != null) {
                    return found;
                }
            } catch (IOException e) {
                throw new CoreException(Status.error(uri + " cannot be read", e));
            }
        }
        throw new CoreException(Status.error(NLS.bind(EditorMessages.Not_installed, uri)));
    }

    /** Whoever looks for further problems in files of a language. */
    public List<ResourceChecker> checkers(Language language) {
        List<ResourceChecker> found = new ArrayList<>();
        checkers.forEach((checker, extension) -> {
            if (extension == null || extension.equals(language.extension())) {
                found.add(checker);
            }
        });
        return found;
    }

    private void add(IConfigurationElement element) throws CoreException {
        if (element.getName().equals("language")) {
            String extension = element.getAttribute("extension");
            LanguageFactory factory = (LanguageFactory) element.createExecutableExtension("injectorFactory");
            languages.put(extension, new Language(extension, Boolean.parseBoolean(element.getAttribute("everywhere")), factory.createInjector()));
        } else if (element.getName().equals("texts")) {
            texts.add((InstalledTexts) element.createExecutableExtension("class"));
        } else if (element.getName().equals("reliances")) {
            reliances.add((RelianceFinder) element.createExecutableExtension("class"));
        } else if (element.getName().equals("wording")) {
            wordings.add((ProblemWording) element.createExecutableExtension("class"));
        } else if (element.getName().equals("checker")) {
            checkers.put((ResourceChecker) element.createExecutableExtension("class"), element.getAttribute("extension"));
        }
    }
}
