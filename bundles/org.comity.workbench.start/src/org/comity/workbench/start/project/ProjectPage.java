/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.project;

import java.io.File;
import java.net.URI;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Name and place of a project. */
final class ProjectPage extends WizardPage {

    private Text name;
    private Button inWorkspace;
    private Text folder;
    private Button browse;

    ProjectPage() {
        super("project", StartMessages.Project_wizard, null);
        setDescription(StartMessages.Project_about);
    }

    /** Name of the project. */
    String name() {
        return name.getText().strip();
    }

    /** Where its files are; null: in the workspace. */
    URI location() {
        return inWorkspace.getSelection() ? null : new File(folder.getText().strip()).toURI();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(StartMessages.Project_name);
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        inWorkspace = new Button(area, SWT.CHECK);
        inWorkspace.setText(StartMessages.Project_default);
        inWorkspace.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(inWorkspace);
        new Label(area, SWT.NONE).setText(StartMessages.Project_folder);
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        browse = new Button(area, SWT.PUSH);
        browse.setText(StartMessages.Browse);
        browse.addListener(SWT.Selection, e -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        name.addListener(SWT.Modify, e -> changed());
        folder.addListener(SWT.Modify, e -> changed());
        inWorkspace.addListener(SWT.Selection, e -> changed());
        setControl(area);
        name.setText(free(StartMessages.Project_default_name));
        name.selectAll();
        changed();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    /** A name no project has yet. */
    private static String free(String wanted) {
        String free = wanted;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(free).exists(); i++) {
            free = wanted + " " + i;
        }
        return free;
    }

    private void changed() {
        folder.setEnabled(!inWorkspace.getSelection());
        browse.setEnabled(!inWorkspace.getSelection());
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        if (name().isEmpty()) {
            return StartMessages.Project_needs_name;
        }
        IStatus valid = workspace.validateName(name(), IResource.PROJECT);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        IProject project = workspace.getRoot().getProject(name());
        if (project.exists()) {
            return NLS.bind(StartMessages.Project_exists, name());
        }
        if (!inWorkspace.getSelection() && folder.getText().isBlank()) {
            return StartMessages.Project_needs_folder;
        }
        IStatus place = workspace.validateProjectLocationURI(project, location());
        return place.isOK() ? null : place.getMessage();
    }
}
