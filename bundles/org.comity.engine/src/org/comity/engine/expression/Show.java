/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.agreement.PracticeNote;
import org.comity.engine.calendar.FiscalYear;
import org.comity.engine.draft.Draft;
import org.comity.terms.Actor;
import org.comity.terms.Citation;
import org.comity.terms.Duration;
import org.comity.terms.Element;
import org.comity.terms.Money;

/** Values as a reader sees them. */
public final class Show {

    private Show() {
    }

    /** Text of a value; actors by name, elements by name, truth as true, false, unknown. */
    public static String value(Object value) {
        if (value instanceof org.comity.engine.truth.Truth truth) {
            return truth.word();
        } else if (value instanceof Actor actor) {
            return Draft.name(actor);
        } else if (value instanceof Values.Practice practice) {
            return ((PracticeNote) practice.note()).getText();
        } else if (value instanceof Values.Deadline deadline) {
            return TimingText.of(deadline.timings());
        } else if (value instanceof Element element) {
            return String.valueOf(element.getName());
        } else if (value instanceof Money money) {
            return ExpressionText.money(money);
        } else if (value instanceof Duration duration) {
            return TimingText.duration(duration);
        } else if (value instanceof Citation citation) {
            return citation.getPath();
        } else if (value instanceof FiscalYear year) {
            return year.start() + "/" + year.end();
        } else if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Show::value).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
