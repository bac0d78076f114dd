/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.document.decisions.DecidedUnder;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.Decisions;
import org.comity.review.FindingItem;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The selected finding in full, and where it is decided on. What was typed for a finding stays until it is decided. */
final class DecideForm {

    /** Whoever puts decisions into effect. */
    interface Decider {

        /** Decides on the selected findings. */
        void decide(Decision.Kind kind, String reason, String comment, String by);

        /** Takes the decisions on the selected findings back. */
        void withdraw();

        /** Whether a field of the form has the focus, so that keys mean text. */
        void typing(boolean typing);
    }

    /** What was typed and not yet decided, by finding; it outlives the view, not the workbench. */
    private static final Map<String, String[]> TYPED = new HashMap<>();

    private final Composite form;
    private final StyledText text;
    private final Text reason;
    private final Text comment;
    private final Text by;
    private final Label message;
    private final Map<Decision.Kind, Button> buttons = new EnumMap<>(Decision.Kind.class);
    private final Button withdraw;
    private String key = "";
    private boolean filling;
    private boolean dark;
    private Runnable again = () -> { };

    DecideForm(Composite parent, Decider decider) {
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(6, 4).applyTo(form);
        text = new StyledText(form, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(4, 4, 4, 4);
        text.addListener(SWT.Paint, e -> theme());
        text.setLineSpacing(3);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, 90).applyTo(text);
        reason = field(ReviewingMessages.Reason, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 2, 3);
        comment = field(ReviewingMessages.Comment, SWT.SINGLE, 1, 1);
        by = field(ReviewingMessages.By, SWT.SINGLE, 1, 1);
        by.setText(Author.get());
        message = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(message);
        Composite row = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(row);
        org.eclipse.swt.layout.RowLayout layout = new org.eclipse.swt.layout.RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        button(row, Decision.Kind.ACCEPT, ReviewingMessages.Accept, ReviewingMessages.Accept_tip, decider);
        button(row, Decision.Kind.REJECT, ReviewingMessages.Reject, ReviewingMessages.Reject_tip, decider);
        button(row, Decision.Kind.WAIVE, ReviewingMessages.Waive, ReviewingMessages.Waive_tip, decider);
        withdraw = new Button(row, SWT.PUSH);
        withdraw.setText(ReviewingMessages.Withdraw);
        withdraw.setToolTipText(ReviewingMessages.Withdraw_tip);
        withdraw.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> decider.withdraw()));
        for (Text each : new Text[] {reason, comment, by}) {
            each.addFocusListener(FocusListener.focusGainedAdapter(e -> decider.typing(true)));
            each.addFocusListener(FocusListener.focusLostAdapter(e -> decider.typing(false)));
        }
        reason.addModifyListener(e -> typed());
        comment.addModifyListener(e -> typed());
        // Tab leaves the field: a reason is prose, and the next thing is the button
        reason.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** The widget. */
    Composite control() {
        return form;
    }

    /** The finding as it is shown. */
    String shown() {
        return text.getText();
    }

    /** What is wrong with the last attempt to decide, or with the file; empty if nothing. */
    String problem() {
        return message.getText();
    }

    /** The field of the reason. */
    Text reason() {
        return reason;
    }

    /** The button of a decision. */
    Button button(Decision.Kind kind) {
        return buttons.get(kind);
    }

    /**
     * Shows findings.
     *
     * @param agreement name of the agreement, with its file
     * @param findings those selected
     * @param decisions the decisions on the agreement
     * @param name name of the agreement
     * @param now how the draft is read at present
     */
    void show(String agreement, List<FindingItem> findings, Decisions decisions, String name, DecidedUnder now) {
        again = () -> show(agreement, findings, decisions, name, now);
        if (findings.isEmpty()) {
            text.setText(ReviewingMessages.Select_finding);
            text.setStyleRanges(new org.eclipse.swt.custom.StyleRange[0]);
            fill("", "", "");
        } else if (findings.size() > 1) {
            text.setText(NLS.bind(ReviewingMessages.Several, findings.size()));
            String several = agreement + " " + findings.stream().map(FindingItem::id).toList();
            String[] typed = TYPED.getOrDefault(several, new String[] {"", ""});
            fill(several, typed[0], typed[1]);
        } else {
            Decision decision = decisions.on(name, findings.get(0).id()).orElse(null);
            FindingText.show(text, findings.get(0), decision, now);
            String own = agreement + " " + findings.get(0).id();
            String[] typed = TYPED.getOrDefault(own, decision == null ? new String[] {"", ""} : new String[] {decision.reason(), decision.comment()});
            fill(own, typed[0], typed[1]);
        }
        boolean decided = findings.stream().anyMatch(f -> decisions.on(name, f.id()).isPresent());
        buttons.values().forEach(b -> b.setEnabled(!findings.isEmpty()));
        reason.setEnabled(!findings.isEmpty());
        comment.setEnabled(!findings.isEmpty());
        withdraw.setEnabled(decided);
    }

    /** Decides as a button does; says why not if a reason is wanted and missing. */
    void decide(Decision.Kind kind, Decider decider) {
        if (kind != Decision.Kind.ACCEPT && reason.getText().isBlank()) {
            say(ReviewingMessages.Reason_missing);
            reason.setFocus();
            return;
        }
        say("");
        Author.set(by.getText().strip());
        decider.decide(kind, reason.getText().strip(), comment.getText().strip(), by.getText().strip());
    }

    /** The selected findings are decided: what was typed is in the decision. */
    void decided() {
        TYPED.remove(key);
    }

    /** Says what is wrong with the file, or nothing; what is wrong with the form stays until it is put right. */
    void sayOfFile(String problem) {
        if (!problem.isEmpty() || !message.getText().equals(ReviewingMessages.Reason_missing)) {
            say(problem);
        }
    }

    /** Says what is wrong, or nothing. */
    void say(String what) {
        if (!what.equals(message.getText())) {
            message.setText(what);
            message.setForeground(Tones.text(message, Tone.ERROR));
            ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = what.isEmpty();
            message.setVisible(!what.isEmpty());
            form.layout();
        }
    }

    private void fill(String wanted, String why, String remark) {
        boolean other = !wanted.equals(key);
        key = wanted;
        filling = true;
        if (other || !reason.isFocusControl() && !reason.getText().equals(why)) {
            reason.setText(why);
        }
        if (other || !comment.isFocusControl() && !comment.getText().equals(remark)) {
            comment.setText(remark);
        }
        filling = false;
        if (other && !message.getText().isEmpty() && message.getText().equals(ReviewingMessages.Reason_missing)) {
            say("");
        }
    }

    /** The colours of text go with the background. */
    private void theme() {
        if (Tones.dark(text) != dark) {
            dark = !dark;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    again.run();
                }
            });
        }
    }

    private void typed() {
        if (!filling && !key.isEmpty()) {
            TYPED.put(key, new String[] {reason.getText(), comment.getText()});
            if (!reason.getText().isBlank() && message.getText().equals(ReviewingMessages.Reason_missing)) {
                say("");
            }
        }
    }

    private Text field(String label, int style, int lines, int columns) {
        Label name = new Label(form, SWT.NONE);
        name.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
        Text field = new Text(form, style | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(80, lines > 1 ? lines * field.getLineHeight() : SWT.DEFAULT).applyTo(field);
        return field;
    }

    private void button(Composite row, Decision.Kind kind, String label, String tip, Decider decider) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> decide(kind, decider)));
        buttons.put(kind, button);
    }
}
