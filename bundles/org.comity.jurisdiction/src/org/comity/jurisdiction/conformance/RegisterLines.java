/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.register.DecisionRow;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RowState;
import org.comity.register.Silence;

/** Counts of norms by origin, state and track; silences and gap-filled decisions, each as a line. */
final class RegisterLines {

    private RegisterLines() {
    }

    static List<String> of(Register register) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> norms = new TreeMap<>();
        for (Result result : register.getResults()) {
            String track = result.getTrack() == null ? "" : " @" + result.getTrack().substring(result.getTrack().indexOf('@') + 1);
            if (result instanceof NormRow row) {
                String state = row.getState() == RowState.ACTIVE ? "" : " " + row.getState().getLiteral();
                norms.merge("norms " + row.getOrigin().getLiteral() + state + track, 1, Integer::sum);
            } else if (result instanceof Silence silence) {
                String decider = silence.isNoRule() ? "no-rule" : silence.getDecidedBy().isEmpty() ? "nobody" : String.join("+", silence.getDecidedBy());
                lines.add("silence " + silence.getTopic() + " " + decider + track);
            } else if (result instanceof DecisionRow row && row.getOrigin() == Origin.GAP_FILLED) {
                lines.add("decision " + row.getMatter() + " " + String.join("+", row.getDeciders()) + track);
            }
        }
        norms.forEach((kind, count) -> lines.add(kind + " " + count));
        return lines;
    }
}
