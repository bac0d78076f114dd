/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.agreement.Article;
import org.comity.agreement.Clause;
import org.comity.agreement.DraftActor;
import org.comity.agreement.DraftElement;
import org.comity.agreement.Request;
import org.comity.engine.draft.Draft;
import org.comity.register.Finding;
import org.comity.terms.Actor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whose conduct a finding is about. */
final class FindingParties {

    private FindingParties() {
    }

    /** Names of actors as the draft writes them: those a clause binds, those another element names; none for a finding at the whole draft. */
    static List<String> of(Finding finding) {
        Set<String> names = new LinkedHashSet<>();
        DraftElement element = element(finding.getPlace());
        if (element instanceof DraftActor actor) {
            names.add(Draft.name(actor));
        } else if (element instanceof Clause clause && clause.getSentence() != null) {
            clause.getSentence().getBearers().forEach(b -> names.add(owner(b)));
        } else if (element instanceof Request request) {
            names.add(owner(request.getFrom()));
        } else if (element != null && !(element instanceof Article)) {
            EcoreUtil.CrossReferencer.find(List.of(element)).keySet().stream().filter(Actor.class::isInstance).forEach(a -> names.add(owner((Actor) a)));
        }
        names.remove("?");
        return List.copyOf(names);
    }

    private static DraftElement element(EObject place) {
        for (EObject e = place; e != null && !(e instanceof Agreement); e = e.eContainer()) {
            if (e instanceof DraftElement element) {
                return element;
            }
        }
        return null;
    }

    private static String owner(Actor actor) {
        return actor == null || actor.eIsProxy() ? "?" : Draft.name(Draft.owner(actor));
    }
}
