/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.comity.agreement.DraftElement;
import org.comity.agreement.DraftFile;
import org.comity.agreement.ElementContainer;
import org.comity.lang.parser.PartResult;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParseResult;

/**
 * Tells when elements of a draft may be parsed again without linking the rest of it: no name that a reference uses came
 * or went, so every reference means what it meant. A reference to one of the elements follows to its successor, since the
 * address was left in it; to what was named inside the element none could.
 */
final class KeptLinks {

    private KeptLinks() {
    }

    /**
     * The elements to be linked; null if the whole file is.
     *
     * @param result what was parsed
     * @param used the names used in the file before
     */
    static List<EObject> parts(IParseResult result, NamesUsed used) {
        if (!(result instanceof PartResult part) || !(result.getRootASTElement() instanceof DraftFile)) {
            return null;
        }
        boolean whole = Stream.concat(part.old().stream(), part.now().stream()).allMatch(KeptLinks::isWhole);
        return whole && !part.now().isEmpty() && changed(names(part.old()), names(part.now())).noneMatch(used::contains) ? part.now() : null;
    }

    /** The names that came or went, or name something of another kind. */
    private static Stream<String> changed(List<Named> before, List<Named> after) {
        return before.equals(after) ? Stream.empty() : Stream.concat(before.stream(), after.stream())
            .filter(n -> Collections.frequency(before, n) != 1 || Collections.frequency(after, n) != 1).map(Named::name);
    }

    private static List<Named> names(List<EObject> elements) {
        return elements.stream().filter(e -> e instanceof Element named && named.getName() != null)
            .map(e -> new Named(((Element) e).getName(), e.eClass())).toList();
    }

    /** Whether an element can be replaced alone: others refer to elements of the draft, but to nothing in this one. */
    private static boolean isWhole(EObject element) {
        if (element instanceof ElementContainer || element instanceof Element && !(element instanceof DraftElement)) {
            return false;
        }
        for (var contents = EcoreUtil.getAllContents(element, false); contents.hasNext();) {
            if (contents.next() instanceof Element) {
                return false;
            }
        }
        return true;
    }

    private record Named(String name, EClass kind) {
    }
}
