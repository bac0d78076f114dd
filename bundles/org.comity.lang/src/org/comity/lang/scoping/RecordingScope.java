/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * Notes each name a file asks other files for, found or not, so that the file can be read again when one of them gives or
 * loses the name.
 */
final class RecordingScope implements IScope {

    private final IScope scope;
    private final ImportedNamesAdapter asked;

    RecordingScope(IScope scope, ImportedNamesAdapter asked) {
        this.scope = scope;
        this.asked = asked;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        asked.getImportedNames().add(name.toLowerCase());
        return scope.getSingleElement(name);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        asked.getImportedNames().add(name.toLowerCase());
        return scope.getElements(name);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return scope.getSingleElement(object);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        return scope.getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return scope.getAllElements();
    }
}
