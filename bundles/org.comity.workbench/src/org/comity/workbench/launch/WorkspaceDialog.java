/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.comity.workbench.WorkbenchMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder in which agreements are kept. */
public final class WorkspaceDialog extends TitleAreaDialog {

    private final List<String> folders;
    private final Function<String, String> open;
    private Combo folder;
    private Button ask;
    private String chosen;
    private boolean asksAgain;

    /**
     * A dialog that offers some folders.
     *
     * @param parent may be null
     * @param folders folders to offer, the proposed one first
     * @param asksAgain whether to ask at the next start, before the user says otherwise
     * @param open takes the folder chosen; returns what prevents its use, for the user, or null if it is taken
     */
    public WorkspaceDialog(Shell parent, List<String> folders, boolean asksAgain, Function<String, String> open) {
        super(parent);
        this.folders = folders;
        this.asksAgain = asksAgain;
        this.open = open;
        setHelpAvailable(false);
    }

    /** The folder the user chose; null if the dialog was left. */
    public String folder() {
        return chosen;
    }

    /** Whether to ask again at the next start. */
    public boolean asksAgain() {
        return asksAgain;
    }

    /**
     * What prevents the use of a folder.
     *
     * @param text what the user entered
     * @return a message, or null if the folder exists or can be made
     */
    public static String problem(String text) {
        if (text.isBlank()) {
            return WorkbenchMessages.Workspace_missing;
        }
        Path path;
        try {
            path = Path.of(text.strip());
        } catch (InvalidPathException e) {
            return WorkbenchMessages.Workspace_no_folder;
        }
        if (!path.isAbsolute()) {
            return WorkbenchMessages.Workspace_relative;
        }
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing)) {
            return WorkbenchMessages.Workspace_no_folder;
        }
        return Files.isWritable(existing) ? null : WorkbenchMessages.Workspace_read_only;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchMessages.Workspace_dialog);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(WorkbenchMessages.Workspace_folder);
        folder = new Combo(area, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(folder);
        folder.setItems(folders.toArray(String[]::new));
        folder.select(0);
        folder.addModifyListener(e -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(WorkbenchMessages.Workspace_browse);
        browse.addListener(SWT.Selection, e -> browse());
        ask = new Button(area, SWT.CHECK);
        ask.setText(WorkbenchMessages.Workspace_do_not_ask);
        ask.setSelection(!asksAgain);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(ask);
        setTitle(WorkbenchMessages.Workspace_title);
        setMessage(WorkbenchMessages.Workspace_text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchMessages.Workspace_open, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    @Override
    protected void okPressed() {
        String text = folder.getText().strip();
        String problem = open.apply(text);
        if (problem != null) {
            setErrorMessage(problem);
            return;
        }
        chosen = text;
        asksAgain = !ask.getSelection();
        super.okPressed();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setText(WorkbenchMessages.Workspace_dialog);
        String text = folder.getText().strip();
        if (new File(text).isDirectory()) {
            dialog.setFilterPath(text);
        }
        String found = dialog.open();
        if (found != null) {
            folder.setText(found);
        }
    }

    private void validate() {
        String problem = problem(folder.getText());
        setErrorMessage(null);
        setMessage(problem == null ? WorkbenchMessages.Workspace_text : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }
}
