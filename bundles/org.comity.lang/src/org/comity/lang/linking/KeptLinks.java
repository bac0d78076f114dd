/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import org.comity.agreement.DraftElement;
import org.comity.agreement.DraftFile;
import org.comity.agreement.ElementContainer;
import org.comity.lang.parser.PartResult;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParseResult;

/**
 * Tells when an element of a draft may be parsed again without linking the rest of it: the names of the draft are the same as
 * before, so every reference means what it meant. A reference to the element itself follows to its successor, since
 * {@link NamedAbroad} left the address; to what was named inside the element none could.
 */
final class KeptLinks {

    private KeptLinks() {
    }

    /** The element to be linked; null if the whole file is. */
    static EObject part(IParseResult result) {
        if (!(result instanceof PartResult part) || result.hasSyntaxErrors() || !(result.getRootASTElement() instanceof DraftFile)) {
            return null;
        }
        EObject old = part.old();
        EObject now = part.now();
        boolean same = now != null && old.eClass() == now.eClass() && namesNothingInside(old) && namesNothingInside(now);
        if (!same || old instanceof ElementContainer) {
            return null;
        }
        if (old instanceof Element before) {
            return before instanceof DraftElement && before.getName() != null && before.getName().equals(((Element) now).getName()) ? now : null;
        }
        return now;
    }

    private static boolean namesNothingInside(EObject element) {
        for (var contents = EcoreUtil.getAllContents(element, false); contents.hasNext();) {
            if (contents.next() instanceof Element) {
                return false;
            }
        }
        return true;
    }
}
