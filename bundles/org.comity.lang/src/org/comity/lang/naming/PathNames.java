/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.naming;

import com.google.inject.Inject;
import org.comity.engine.law.LawPaths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Names elements by the engine's paths, so that editor, index and engine agree on what a name means. */
public class PathNames extends IQualifiedNameProvider.AbstractImpl {

    @Inject
    private IQualifiedNameConverter converter;

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        String path = LawPaths.of(element);
        return path == null || path.isEmpty() ? null : converter.toQualifiedName(path);
    }
}
