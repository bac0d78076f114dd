/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.comity.jurisdiction.project.NewJurisdiction;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes the project of a jurisdiction in the workspace, as the command line makes it in a checkout. Its law counts at once. */
public final class NewJurisdictionWizard extends Wizard implements INewWizard {

    private static final String STATUTE = "law/sample-act.statute";

    private JurisdictionPage page;
    private IProject project;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(StartMessages.Jurisdiction_wizard);
        setDefaultPageImageDescriptor(StartIcons.descriptor("banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new JurisdictionPage();
        addPage(page);
    }

    /** The project that was made; null before. */
    public IProject project() {
        return project;
    }

    @Override
    public boolean performFinish() {
        NewJurisdiction jurisdiction = page.jurisdiction();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    project = create(jurisdiction, monitor);
                }
            });
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IFile statute = project.getFile(IPath.fromPortableString(STATUTE));
            BasicNewResourceWizard.selectAndReveal(statute, window);
            IDE.openEditor(window.getActivePage(), statute, true);
            return true;
        } catch (InvocationTargetException | CoreException e) {
            Errors.show(getShell(), NLS.bind(StartMessages.Jurisdiction_failed, jurisdiction.bundle()), e);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static IProject create(NewJurisdiction jurisdiction, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            jurisdiction.create(Path.of(workspace.getRoot().getLocationURI()));
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, StartIds.BUNDLE, e.getMessage(), e));
        }
        IProject project = AgreementsProject.plain(jurisdiction.bundle(), null, monitor);
        project.refreshLocal(IProject.DEPTH_INFINITE, monitor);
        return project;
    }
}
