/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the texts of the installation again that were open when the workbench was left. */
public final class InstalledInputFactory implements IElementFactory {

    /** Id of this factory. */
    static final String ID = "org.comity.editor.installed";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String uri = memento.getString(InstalledInput.URI_KEY);
        return uri == null ? null : new InstalledInput(URI.createURI(uri));
    }
}
