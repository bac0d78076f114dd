/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.comity.editor.problem.ProblemsView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Files to the left, outline to the right, problems below both. */
public final class DraftingPerspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.comity.workbench.drafting";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(ProblemsView.ID, IPageLayout.BOTTOM, 0.7f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.75f, editors);
        for (String view : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, ProblemsView.ID}) {
            layout.addShowViewShortcut(view);
        }
        for (String wizard : new String[] {"org.eclipse.ui.wizards.new.project", "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file"}) {
            layout.addNewWizardShortcut(wizard);
        }
    }
}
