/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import java.io.IOException;
import java.util.List;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.junit.jupiter.api.Assumptions;

/** Reviews of drafts in files, under all law there is. */
final class Drafts {

    static final Reviewer REVIEWER = new Reviewer(LawBase.onClasspath(Drafts.class.getClassLoader()));

    private Drafts() {
    }

    /** A case of a jurisdiction that was taken out is skipped, so that the others stay green without it. */
    static void assumeInstalled(ExpectedReview expected) throws IOException {
        List<String> needed = expected.jurisdictions();
        List<String> installed = REVIEWER.derivation().jurisdictions();
        Assumptions.assumeTrue(installed.containsAll(needed), () -> needed + " are not all installed: " + installed);
    }
}
