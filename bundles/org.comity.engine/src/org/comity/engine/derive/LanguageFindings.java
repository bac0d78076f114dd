/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import org.comity.register.Finding;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.statute.Verdict;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/** Findings that no law gives but the language itself: instruments, shares, citations, contradictions. */
final class LanguageFindings {

    private LanguageFindings() {
    }

    /** A finding of a language check; the caller adds it to the session. */
    static Finding create(Session session, String check, Verdict verdict, EObject place, LocalizedText message, String fact, String value) {
        Finding finding = RegisterFactory.eINSTANCE.createFinding();
        finding.setId(check + (place == session.reading.agreement() ? "" : "(" + Traces.element(place).replace(";", "") + ")"));
        finding.setOrigin(Origin.DERIVED);
        finding.setRule(check);
        finding.setVerdict(verdict);
        finding.setPlace(place);
        finding.setMessage(message);
        finding.setVerified(true);
        if (place instanceof Element element && place != session.reading.agreement()) {
            finding.getClauses().add(element);
        }
        finding.setWhy(session.traces.of(check, fact, value, place));
        return finding;
    }
}
