/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import java.util.Set;
import java.util.TreeSet;
import org.comity.agreement.Decision;
import org.comity.agreement.Party;
import org.comity.directory.Agency;
import org.comity.directory.Competence;
import org.comity.terms.NormSentence;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

/** Matters worth proposing: those of the file, and those its parties have a competence in. */
final class Matters {

    private Matters() {
    }

    static Set<String> of(EObject place) {
        Set<String> matters = new TreeSet<>();
        EObject root = EcoreUtil.getRootContainer(place);
        EcoreUtil2.eAllOfType(root, NormSentence.class).forEach(s -> add(matters, s.getMatter()));
        EcoreUtil2.eAllOfType(root, Decision.class).forEach(d -> add(matters, d.getMatter()));
        EcoreUtil2.eAllOfType(root, Competence.class).forEach(c -> matters.addAll(c.getKinds()));
        for (Party party : EcoreUtil2.eAllOfType(root, Party.class)) {
            Agency agency = party.getAgency();
            if (agency != null && !agency.eIsProxy()) {
                EcoreUtil2.eAllOfType(agency, Competence.class).forEach(c -> matters.addAll(c.getKinds()));
            }
        }
        return matters;
    }

    private static void add(Set<String> matters, String matter) {
        if (matter != null) {
            matters.add(matter);
        }
    }
}
