/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import org.comity.engine.text.StableIds;
import org.comity.register.Finding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Fingerprints of what a decision rests on: of the clause a finding is at, and of the rule it comes from. They depend on what
 * the words mean, not on layout, comments or the place in the file.
 */
public final class Fingerprints {

    private static final int DIGITS = 12;
    /** The elements that follow the head of a draft: a finding at the whole agreement rests on its head, not on each of its clauses. */
    private static final String ELEMENTS = "elements";

    private Fingerprints() {
    }

    /** Fingerprint of the element a finding is at; that of the agreement's head for a finding at the whole of it. */
    public static String clause(Finding finding) {
        return of(finding.getPlace(), true);
    }

    /** Fingerprint of the rule a finding comes from; empty for checks of the language itself. */
    public static String law(Finding finding) {
        EObject rule = finding.getWhy() == null ? null : finding.getWhy().getRuleElement();
        return rule == null ? "" : of(rule, false);
    }

    private static String of(EObject element, boolean head) {
        if (element == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        write(element, head, text);
        return StableIds.sha256(text.toString()).substring(0, DIGITS);
    }

    private static void write(EObject element, boolean head, StringBuilder out) {
        out.append('(').append(element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !element.eIsSet(feature) || head && feature.getName().equals(ELEMENTS)) {
                continue;
            }
            out.append(' ').append(feature.getName()).append('=');
            if (feature instanceof EAttribute) {
                out.append(element.eGet(feature));
            } else if (((EReference) feature).isContainment()) {
                for (Object child : feature.isMany() ? (Iterable<?>) element.eGet(feature) : java.util.List.of(element.eGet(feature))) {
                    write((EObject) child, head, out);
                }
            } else {
                for (Object target : feature.isMany() ? (Iterable<?>) element.eGet(feature) : java.util.List.of(element.eGet(feature))) {
                    out.append(target instanceof org.comity.terms.Element named ? named.getName() : "?").append(',');
                }
            }
        }
        out.append(')');
    }
}
