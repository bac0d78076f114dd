/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.engine.difference.Change;
import org.comity.engine.difference.RegisterDifference;
import org.comity.engine.difference.Subject;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.Verdict;

/**
 * What a reform, or the law of another date, changes in many agreements. Agreements in which nothing changes are only
 * counted; of the others only names and numbers are kept, so that any number of drafts can be read one after another.
 */
public final class Impact {

    /** A report that takes agreements as they come. */
    public interface Report {

        /** Adds an agreement in which something changes; keeps nothing of the draft. */
        void add(Affected affected);

        /**
         * The finished report.
         *
         * @param title what it is the impact of
         * @param impact the impact of all agreements added
         */
        String finish(String title, Impact impact);
    }

    /**
     * An agreement in which something changes.
     *
     * @param file name of the file
     * @param before as it was read first
     * @param after as it was read then
     * @param changes what differs; never empty
     */
    public record Affected(String file, Register before, Register after, List<Change> changes) {
    }

    /** What one provision changes, over all agreements. */
    static final class Tally {
        final Set<String> agreements = new LinkedHashSet<>();
        final int[] counts = new int[Change.Kind.values().length];
    }

    private final Map<String, Tally> provisions = new TreeMap<>();
    private int affected;
    private int read;

    /**
     * Adds an agreement.
     *
     * @param file name of its file
     * @param before its register before
     * @param after its register after
     * @param report where it is reported if something changes
     * @return what changes in it
     */
    public List<Change> add(String file, Register before, Register after, Report report) {
        read++;
        List<Change> changes = RegisterDifference.between(before, after);
        if (!changes.isEmpty()) {
            affected++;
            changes.forEach(c -> tally(c, String.valueOf(after.getAgreement().getName())));
            report.add(new Affected(file, before, after, changes));
        }
        return changes;
    }

    private void tally(Change change, String agreement) {
        Tally tally = provisions.computeIfAbsent(change.provision(), p -> new Tally());
        tally.counts[change.kind().ordinal()]++;
        tally.agreements.add(agreement);
    }

    /** In how many agreements something changes. */
    public int affected() {
        return affected;
    }

    /** How many agreements were read. */
    public int read() {
        return read;
    }

    /** Whether a change gives an agreement an error it did not have. */
    public static boolean isNewError(Change change) {
        return change.subject() == Subject.FINDING && isError(change.after()) && !isError(change.before());
    }

    private static boolean isError(Object row) {
        return row instanceof Finding finding && finding.getVerdict() == Verdict.ERROR;
    }

    /** Provisions that change something, sorted by path. */
    Map<String, Tally> provisions() {
        return provisions;
    }
}
