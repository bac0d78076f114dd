/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.comity.editor.problem.ProblemsView;
import org.comity.workbench.views.ViewIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Files to the left, outline to the right; below, what follows from the draft, and why. */
public final class DraftingPerspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.comity.workbench.drafting";

    /** The platform's view of search results. */
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String[] RESULTS = {ViewIds.FINDINGS, ViewIds.REGISTER, ViewIds.COSTS, ViewIds.SILENCES, ViewIds.MAP, ViewIds.LAW, ProblemsView.ID};

    /** The first ones that make a project are also offered in an empty project explorer. */
    private static final String[] WIZARDS = {"org.comity.workbench.start.agreement", "org.comity.workbench.start.project", "org.comity.workbench.start.examples",
        "org.comity.workbench.start.jurisdiction", "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file"};

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
        IFolderLayout results = layout.createFolder("results", IPageLayout.BOTTOM, 0.58f, editors);
        for (String view : RESULTS) {
            results.addView(view);
            layout.addShowViewShortcut(view);
        }
        results.addPlaceholder(SEARCH);
        layout.addView(ViewIds.WHY, IPageLayout.RIGHT, 0.66f, "results");
        layout.addShowViewShortcut(ViewIds.WHY);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.72f, editors);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        for (String wizard : WIZARDS) {
            layout.addNewWizardShortcut(wizard);
        }
    }
}
