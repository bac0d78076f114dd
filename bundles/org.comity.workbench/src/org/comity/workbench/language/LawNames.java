/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.editor.navigate.NameAt;
import org.comity.editor.navigate.Names;
import org.comity.lang.ide.navigate.WordTargets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** The names of the languages of Comity: references, and words that are read by their meaning. */
final class LawNames extends Names {

    private final WordTargets words;

    @Inject
    LawNames(WordTargets words) {
        this.words = words;
    }

    @Override
    public Optional<NameAt> at(XtextResource resource, int offset) {
        Optional<NameAt> name = super.at(resource, offset);
        return name.isPresent() ? name : words.at(resource, offset).map(w -> new NameAt(w.region(), w.element(), false));
    }

    @Override
    public List<ITextRegion> references(XtextResource resource, Predicate<URI> wanted) {
        Set<ITextRegion> found = new LinkedHashSet<>(super.references(resource, wanted));
        words.standingFor(resource, e -> wanted.test(EcoreUtil2.getPlatformResourceOrNormalizedURI(e))).stream().map(WordTargets.Word::region)
            .forEach(found::add);
        return List.copyOf(found);
    }
}
