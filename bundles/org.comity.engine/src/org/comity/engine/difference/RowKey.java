/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.difference;

import java.util.Objects;
import org.comity.engine.law.LawPaths;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/**
 * Keys under which rows of two registers are the same row. They hold no line, no message and no verdict:
 * <ul>
 * <li>a finding: {@code RULE;PLACE}, the rule that says it and the element it is about (nothing for the draft as a whole);
 * <li>a norm, a line of costs: its identifier, which consists of rule and binding, or of the clause that says it;
 * <li>a silence: {@code TOPIC}.
 * </ul>
 * Each is followed by {@code @READING} where it belongs to one reading of a contested rule. An element without a name is
 * named by its kind and its ordinal among those without a name.
 */
public final class RowKey {

    private RowKey() {
    }

    /**
     * The key of a row.
     *
     * @param row a row of the register
     * @param register the register, for the draft it is about
     */
    public static String of(Result row, Register register) {
        String track = row.getTrack() == null ? "" : "@" + row.getTrack();
        if (row instanceof Finding finding) {
            String place = place(finding.getPlace(), register.getAgreement());
            return finding.getRule() + (place.isEmpty() ? "" : ";" + place) + track;
        }
        return row instanceof Silence silence ? silence.getTopic() + track : row.getId();
    }

    /** Name of a place that does not depend on where it stands in the text; empty for the draft as a whole and for none. */
    static String place(EObject place, EObject draft) {
        if (place == null || place == draft) {
            return "";
        }
        String name = place instanceof Element element ? LawPaths.segment(element) : null;
        if (name != null) {
            return name;
        }
        int ordinal = 1;
        TreeIterator<EObject> all = draft == null ? null : draft.eAllContents();
        while (all != null && all.hasNext()) {
            EObject next = all.next();
            if (next == place) {
                return place.eClass().getName() + "#" + ordinal;
            }
            ordinal += next.eClass() == place.eClass() && next instanceof Element other && LawPaths.segment(other) == null ? 1 : 0;
        }
        return Objects.toString(LawPaths.of(place), place.eClass().getName());
    }
}
