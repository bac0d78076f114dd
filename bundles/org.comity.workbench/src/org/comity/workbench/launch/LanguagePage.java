/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import java.io.IOException;
import java.util.Arrays;
import org.comity.workbench.WorkbenchMessages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The page on which the user chooses the language of the interface. It changes with a restart. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final InterfaceLanguage language = InterfaceLanguage.installed();
    private Combo choice;
    private String before = "";

    @Override
    public void init(IWorkbench workbench) {
        setDescription(WorkbenchMessages.Language_text);
        try {
            before = language.chosen();
        } catch (IOException e) {
            setErrorMessage(NLS.bind(WorkbenchMessages.Language_failed, e.getMessage()));
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(WorkbenchMessages.Language_label);
        choice = new Combo(area, SWT.READ_ONLY);
        // each by its own name, so that whoever cannot read the present one finds theirs
        choice.setItems(WorkbenchMessages.Language_system, "English", "正體中文", "Deutsch", "日本語");
        choice.select(InterfaceLanguage.CHOICES.indexOf(before));
        if (Arrays.asList(Platform.getCommandLineArgs()).contains("-nl")) {
            Label note = new Label(area, SWT.WRAP);
            note.setText(WorkbenchMessages.Language_given);
            GridDataFactory.fillDefaults().span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(note);
        }
        return area;
    }

    @Override
    protected void performDefaults() {
        choice.select(0);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        String chosen = InterfaceLanguage.CHOICES.get(choice.getSelectionIndex());
        if (chosen.equals(before)) {
            return true;
        }
        try {
            language.choose(chosen);
        } catch (IOException e) {
            ILog.of(LanguagePage.class).warn("The language of the interface could not be kept", e);
            setErrorMessage(NLS.bind(WorkbenchMessages.Language_failed, e.getMessage()));
            return false;
        }
        before = chosen;
        if (!Boolean.getBoolean(SwitchWorkspace.RESTARTS)) {
            MessageDialog.openInformation(getShell(), WorkbenchMessages.Language_dialog, WorkbenchMessages.Language_next_start);
        } else if (MessageDialog.openQuestion(getShell(), WorkbenchMessages.Language_dialog, WorkbenchMessages.Language_restart)) {
            // when the dialog of the preferences has closed
            getShell().getDisplay().asyncExec(LanguagePage::restart);
        }
        return true;
    }

    /** On the same workspace, unless the user would rather go on with an editor that is not saved. */
    private static void restart() {
        WorkspaceChoice workspace = new WorkspaceChoice();
        workspace.keep();
        if (!PlatformUI.getWorkbench().restart()) {
            workspace.release();
        }
    }
}
