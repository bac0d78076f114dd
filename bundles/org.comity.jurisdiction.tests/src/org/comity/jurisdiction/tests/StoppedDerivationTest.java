/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.engine.derive.Derivation;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** A derivation nobody wants any more ends soon, and a later one is none the worse for it. */
class StoppedDerivationTest {

    @Test
    void anExceptionOfTheCheckpointEndsTheDerivation() {
        Reviewer reviewer = new Reviewer(LawBase.onClasspath(StoppedDerivationTest.class.getClassLoader()));
        Derivation derivation = reviewer.derivation();
        Agreement draft = ((DraftFile) reviewer.parse(URI.createURI("test:/stopped.agreement"), """
            agreement A "a" {
                party X "x"
                party Y "y"
                clause C1: X must "help" to Y by 2020-01-01
                clause C2: Y must "thank" to X after C1
            }
            """).getContents().get(0)).getAgreements().get(0);
        ReviewOptions options = ReviewOptions.asWritten(LocalDate.of(2020, 1, 1));
        int[] calls = new int[1];
        int results = derivation.derive(draft, options, () -> calls[0]++).getResults().size();
        assertTrue(calls[0] >= results, calls[0] + " calls for " + results + " results");
        int half = calls[0] / 2;
        calls[0] = 0;
        assertThrows(CancellationException.class, () -> derivation.derive(draft, options, () -> {
            if (++calls[0] > half) {
                throw new CancellationException();
            }
        }));
        assertEquals(half + 1, calls[0]);
        assertEquals(results, derivation.derive(draft, options).getResults().size());
    }
}
