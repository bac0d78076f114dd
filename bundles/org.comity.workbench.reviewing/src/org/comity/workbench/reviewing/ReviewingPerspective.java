/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

import org.comity.workbench.views.ViewIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Files to the left, the document in the middle, the findings to decide on at its right, tables below. There is no editor. */
public final class ReviewingPerspective implements IPerspectiveFactory {

    private static final String[] TABLES = {ViewIds.REGISTER, ViewIds.COSTS, ViewIds.SILENCES, ViewIds.LAW, ViewIds.WHY, ViewIds.MAP};

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.15f, editors);
        layout.createFolder("document", IPageLayout.LEFT, 0.55f, editors).addView(ReviewingIds.DOCUMENT);
        layout.createFolder("decide", IPageLayout.RIGHT, 0.60f, "document").addView(ReviewingIds.DECIDE);
        IFolderLayout tables = layout.createFolder("tables", IPageLayout.BOTTOM, 0.72f, "document");
        for (String view : TABLES) {
            tables.addView(view);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(ReviewingIds.DOCUMENT);
        layout.addShowViewShortcut(ReviewingIds.DECIDE);
        layout.addPerspectiveShortcut("org.comity.workbench.drafting");
    }
}
