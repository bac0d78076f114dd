/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.comity.editor.InstalledTexts;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.PlatformUI;

/** A text of the installation as the input of an editor: it can be read, but not changed. Two of the same address are equal. */
public final class InstalledInput extends PlatformObject implements IStorageEditorInput, IPersistableElement {

    /** Attribute of a memento: the address. */
    static final String URI_KEY = "uri";

    private final URI uri;

    /**
     * For an address.
     *
     * @param uri address of a text that {@link InstalledTexts} have
     */
    public InstalledInput(URI uri) {
        this.uri = Objects.requireNonNull(uri);
    }

    /** Address of the text. */
    public URI uri() {
        return uri;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getName() {
        return NLS.bind("{0} ({1})", URI.decode(uri.lastSegment()), kind());
    }

    @Override
    public String getToolTipText() {
        String where = uri.isPlatform() ? uri.toPlatformString(true).substring(1) : URI.decode(uri.lastSegment());
        return NLS.bind("{0} ({1})", where, kind());
    }

    private String kind() {
        return LanguageRegistry.shared().texts().stream().map(t -> t.kind(uri)).filter(Objects::nonNull).findFirst().orElse("");
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(uri.lastSegment());
    }

    /** What is not at the same address each time the workbench starts is not opened again. */
    @Override
    public IPersistableElement getPersistable() {
        return uri.scheme() == null || uri.scheme().startsWith("bundle") ? null : this;
    }

    @Override
    public String getFactoryId() {
        return InstalledInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(URI_KEY, uri.toString());
    }

    @Override
    public IStorage getStorage() {
        return new Text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstalledInput input && input.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    private final class Text extends PlatformObject implements IEncodedStorage {

        @Override
        public InputStream getContents() throws CoreException {
            return LanguageRegistry.shared().open(uri);
        }

        @Override
        public IPath getFullPath() {
            return IPath.fromPortableString(uri.isPlatform() ? uri.toPlatformString(true) : uri.lastSegment());
        }

        @Override
        public String getName() {
            return URI.decode(uri.lastSegment());
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
