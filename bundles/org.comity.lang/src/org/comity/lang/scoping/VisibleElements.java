/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.scoping;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import org.comity.lang.library.Library;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

/**
 * What is visible across files: this file, then everything in the index or resource set, then the library. There are no
 * imports: law is cited by its full path, and a path has one meaning everywhere.
 */
public class VisibleElements implements IGlobalScopeProvider {

    @Inject
    private IResourceDescription.Manager manager;

    @Inject
    private IResourceDescriptionsProvider descriptions;

    @Override
    public IScope getScope(Resource context, EReference reference, Predicate<IEObjectDescription> filter) {
        IScope scope = IScope.NULLSCOPE;
        if (!Library.isOwn(context.getResourceSet())) {
            scope = SelectableBasedScope.createScope(scope, Library.shared().descriptions(), filter, reference.getEReferenceType(), false);
        }
        IResourceDescriptions index = descriptions.getResourceDescriptions(context.getResourceSet());
        URI own = context.getURI();
        // the index may hold an older state of this file
        Predicate<IEObjectDescription> others = d -> !d.getEObjectURI().trimFragment().equals(own) && (filter == null || filter.apply(d));
        scope = SelectableBasedScope.createScope(scope, index, others, reference.getEReferenceType(), false);
        if (!Library.isOwn(context.getResourceSet())) {
            scope = new RecordingScope(scope, ImportedNamesAdapter.findOrInstall(context));
        }
        return SelectableBasedScope.createScope(scope, manager.getResourceDescription(context), filter, reference.getEReferenceType(), false);
    }
}
