/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.project;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a project for agreements. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private IConfigurationElement configuration;
    private ProjectPage page;
    private IProject project;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(StartMessages.Project_wizard);
        setDefaultPageImageDescriptor(StartIcons.descriptor("banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        configuration = config;
    }

    @Override
    public void addPages() {
        page = new ProjectPage();
        addPage(page);
    }

    /** The project that was made; null before. */
    public IProject project() {
        return project;
    }

    @Override
    public boolean performFinish() {
        String name = page.name();
        URI location = page.location();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    project = AgreementsProject.create(name, location, monitor);
                }
            });
        } catch (InvocationTargetException e) {
            Errors.show(getShell(), NLS.bind(StartMessages.Project_failed, name), e);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        if (configuration != null) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
        }
        BasicNewResourceWizard.selectAndReveal(project.getFolder(AgreementsProject.AGREEMENTS), PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        return true;
    }
}
