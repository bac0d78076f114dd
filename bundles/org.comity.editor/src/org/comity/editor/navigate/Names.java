/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * Names in parsed texts, and what they stand for. These are the cross-references of the language; one that has other names, such
 * as words that are read by their meaning, binds a subclass in its injector. To be used under the model lock.
 */
public class Names {

    /** The names of the language a text is in; those of cross-references if it is in none that is registered. */
    public static Names in(XtextResource resource) {
        Optional<Language> language = resource.getURI() == null ? Optional.empty() : LanguageRegistry.shared().of(resource.getURI());
        return language.map(l -> l.service(Names.class)).orElseGet(Names::new);
    }

    /**
     * The name at an offset.
     *
     * @param resource a parsed text
     * @param offset from 0 to the length of the text
     */
    public Optional<NameAt> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null || resource.getParseResult().getRootASTElement() == null) {
            return Optional.empty();
        }
        EObjectAtOffsetHelper elements = resource.getResourceServiceProvider().get(EObjectAtOffsetHelper.class);
        INode reference = elements.getCrossReferenceNode(resource, new TextRegion(offset, 0));
        if (reference != null) {
            EObject target = elements.getCrossReferencedElement(reference);
            return Optional.of(new NameAt(reference.getTextRegion(), target == null || target.eIsProxy() ? null : target, false));
        }
        EObject declared = elements.resolveElementAt(resource, offset);
        if (declared == null || resource.getResourceServiceProvider().get(IQualifiedNameProvider.class).getFullyQualifiedName(declared) == null) {
            return Optional.empty();
        }
        ITextRegion region = locations(resource).getSignificantTextRegion(declared);
        boolean here = region != null && region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
        return here ? Optional.of(new NameAt(region, declared, true)) : Optional.empty();
    }

    /**
     * Where a text refers to elements.
     *
     * @param resource a parsed text
     * @param wanted whether an element is meant, by its address
     * @return regions, each once, in the order of the text as far as the model has it
     */
    public List<ITextRegion> references(XtextResource resource, Predicate<URI> wanted) {
        Set<ITextRegion> found = new LinkedHashSet<>();
        IReferenceFinder finder = resource.getResourceServiceProvider().get(IReferenceFinder.class);
        finder.findReferences(wanted::test, resource, new IReferenceFinder.Acceptor() {
            @Override
            public void accept(EObject from, URI fromUri, EReference reference, int index, EObject target, URI targetUri) {
                ITextRegion region = locations(resource).getSignificantTextRegion(from, reference, index);
                // what was not written but derived stands nowhere
                if (region != null && region.getLength() > 0) {
                    found.add(region);
                }
            }

            @Override
            public void accept(IReferenceDescription description) {
                // from an index only, which is not asked
            }
        }, new NullProgressMonitor());
        return new ArrayList<>(found);
    }

    private static ILocationInFileProvider locations(XtextResource resource) {
        return resource.getResourceServiceProvider().get(ILocationInFileProvider.class);
    }
}
