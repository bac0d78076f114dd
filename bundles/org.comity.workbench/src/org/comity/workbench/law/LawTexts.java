/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.io.IOException;
import java.io.InputStream;
import org.comity.editor.InstalledTexts;
import org.comity.lang.library.Library;
import org.comity.workbench.WorkbenchMessages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.xtext.resource.XtextResource;

/** The law of the installed jurisdictions and the catalogue they share, to be read in an editor. */
public final class LawTexts implements InstalledTexts {

    private static final String CLASS_PATH = Library.CORE.scheme();

    @Override
    public InputStream open(URI uri) throws IOException {
        if (!isLaw(uri)) {
            return null;
        }
        // the catalogue is on the class path of the languages
        return CLASS_PATH.equals(uri.scheme()) ? Library.class.getResourceAsStream(uri.path()) : new ExtensibleURIConverterImpl().createInputStream(uri);
    }

    @Override
    public XtextResource resource(URI uri) {
        for (EObject root : Library.shared().roots()) {
            if (root.eResource() instanceof XtextResource file && uri.equals(file.getURI())) {
                return file;
            }
        }
        return null;
    }

    @Override
    public String kind(URI uri) {
        return isLaw(uri) ? WorkbenchMessages.Installed_law : null;
    }

    /** Files of the workspace are opened as such; the law of a jurisdiction's open project is in them. */
    private static boolean isLaw(URI uri) {
        return uri.fileExtension() != null && InstalledLaw.LANGUAGES.contains(uri.fileExtension()) && !uri.isPlatformResource() && !uri.isFile();
    }
}
