/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard in its dialog, driven as a user does: by its fields and buttons. */
final class Wizards implements AutoCloseable {

    private final Dialog dialog;

    /** A wizard of the registry of the workbench, by its id. */
    Wizards(String id) throws CoreException {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new Dialog(wizard);
        dialog.setBlockOnOpen(false);
        dialog.create();
        dialog.getShell().setSize(780, 620);
        dialog.open();
        Workspace.pump();
    }

    /** The page that is shown. */
    IWizardPage page() {
        return dialog.getCurrentPage();
    }

    /** The message of the page: its error, or else what it says. */
    String says() {
        String error = page().getErrorMessage();
        return error != null ? error : page().getMessage();
    }

    boolean canGoOn() {
        return dialog.button(IDialogConstants.NEXT_ID).isEnabled();
    }

    boolean canFinish() {
        return dialog.button(IDialogConstants.FINISH_ID).isEnabled();
    }

    void next() {
        press(IDialogConstants.NEXT_ID);
    }

    void back() {
        press(IDialogConstants.BACK_ID);
    }

    void finish() {
        press(IDialogConstants.FINISH_ID);
    }

    void cancel() {
        press(IDialogConstants.CANCEL_ID);
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    /** Controls of a kind on the page, in their order. */
    <T extends Control> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect((Composite) page().getControl(), kind, found);
        return found;
    }

    /** The control after a label, a mnemonic not counted. */
    <T extends Control> T after(String label, Class<T> kind) {
        boolean seen = false;
        for (Control each : all(Control.class)) {
            if (each instanceof Label text && text.getText().replace("&", "").startsWith(label)) {
                seen = true;
            } else if (seen && kind.isInstance(each)) {
                return kind.cast(each);
            }
        }
        throw new AssertionError("nothing after " + label);
    }

    /** Presses a button of the page by its text. */
    void press(String text) {
        Button button = all(Button.class).stream().filter(b -> b.getText().replace("&", "").equals(text)).findFirst().orElseThrow(() -> new AssertionError("no button " + text));
        if (!button.isEnabled()) {
            throw new AssertionError(text + " is disabled");
        }
        button.notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
    }

    /** Selects a row of a table. */
    static void select(Table table, int row) {
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        Workspace.pump();
    }

    @Override
    public void close() {
        if (isOpen()) {
            dialog.close();
        }
        Workspace.pump();
    }

    private void press(int id) {
        Button button = dialog.button(id);
        if (!button.isEnabled()) {
            throw new AssertionError(button.getText() + " is disabled: " + says());
        }
        button.notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
    }

    private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
        for (Control each : parent.getChildren()) {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
            if (each instanceof Composite composite) {
                collect(composite, kind, found);
            }
        }
    }

    /** Shows its buttons. */
    private static final class Dialog extends WizardDialog {

        Dialog(IWorkbenchWizard wizard) {
            super(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        }

        Button button(int id) {
            return getButton(id);
        }
    }
}
