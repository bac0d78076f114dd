/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.comity.editor.LanguageEditor;
import org.comity.review.FindingItem;
import org.comity.statute.Verdict;
import org.comity.workbench.DraftingPerspective;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.reviewing.decide.DecideView;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

/**
 * Pictures of each perspective on a shipped example, light and dark, in the language this Java speaks. Run by
 * {@code releng/screenshots}; to be looked at by somebody.
 */
class Pictures {

    private static final String EXAMPLE = "coast-guard-fisheries.agreement";

    private final String language = Locale.getDefault().toLanguageTag().startsWith("zh") ? "zh_TW" : Locale.getDefault().getLanguage();

    @Test
    void take() throws Exception {
        Shell shell = Workspace.page().getWorkbenchWindow().getShell();
        shell.setBounds(0, 0, shell.getDisplay().getBounds().width, shell.getDisplay().getBounds().height);
        IProject project = Workspace.project("Examples");
        IFile draft = Workspace.file(project, EXAMPLE, Workspace.text("org.comity.examples", "agreements/taiwan/" + EXAMPLE));
        Workspace.file(project, "coast-guard-fisheries-remedied.agreement", Workspace.text("org.comity.examples", "agreements/taiwan/coast-guard-fisheries-remedied.agreement"));
        for (String theme : List.of("default", "dark")) {
            PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + theme, false);
            String suffix = "-" + (theme.equals("dark") ? "dark" : "light") + "-" + language;
            PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workspace.page().getWorkbenchWindow());
            Workspace.page().resetPerspective();
            Workspace.page().closeAllEditors(false);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.comity.workbench.start.welcome", null);
            picture("welcome" + suffix);
            Workspace.page().closeAllEditors(false);
            LanguageEditor editor = Workspace.open(draft);
            Workspace.until("the review", () -> ReviewSession.shared().current() != null);
            editor.selectAndReveal(Workspace.document(editor).get().indexOf("clause "), 6);
            for (String view : List.of(ViewIds.FINDINGS, ViewIds.REGISTER, ViewIds.COSTS, ViewIds.SILENCES, ViewIds.MAP, ViewIds.LAW)) {
                IViewPart shown = Workspace.page().showView(view);
                if (shown instanceof FindingsView findings) {
                    Workspace.until("the findings", () -> findings.tree().select(item -> item instanceof FindingItem f && f.verdict() == Verdict.CONTESTED));
                }
                picture("drafting-" + view.substring(view.lastIndexOf('.') + 1) + suffix);
            }
            Workspace.page().closeAllEditors(false);
            PlatformUI.getWorkbench().showPerspective(ReviewingIds.PERSPECTIVE, Workspace.page().getWorkbenchWindow());
            Workspace.page().resetPerspective();
            CommonNavigator explorer = (CommonNavigator) Workspace.page().showView(ProjectExplorer.VIEW_ID);
            explorer.selectReveal(new StructuredSelection(draft));
            Workspace.until("the document", () -> ReviewSession.shared().current() != null);
            DecideView decide = (DecideView) Workspace.page().showView(ReviewingIds.DECIDE);
            Workspace.until("the findings", () -> decide.tree().select(item -> item instanceof FindingItem f && f.verdict() == Verdict.CONTESTED));
            picture("reviewing" + suffix);
        }
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        PlatformUI.getWorkbench().showPerspective(DraftingPerspective.ID, Workspace.page().getWorkbenchWindow());
    }

    private static void picture(String name) throws IOException {
        Workspace.settle();
        Workspace.rest();
        Screenshot.take(name);
    }
}
