/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.comity.register.Register;

/**
 * How the draft was read when a decision was made. A finding may exist only as of a date, under a law or with a reform.
 *
 * @param asOf date of the law
 * @param law name of the legal order; empty if there was none
 * @param reforms names of the reforms switched on, in order of their names
 */
public record DecidedUnder(LocalDate asOf, String law, List<String> reforms) {

    /** No nulls; which reform was named first does not matter. */
    public DecidedUnder {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(law, "law");
        reforms = reforms.stream().sorted().toList();
    }

    /** How a register was derived. */
    public static DecidedUnder of(Register register) {
        return new DecidedUnder(register.getAsOf(), register.getJurisdiction() == null ? "" : register.getJurisdiction().getName(), register.getReforms());
    }

    /** Whether a decision is known to have been made under other settings than these. */
    public boolean isOther(Decision decision) {
        return decision.under() != null && !decision.under().equals(this);
    }
}
