/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;

/** A duty that comes back. */
public sealed interface Recurrence permits EveryMonth, EverySpan {

    /** At most this many dates are listed. */
    int MOST = 10_000;

    /**
     * The due dates in an interval.
     *
     * @param from first day
     * @param until last day; before the first, there are no dates
     */
    Schedule between(LocalDate from, LocalDate until);
}
