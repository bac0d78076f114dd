/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.OpenModels;
import org.comity.editor.model.ProjectResources;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
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

    /**
     * Where an element has its name, in the text it was read from.
     *
     * @param element an element of a parsed text
     * @return the region of the name, or of the first word if it has none; empty if it stands in no text
     */
    public static Optional<ITextRegion> region(EObject element) {
        IResourceServiceProvider services = services(element);
        ITextRegion region = services == null ? null : services.get(ILocationInFileProvider.class).getSignificantTextRegion(element);
        return Optional.ofNullable(region);
    }

    /**
     * The text at an address: a file of the workspace as it is on the screen or else on disk, or a text of the installation.
     *
     * @param uri an address
     * @return the parsed text; empty if there is none
     */
    public static Optional<XtextResource> text(URI uri) {
        IFile file = Target.file(uri);
        return file != null ? OpenModels.of(file).map(m -> Optional.of(m.read(r -> r))).orElseGet(() -> Optional.ofNullable(ProjectResources.of(file.getProject()).read(file)))
            : LanguageRegistry.shared().texts().stream().map(t -> t.resource(uri)).filter(Objects::nonNull).findFirst();
    }

    /**
     * The element of a name; else, and if it has none, the one at a position.
     *
     * @param text a parsed text
     * @param type class of the element
     * @param name its full name; may be null
     * @param position its position in the text as it once was
     * @return null if there is neither
     */
    public static EObject find(XtextResource text, EClass type, QualifiedName name, String position) {
        if (name != null) {
            IQualifiedNameProvider names = text.getResourceServiceProvider().get(IQualifiedNameProvider.class);
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
                EObject each = all.next();
                if (each.eClass() == type && name.equals(names.getFullyQualifiedName(each))) {
                    return each;
                }
            }
        }
        return text.getEObject(position);
    }

    private static EObject twin(EObject element, XtextResource other) {
        IResourceServiceProvider services = services(element);
        QualifiedName name = services == null ? null : services.get(IQualifiedNameProvider.class).getFullyQualifiedName(element);
        EObject found = find(other, element.eClass(), name, element.eResource().getURIFragment(element));
        return found != null ? found : element;
    }

    private static IResourceServiceProvider services(EObject element) {
        return element.eResource() instanceof XtextResource text ? text.getResourceServiceProvider() : null;
    }
}
