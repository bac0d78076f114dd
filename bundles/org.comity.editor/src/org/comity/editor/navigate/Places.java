/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import java.util.Optional;
import org.comity.editor.model.OpenModels;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Where elements stand. To be used under the model lock. */
public final class Places {

    private Places() {
    }

    /**
     * The place of an element's name. If its file is open, that is the place in the text on the screen, which may not be the
     * one the element was read from.
     *
     * @param element an element of a parsed text
     * @return its place; empty if it stands in no text
     */
    public static Optional<Target> of(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getURI() == null) {
            return Optional.empty();
        }
        IFile file = Target.file(resource.getURI());
        EObject shown = file == null ? element : OpenModels.of(file).map(m -> m.read(r -> r == resource ? element : twin(element, r))).orElse(element);
        return region(shown).map(r -> new Target(resource.getURI(), r.getOffset(), r.getLength()));
    }

    private static Optional<ITextRegion> region(EObject element) {
        IResourceServiceProvider services = services(element);
        ITextRegion region = services == null ? null : services.get(ILocationInFileProvider.class).getSignificantTextRegion(element);
        return Optional.ofNullable(region);
    }

    /** The element of the same name in another state of the text; else the one in the same position; else the root. */
    private static EObject twin(EObject element, XtextResource other) {
        IResourceServiceProvider services = services(element);
        QualifiedName name = services == null ? null : services.get(IQualifiedNameProvider.class).getFullyQualifiedName(element);
        if (name != null) {
            for (IEObjectDescription each : services.getResourceDescriptionManager().getResourceDescription(other).getExportedObjects()) {
                if (each.getEClass() == element.eClass() && each.getName().equals(name)) {
                    return EcoreUtil.resolve(each.getEObjectOrProxy(), other);
                }
            }
        }
        EObject same = other.getEObject(element.eResource().getURIFragment(element));
        return same != null ? same : other.getContents().isEmpty() ? element : other.getContents().get(0);
    }

    private static IResourceServiceProvider services(EObject element) {
        return element.eResource() instanceof XtextResource text ? text.getResourceServiceProvider() : null;
    }
}
