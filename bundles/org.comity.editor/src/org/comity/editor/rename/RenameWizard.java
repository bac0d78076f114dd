/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new name, then shows every change; only then anything is written. */
final class RenameWizard extends RefactoringWizard {

    private final RenameElement renaming;

    RenameWizard(RenameElement renaming) {
        super(renaming, WIZARD_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.renaming = renaming;
        setDefaultPageTitle(RenameMessages.Title);
        setWindowTitle(RenameMessages.Title);
        setForcePreviewReview(true);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(renaming));
    }
}
