/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.Set;
import org.comity.agreement.AgreementPackage;
import org.comity.statute.StatutePackage;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which citations are to name an instrument rather than law. */
public final class InstrumentCitations {

    private static final Set<EStructuralFeature> FEATURES = Set.of(AgreementPackage.Literals.AGREEMENT__INSTRUMENTS,
        StatutePackage.Literals.RULE__INSTRUMENTS, StatutePackage.Literals.QUALIFICATION__INSTRUMENTS,
        StatutePackage.Literals.QUALIFICATION__INSTEAD, StatutePackage.Literals.FIX__REPLACE_INSTRUMENT,
        StatutePackage.Literals.INSTRUMENT__SUPER_INSTRUMENT);

    private InstrumentCitations() {
    }

    /** Whether a citation is to name an instrument. */
    public static boolean is(Citation citation) {
        return FEATURES.contains(citation.eContainmentFeature());
    }
}
