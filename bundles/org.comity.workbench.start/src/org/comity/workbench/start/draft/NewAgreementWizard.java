/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.document.skeleton.DraftPlan;
import org.comity.document.skeleton.Proposal;
import org.comity.document.skeleton.Skeleton;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.start.project.AgreementsProject;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a draft with what the law asks of it, and opens it where there is something to fill in. Nothing is written before it is finished. */
public final class NewAgreementWizard extends Wizard implements INewWizard {

    private final Choices choices = new Choices();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private FilePage filePage;
    private IFile file;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection current) {
        selection = current == null ? StructuredSelection.EMPTY : current;
        setWindowTitle(StartMessages.Agreement_wizard);
        setDefaultPageImageDescriptor(StartIcons.descriptor("banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        filePage = new FilePage(choices, selection);
        addPage(filePage);
        addPage(new LawPage(choices));
        addPage(new PartiesPage(choices));
        addPage(new ClausesPage(choices, filePage));
    }

    /** The draft that was made; null before. */
    public IFile file() {
        return file;
    }

    @Override
    public boolean performFinish() {
        DraftPlan plan = choices.plan(filePage.fileName());
        List<Proposal> chosen = choices.chosen();
        IPath path = filePage.folder();
        String name = filePage.fileName();
        String[] text = {null};
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    SubMonitor progress = SubMonitor.convert(monitor, StartMessages.Asking_law, 4);
                    Skeleton skeleton = new Skeleton(choices.law(), new LibraryReader(), plan, ReviewSession.shared().settings().language());
                    text[0] = skeleton.text(chosen != null ? chosen : skeleton.proposals().stream().filter(Proposal::usual).toList());
                    progress.worked(2);
                    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
                    boolean own = !project.exists();
                    try {
                        IContainer folder = AgreementsProject.folder(path, progress.split(1));
                        IFile made = folder.getFile(IPath.fromPortableString(name));
                        made.create(new ByteArrayInputStream(text[0].getBytes(StandardCharsets.UTF_8)), false, progress.split(1));
                        if (!"UTF-8".equals(made.getCharset())) {
                            made.setCharset("UTF-8", null);
                        }
                        file = made;
                    } finally {
                        if (file == null && own && project.exists()) {
                            // its folder may have been there before, with files that are none of ours
                            project.delete(false, true, null);
                        }
                    }
                }
            });
        } catch (InvocationTargetException e) {
            Errors.show(getShell(), NLS.bind(StartMessages.Agreement_failed, name), e);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        open(text[0]);
        return true;
    }

    private void open(String text) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            // a new draft is to be written, also where drafts are otherwise only read
            IEditorDescriptor writing = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName());
            IEditorPart editor = writing == null ? IDE.openEditor(window.getActivePage(), file, true) : IDE.openEditor(window.getActivePage(), file, writing.getId(), true);
            int field = Skeleton.firstField(text);
            if (editor instanceof ITextEditor texts && field >= 0) {
                texts.selectAndReveal(field, Proposal.FIELD.length());
            }
        } catch (CoreException e) {
            Errors.show(window.getShell(), NLS.bind(StartMessages.Open_failed, file.getName()), e);
        }
    }
}
