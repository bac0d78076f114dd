/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.text.Normalizer;
import org.comity.agreement.Article;
import org.comity.agreement.Clause;
import org.comity.agreement.ElementContainer;
import org.comity.engine.text.StableIds;
import org.eclipse.emf.ecore.EObject;

/** Stable identifiers of clauses: the name, else a hash of article and words, so that moving a clause does not change it. */
final class ClauseIds {

    private ClauseIds() {
    }

    static String of(Clause clause) {
        if (clause.getName() != null) {
            return clause.getName();
        }
        EObject container = clause.eContainer();
        String article = container instanceof Article a ? a.getLabel() : "";
        String words = words(clause);
        int ordinal = 0;
        if (container instanceof ElementContainer elements) {
            for (EObject sibling : elements.getElements()) {
                if (sibling == clause) {
                    break;
                }
                ordinal += sibling instanceof Clause other && other.getName() == null && words(other).equals(words) ? 1 : 0;
            }
        }
        return StableIds.clause(article, words, ordinal);
    }

    private static String words(Clause clause) {
        return clause.getSentence() == null ? "" : Normalizer.normalize(Texts.in(clause.getSentence().getAction(), ""), Normalizer.Form.NFC).strip();
    }
}
