/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

/** What a stored file exports. It names no file it depends on: stored law does not change while it is in use. */
final class StoredDescription extends AbstractResourceDescription {

    private final URI uri;
    private final List<IEObjectDescription> exported = new ArrayList<>();

    StoredDescription(URI uri, List<StoredModel.Exported> exports, List<EObject> elements) {
        this.uri = uri;
        for (StoredModel.Exported each : exports) {
            exported.add(EObjectDescription.create(each.name(), elements.get(each.element()), each.data()));
        }
    }

    @Override
    public URI getURI() {
        return uri;
    }

    @Override
    public Iterable<QualifiedName> getImportedNames() {
        return List.of();
    }

    @Override
    public Iterable<IReferenceDescription> getReferenceDescriptions() {
        return List.of();
    }

    @Override
    protected List<IEObjectDescription> computeExportedObjects() {
        return exported;
    }
}
