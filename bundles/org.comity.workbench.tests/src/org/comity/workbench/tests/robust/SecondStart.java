/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests.robust;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.comity.editor.LanguageEditor;
import org.comity.workbench.Application;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.WorkbenchMessages;

/**
 * The workbench, started twice by a test in processes of its own: the first time it is worked with and closed, the second time
 * it says on the standard output what it finds.
 */
public final class SecondStart implements IApplication {

    /** Text of the draft. */
    public static final String DRAFT = """
        agreement Ice "Ice roads" {
            under XX as of 2020-01-01
            instrument XX.assistance
            party A is XX.Alpha as requesting
            party B is XX.Beta as requested
            request wish from A to B oral
            clause plough: B must "plough the road" to A by 2020-02-01
        }
        """;

    private final Application workbench = new Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Thread user = new Thread(this::work, "user");
        user.setDaemon(true);
        user.start();
        Object code = workbench.start(context);
        // a process started without the launcher would wait for its idle threads
        new Thread(() -> System.exit(0), "end").start();
        return code;
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    private void work() {
        try {
            until(() -> PlatformUI.isWorkbenchRunning() && onDisplay(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null || PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0));
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Work");
            if (project.exists()) {
                until(() -> ReviewSession.shared().law() != null);
                until(() -> onDisplay(() -> ReviewSession.shared().current() != null));
                run(() -> tell(project));
            } else {
                IFile file = make(project);
                run(() -> use(file));
                until(() -> onDisplay(() -> ReviewSession.shared().current() != null && ReviewSession.shared().current().asOf().getYear() == 2021));
            }
        } catch (CoreException | InterruptedException | RuntimeException e) {
            System.out.println("failed " + e);
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static IFile make(IProject project) throws CoreException {
        project.create(null);
        project.open(null);
        IFile file = project.getFile("ice.agreement");
        file.create(new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    private static void use(IFile file) throws CoreException {
        LanguageEditor editor = (LanguageEditor) IDE.openEditor(page(), file);
        editor.selectAndReveal(DRAFT.indexOf("plough"), 6);
        ReviewSession.shared().change(ReviewSession.shared().settings().withAsOf(java.time.LocalDate.of(2021, 5, 1)));
        page().showView(ReviewingIds.DOCUMENT);
    }

    private static void tell(IProject project) throws CoreException {
        for (IEditorReference each : page().getEditorReferences()) {
            System.out.println("editor " + each.getTitle());
        }
        if (page().getActiveEditor() instanceof LanguageEditor editor) {
            System.out.println("selected " + ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        }
        System.out.println("as of " + ReviewSession.shared().settings().asOf());
        System.out.println("view " + (page().findView(ReviewingIds.DOCUMENT) != null));
        System.out.println("perspective " + page().getPerspective().getId());
        System.out.println("menu " + PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItem(0).getText());
        System.out.println("platform " + IDialogConstants.FINISH_LABEL + ", " + WorkbenchMessages.NewWizard_title);
        tellNames(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        System.out.println("problems " + List.of(project.findMarkers("org.comity.editor.problem", true, IResource.DEPTH_INFINITE)).stream()
            .map(m -> m.getAttribute("code", "")).filter("XX.A.1.written"::equals).count());
    }

    private static void tellNames(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof CTabFolder folder) {
                for (CTabItem tab : folder.getItems()) {
                    System.out.println("tab " + tab.getText());
                }
            }
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    // the platform's model of a perspective is no API
                    if (item.getData() != null && item.getData().getClass().getSimpleName().startsWith("Perspective")) {
                        System.out.println("switch " + item.getText() + ", " + item.getToolTipText());
                    }
                }
            }
            if (child instanceof Composite inner) {
                tellNames(inner);
            }
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + 90_000;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited in vain");
            }
            Thread.sleep(50);
        }
    }

    private static boolean onDisplay(BooleanSupplier question) {
        boolean[] answer = new boolean[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (display != null && !display.isDisposed()) {
            display.syncExec(() -> answer[0] = question.getAsBoolean());
        }
        return answer[0];
    }

    private static void run(Step step) {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                step.run();
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Something that may fail. */
    private interface Step {

        void run() throws CoreException;
    }
}
