/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.Optional;
import org.comity.engine.calendar.Span;
import org.comity.terms.Duration;

/** Durations of a draft or of the law as spans that can be counted and compared. */
public final class Spans {

    private Spans() {
    }

    /** The span of a duration; nothing if it has no number, or a negative one. */
    public static Optional<Span> of(Duration duration) {
        return duration == null || duration.getValue() == null || duration.getValue().signum() < 0 ? Optional.empty()
            : Optional.of(new Span(duration.getValue(), Span.Unit.valueOf(duration.getUnit().name()), Span.Kind.valueOf(duration.getKind().name())));
    }
}
