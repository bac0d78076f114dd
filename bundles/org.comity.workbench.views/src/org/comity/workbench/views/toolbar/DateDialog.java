/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.toolbar;

import java.time.LocalDate;
import org.comity.workbench.views.ViewMessages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the date of the law: typed, or picked from a calendar. */
final class DateDialog extends Dialog {

    private LocalDate date;

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
        DateTime field = new DateTime(area, SWT.DATE | SWT.MEDIUM | SWT.BORDER);
        DateTime calendar = new DateTime(area, SWT.CALENDAR | SWT.BORDER);
        set(field);
        set(calendar);
        field.addListener(SWT.Selection, e -> {
            take(field);
            set(calendar);
        });
        calendar.addListener(SWT.Selection, e -> {
            take(calendar);
            set(field);
        });
        return area;
    }

    private void set(DateTime control) {
        control.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private void take(DateTime control) {
        date = LocalDate.of(control.getYear(), control.getMonth() + 1, control.getDay());
    }
}
