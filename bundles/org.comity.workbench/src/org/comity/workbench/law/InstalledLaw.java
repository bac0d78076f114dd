/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.lang.library.Library;
import org.comity.lang.library.LibrarySource;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.Bundle;

/** The files of law that plug-ins contribute through the extension point {@value #POINT}, or of the project in the workspace that stands for one. */
public final class InstalledLaw implements LibrarySource {

    /** Id of the extension point. */
    public static final String POINT = "org.comity.jurisdiction";

    static final Set<String> LANGUAGES = Set.of("statute", "agencies");
    private static final InstalledLaw SHARED = new InstalledLaw();

    private InstalledLaw() {
    }

    /** Lets every file see the installed law. It is read when the first file is linked. */
    public static void use() {
        Library.add(SHARED);
    }

    /** The files, in the order in which they are read. */
    static Collection<URI> files() {
        return SHARED.resources();
    }

    @Override
    public Collection<URI> resources() {
        List<URI> found = new ArrayList<>();
        Map<String, IProject> open = OpenJurisdictions.open();
        open.values().forEach(project -> found.addAll(OpenJurisdictions.files(project)));
        for (IConfigurationElement law : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            Bundle bundle = Platform.getBundle(law.getContributor().getName());
            Enumeration<URL> files = bundle == null || open.containsKey(law.getContributor().getName()) ? null : bundle.findEntries(law.getAttribute("folder"), "*", true);
            for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
                if (LANGUAGES.contains(IPath.fromPortableString(file.getPath()).getFileExtension())) {
                    found.add(URI.createPlatformPluginURI(bundle.getSymbolicName() + file.getPath(), true));
                }
            }
        }
        // the order in which bundles were installed must not matter
        found.sort(Comparator.comparing(URI::toString));
        return found;
    }
}
