/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A draft of which everything that is wrong is known. Which rules are complied with, and which do not apply and why, is most
 * of a register and is worked out when somebody asks for it. The draft must not have changed by then.
 */
public final class Checked {

    private final Session session;
    private boolean complete;

    Checked(Session session) {
        this.session = session;
    }

    /** Findings somebody should look at, in the order they were found. */
    public List<Finding> findings() {
        return session.register.getResults().stream().filter(Finding.class::isInstance).map(Finding.class::cast)
            .filter(f -> f.getVerdict() != Verdict.OK && f.getVerdict() != Verdict.NOT_APPLICABLE).toList();
    }

    /**
     * The register as far as it is known: without the rules that are complied with or do not apply, in no order. For those who
     * read many drafts and keep little of each.
     */
    public Register unfinished() {
        return session.register;
    }

    /** The whole register; its results are in document order, then by rule. */
    public Register register() {
        if (!complete) {
            session.finish();
            sort(session);
            complete = true;
        }
        return session.register;
    }

    /** Results by kind, findings and written rows in document order, the rest by identifier. */
    private static void sort(Session session) {
        List<Sorted> results = new ArrayList<>();
        for (Result r : session.register.getResults()) {
            results.add(new Sorted(r, r.eClass().getClassifierID(), r.getOrigin().ordinal(), position(session, r)));
        }
        results.sort(Comparator.comparingInt(Sorted::kind).thenComparingInt(Sorted::origin).thenComparingInt(Sorted::position)
            .thenComparing(s -> s.result().getId()));
        // setting a list position by position searches it for each
        InternalEList<Result> sorted = (InternalEList<Result>) session.register.getResults();
        sorted.clear();
        results.forEach(s -> sorted.addUnique(s.result()));
    }

    /** A result with what it is sorted by. */
    private record Sorted(Result result, int kind, int origin, int position) {
    }

    private static int position(Session session, Result result) {
        EObject place = result instanceof Finding finding ? finding.getPlace() : result.getClauses().isEmpty() ? null : result.getClauses().get(0);
        return place == null ? -1 : session.reading.draft().position(place);
    }
}
