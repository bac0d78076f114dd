/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.toolbar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.comity.workbench.views.ViewMessages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the date of the law: typed as year-month-day, or picked from a calendar. What the field shows is what OK takes. */
final class DateDialog extends Dialog {

    /** Before and after these years a date is a slip of the pen. */
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private LocalDate date;
    private Text field;
    private DateTime calendar;
    private Label problem;

    DateDialog(Shell parent, LocalDate shown) {
        super(parent);
        date = shown;
    }

    /** The date chosen. */
    LocalDate date() {
        return date;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ViewMessages.Date_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(ViewMessages.Date_label);
        field = new Text(area, SWT.BORDER);
        field.setMessage(ViewMessages.Date_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        calendar = new DateTime(area, SWT.CALENDAR | SWT.BORDER);
        problem = new Label(area, SWT.WRAP);
        // two lines at the width of the longest word of advice, so that the dialog does not jump while someone types
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(46), convertHeightInCharsToPixels(2)).applyTo(problem);
        field.setText(date.toString());
        field.selectAll();
        turn();
        field.addListener(SWT.Modify, e -> typed());
        calendar.addListener(SWT.Selection, e -> {
            LocalDate picked = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            if (!picked.equals(date) || !problem.getText().isEmpty()) {
                field.setText(picked.toString());
            }
        });
        field.setFocus();
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        typed();
        return contents;
    }

    private void typed() {
        String wrong = "";
        try {
            LocalDate found = LocalDate.parse(field.getText().strip());
            if (found.getYear() < FIRST || found.getYear() > LAST) {
                // as text: a year is not to be written with a separator of thousands
                wrong = NLS.bind(ViewMessages.Date_out_of_range, String.valueOf(FIRST), String.valueOf(LAST));
            } else if (!found.equals(date)) {
                date = found;
                turn();
            }
        } catch (DateTimeParseException e) {
            wrong = ViewMessages.Date_not_understood;
        }
        problem.setText(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    /** Turns the calendar to the date. */
    private void turn() {
        calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
