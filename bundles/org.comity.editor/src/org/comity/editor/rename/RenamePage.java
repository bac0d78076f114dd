/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the new name. What is typed is checked at once. */
final class RenamePage extends UserInputWizardPage {

    private static final int WIDTH = 420;

    private final RenameElement renaming;
    private Text field;

    RenamePage(RenameElement renaming) {
        super("name");
        this.renaming = renaming;
        setMessage(RenameMessages.Hint);
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
        Label label = new Label(content, SWT.NONE);
        label.setText(NLS.bind(RenameMessages.New_name, renaming.target().name()));
        field = new Text(content, SWT.BORDER);
        field.setText(renaming.target().name());
        field.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> check());
        setControl(content);
        // the present name is no mistake of the user's
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            field.setFocus();
        }
    }

    private void check() {
        RefactoringStatus status = renaming.setNewName(field.getText().strip());
        setPageComplete(status);
        setMessage(status.hasFatalError() ? null : RenameMessages.Hint);
        String wrong = status.hasFatalError() ? status.getMessageMatchingSeverity(RefactoringStatus.FATAL) : null;
        setErrorMessage(wrong == null || wrong.isEmpty() ? null : wrong);
    }
}
