/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.decisions.DecidedUnder;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.DecisionState;
import org.comity.review.FindingItem;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** A finding in full: what it says, on what law, what would cure it, and what has changed since it was decided. */
final class FindingText {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final Color quiet;
    private final Color warning;

    private FindingText(StyledText widget) {
        quiet = Tones.text(widget, Tone.QUIET);
        warning = Tones.text(widget, Tone.WARNING);
    }

    /** Shows a finding and the decision on it, which may be null, while the draft is read in a given way. */
    static void show(StyledText widget, FindingItem finding, Decision decision, DecidedUnder now) {
        FindingText out = new FindingText(widget);
        out.write(finding, decision, now);
        if (!out.text.toString().equals(widget.getText())) {
            widget.setText(out.text.toString());
            widget.setTopPixel(0);
        }
        widget.setStyleRanges(out.styles.toArray(StyleRange[]::new));
    }

    private void write(FindingItem f, Decision decision, DecidedUnder now) {
        DecisionState state = f.basis().state(decision);
        if (state.isStale()) {
            boolean clause = state == DecisionState.CLAUSE_CHANGED;
            line(clause ? ReviewingMessages.Clause_changed : ReviewingMessages.Law_changed, SWT.BOLD, warning);
            changed(clause ? decision.clauseText() : decision.lawText(), clause ? f.basis().clauseText() : f.basis().lawText());
        }
        line(f.message(), SWT.BOLD, null);
        if (!f.basis().clauseText().isEmpty() && !state.isStale()) {
            line((f.number().isEmpty() ? "" : f.number() + "  ") + f.basis().clauseText(), SWT.NORMAL, quiet);
        }
        f.readings().forEach(r -> line("•  " + r.author() + (r.date() == null ? "" : " " + r.date()) + ": " + r.verdictText() + " – " + r.message(),
            SWT.NORMAL, null));
        f.questions().stream().filter(q -> !q.text().equals(f.message())).forEach(q -> label(ReviewingMessages.Question, q.text()));
        for (String law : f.basis().lawText().split("\n")) {
            if (!law.isBlank()) {
                line("§  " + law, SWT.NORMAL, null);
            }
        }
        if (!f.note().isEmpty()) {
            line(f.note(), SWT.NORMAL, quiet);
        }
        f.fixes().stream().map(FindingItem.Fix::label).filter(l -> !l.isEmpty()).forEach(l -> label(ReviewingMessages.Proposed, l));
        if (decision != null) {
            line(NLS.bind(ReviewingMessages.Decided_by, new Object[] {DecideRows.kind(decision), decision.by(), decision.on()}), SWT.NORMAL, state.isStale()
                ? warning : quiet);
            if (now.isOther(decision)) {
                line(NLS.bind(ReviewingMessages.Decided_under, DecideRows.words(decision.under())), SWT.NORMAL, warning);
            }
        }
    }

    private void changed(String then, String now) {
        if (!then.isEmpty()) {
            label(ReviewingMessages.Then, then);
        }
        if (!now.isEmpty() && !now.equals(then)) {
            label(ReviewingMessages.Now, now);
        }
    }

    private void label(String label, String rest) {
        styles.add(new StyleRange(text.length(), label.length(), quiet, null));
        line(label + rest, SWT.NORMAL, null);
    }

    private void line(String line, int style, Color colour) {
        if (style != SWT.NORMAL || colour != null) {
            styles.add(new StyleRange(text.length(), line.length(), colour, null, style));
        }
        text.append(line).append('\n');
    }
}
