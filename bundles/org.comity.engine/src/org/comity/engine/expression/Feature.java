/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.function.BiFunction;
import org.comity.engine.draft.DraftReading;

/**
 * A feature an expression can ask of an element.
 *
 * @param owner element type it belongs to
 * @param name name after the dot
 * @param type type of its value
 * @param documentation one sentence, shown in completion and hover
 * @param value computes it; null means missing, a Java boolean is turned into truth
 */
public record Feature(String owner, String name, Type type, String documentation,
    BiFunction<DraftReading, Object, Object> value) {
}
