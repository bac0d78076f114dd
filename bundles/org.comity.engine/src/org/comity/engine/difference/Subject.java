/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.difference;

import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Verdict;

/** The kinds of rows whose differences matter to a reader, in the order in which they are shown. */
public enum Subject {
    /** A finding that says something: neither ok nor not applicable. */
    FINDING("finding"),
    /** An obligation or other norm. */
    NORM("obligation"),
    /** A line of costs. */
    COST("cost"),
    /** A topic the draft leaves unsaid. */
    SILENCE("silence");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /** The kind as a word of JSON. */
    public String word() {
        return word;
    }

    /** The kind of a row, or null if its differences are not shown: ledgers, decisions and facts follow from the others. */
    public static Subject of(Result row) {
        if (row instanceof Finding finding) {
            return isQuiet(finding) ? null : FINDING;
        }
        return row instanceof NormRow ? NORM : row instanceof CostLine ? COST : row instanceof Silence ? SILENCE : null;
    }

    /** Whether a finding says only that there is nothing to say. */
    static boolean isQuiet(Finding finding) {
        return finding.getVerdict() == Verdict.OK || finding.getVerdict() == Verdict.NOT_APPLICABLE;
    }
}
