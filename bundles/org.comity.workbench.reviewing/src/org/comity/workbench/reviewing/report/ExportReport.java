/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comity.document.decisions.Decisions;
import org.comity.document.decisions.DecisionsFile;
import org.comity.document.report.ReviewReport;
import org.comity.editor.Outside;
import org.comity.register.Register;
import org.comity.review.Place;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.reviewing.decide.DecisionStore;
import org.comity.workbench.views.session.Derived;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.session.TextPositions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Writes the report of the draft that is looked at, and offers to open it. */
public final class ExportReport extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ask(HandlerUtil.getActiveShell(event));
        return null;
    }

    /** Asks where the report goes, writes it in the background, and asks whether to open it. */
    public static void ask(Shell shell) {
        IFile draft = ReviewSession.shared().file();
        if (draft == null) {
            MessageDialog.openInformation(shell, ReviewingMessages.Export_title, ReviewingMessages.Export_none);
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(ReviewingMessages.Export_title);
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setFileName(IPath.fromPortableString(draft.getName()).removeFileExtension().addFileExtension("html").toString());
        dialog.setOverwrite(true);
        if (draft.getParent().getLocation() != null) {
            dialog.setFilterPath(draft.getParent().getLocation().toOSString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.contains(".") ? chosen : chosen + ".html");
            write(draft, file, problem -> offer(shell, file, problem));
        }
    }

    /**
     * Writes the report of a draft that is looked at.
     *
     * @param draft the draft
     * @param file where the report goes; what is there is replaced
     * @param then called in the display's thread with what went wrong, or an empty text
     */
    public static void write(IFile draft, Path file, Consumer<String> then) {
        String language = ReviewSession.shared().settings().language();
        boolean asked = ReviewSession.shared().ask(draft, derived -> {
            String problem = "";
            try {
                Files.writeString(file, page(draft, derived, language), StandardCharsets.UTF_8);
                refresh(file);
            } catch (IOException e) {
                problem = NLS.bind(ReviewingMessages.Export_failed, file, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                ILog.of(ExportReport.class).error("The report could not be made", e);
                problem = NLS.bind(ReviewingMessages.Export_failed, file, e.toString());
            }
            String told = problem;
            Display.getDefault().asyncExec(() -> then.accept(told));
        });
        if (!asked) {
            then.accept(ReviewingMessages.Export_none);
        }
    }

    private static String page(IFile draft, Derived derived, String language) throws IOException {
        IFile beside = DecisionStore.beside(draft);
        Decisions decisions = beside.getLocation() == null ? new Decisions() : DecisionsFile.read(beside.getLocation().toPath());
        ReviewReport report = new ReviewReport(derived.law(), language);
        Place doubt = TextPositions.notUnderstood(derived.resource());
        for (Register register : derived.registers()) {
            report.add(draft.getName(), register, decisions, ExportReport::line, doubt == null ? 0 : doubt.line());
        }
        return report.page();
    }

    private static int line(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? 0 : node.getStartLine();
    }

    /** A report beside the drafts is to be seen there. */
    private static void refresh(Path file) {
        for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            org.eclipse.core.resources.WorkspaceJob job = new org.eclipse.core.resources.WorkspaceJob(ReviewingMessages.Export_title) {
                @Override
                public org.eclipse.core.runtime.IStatus runInWorkspace(org.eclipse.core.runtime.IProgressMonitor monitor) throws CoreException {
                    each.refreshLocal(IResource.DEPTH_ZERO, monitor);
                    return org.eclipse.core.runtime.Status.OK_STATUS;
                }
            };
            job.setSystem(true);
            job.setRule(each.getParent());
            job.schedule();
        }
    }

    /**
     * Says what went wrong, or offers to open the report.
     *
     * @param shell where; one that is gone is told nothing
     * @param file the report
     * @param problem what went wrong, or an empty text
     */
    public static void offer(Shell shell, Path file, String problem) {
        if (shell.isDisposed()) {
            return;
        }
        if (!problem.isEmpty()) {
            MessageDialog.openError(shell, ReviewingMessages.Export_title, problem);
        } else if (MessageDialog.openQuestion(shell, ReviewingMessages.Export_title, NLS.bind(ReviewingMessages.Export_open, file))) {
            Outside.open(shell, file.toString());
        }
    }
}
