/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import java.util.Locale;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.eclipse.emf.common.util.URI;

/**
 * Measures reviews of 10, 100 and 1,000 agreements one after another, as the command line does it: the time for one must not
 * grow with their number. Run by {@code releng/benchmark}.
 */
public final class ManyAgreements {

    private static final int LINES = 100;

    private ManyAgreements() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments name of the jurisdiction to read the drafts under; the first one installed if absent
     */
    public static void main(String[] arguments) {
        org.apache.log4j.Logger.getRootLogger().setLevel(org.apache.log4j.Level.ERROR);
        Reviewer reviewer = new Reviewer(LawBase.onClasspath(ManyAgreements.class.getClassLoader()));
        String under = arguments.length > 0 ? arguments[0] : reviewer.derivation().jurisdictions().stream().findFirst().orElse("none");
        String text = SyntheticDraft.of(under, LINES);
        review(reviewer, text, 50);
        System.out.println("agreements of " + LINES + " lines    total ms    ms each    heap MB");
        for (int count : new int[] {10, 100, 1_000}) {
            long start = System.nanoTime();
            int results = review(reviewer, text, count);
            double ms = (System.nanoTime() - start) / 1e6;
            System.gc();
            long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
            System.out.printf(Locale.ROOT, "%23d %11.0f %10.1f %10d%n", count, ms, ms / count, results == 0 ? 0 : heap);
        }
    }

    private static int review(Reviewer reviewer, String text, int count) {
        int results = 0;
        for (int i = 0; i < count; i++) {
            Reviewer.ReviewedFile file = reviewer.review(URI.createURI("benchmark:/draft" + i + ".agreement"), text, ReviewOptions.asWritten(SmallLaw.TODAY));
            results += file.registers().get(0).getResults().size();
            reviewer.forget(file);
        }
        return results;
    }
}
