/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import com.google.inject.Inject;
import java.util.List;
import org.comity.agreement.Agreement;
import org.comity.engine.law.LawPaths;
import org.comity.lang.catalogue.Catalogue;
import org.comity.lang.catalogue.Catalogues;
import org.comity.statute.Instrument;
import org.comity.terms.Citation;
import org.comity.terms.TermsPackage;
import org.eclipse.xtext.validation.Check;

/** Citations that are to name an instrument and do not; silent while the jurisdiction they speak of is not loaded. */
public class InstrumentCheck extends Checks {

    @Inject
    private Catalogues catalogues;

    /** Looks at one citation. */
    @Check
    public void checkInstrument(Citation citation) {
        if (!InstrumentCitations.is(citation) || citation.getPath() == null || citation.getTarget() instanceof Instrument i && !i.eIsProxy()) {
            return;
        }
        String path = citation.getPath();
        Catalogue catalogue = path.indexOf('.') < 0 ? catalogues.at(citation) : catalogues.at(LawPaths.root(path), citation);
        if (catalogue.isKnown()) {
            List<String> nearest = Nearest.of(path, catalogue.instruments().map(i -> path.indexOf('.') < 0 ? i.getName() : LawPaths.of(i))::iterator);
            IssueCode code = citation.eContainer() instanceof Agreement ? IssueCode.DRAFT_INSTRUMENT : IssueCode.INSTRUMENT;
            report(code, citation, TermsPackage.Literals.CITATION__TARGET, nearest, path, hint(nearest));
        }
    }
}
