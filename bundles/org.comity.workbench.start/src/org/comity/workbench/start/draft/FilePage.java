/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import org.comity.document.skeleton.DraftNames;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.start.project.AgreementsProject;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Where the draft goes and what it is called. A project that is not there yet is made. */
final class FilePage extends WizardPage {

    private static final String EXTENSION = "agreement";

    private final Choices choices;
    private final String start;
    private Text title;
    private Text folder;
    private Text name;
    private boolean named;

    FilePage(Choices choices, IStructuredSelection selection) {
        super("file", StartMessages.Agreement_wizard, null);
        setDescription(StartMessages.File_about);
        this.choices = choices;
        this.start = start(selection);
    }

    /** Folder of the draft; may not exist. */
    IPath folder() {
        return IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
    }

    /** Name of the file, with its extension. */
    String fileName() {
        String text = name.getText().strip();
        return text.endsWith("." + EXTENSION) ? text : text + "." + EXTENSION;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        title = field(area, StartMessages.Title, 2);
        folder = field(area, StartMessages.Folder, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(StartMessages.Browse);
        browse.addListener(SWT.Selection, e -> browse());
        name = field(area, StartMessages.File_name, 2);
        folder.setText(start);
        title.addListener(SWT.Modify, e -> {
            choices.title(title.getText().strip());
            if (!named) {
                name.setText(title.getText().isBlank() ? "" : DraftNames.of(title.getText()) + "." + EXTENSION);
                named = false;
            }
            changed(true);
        });
        folder.addListener(SWT.Modify, e -> changed(true));
        name.addListener(SWT.Modify, e -> {
            named = name.isFocusControl();
            changed(true);
        });
        setControl(area);
        changed(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            title.setFocus();
        }
    }

    private static Text field(Composite area, String label, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(field);
        return field;
    }

    /** The folder of what is selected, else that of the first project, other than examples; else one to be made. */
    private static String start(IStructuredSelection selection) {
        IResource selected = selection == null || selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = selected instanceof IContainer folder ? folder : selected == null ? null : selected.getParent();
        if (container == null || container instanceof IWorkspaceRoot || !container.isAccessible() || !AgreementsProject.isForDrafts(container.getProject())) {
            container = null;
            for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                container = container == null && AgreementsProject.isForDrafts(each) ? each : container;
            }
        }
        if (container == null) {
            return "/" + StartMessages.Project_default_name + "/" + AgreementsProject.AGREEMENTS;
        }
        IContainer drafts = container instanceof IProject project ? project.getFolder(AgreementsProject.AGREEMENTS) : container;
        return (drafts.exists() ? drafts : container).getFullPath().toString();
    }

    private void browse() {
        IResource current = ResourcesPlugin.getWorkspace().getRoot().findMember(folder());
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), current instanceof IContainer container ? container : null, true, StartMessages.Folder_choose);
        if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length == 1) {
            folder.setText(dialog.getResult()[0].toString());
        }
    }

    private void changed(boolean touched) {
        String problem = problem();
        setErrorMessage(touched ? problem : null);
        IProject project = folder().segmentCount() == 0 ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(folder().segment(0));
        setMessage(problem == null && project != null && !project.exists() ? NLS.bind(StartMessages.Project_made, project.getName()) : null, INFORMATION);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (folder.getText().isBlank() || folder().segmentCount() == 0) {
            return StartMessages.Needs_folder;
        }
        IPath path = folder();
        IStatus valid = ResourcesPlugin.getWorkspace().validatePath(path.toString(), path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
        if (project.exists() && !project.isOpen()) {
            return NLS.bind(StartMessages.Project_closed, project.getName());
        }
        if (ResourcesPlugin.getWorkspace().getRoot().findMember(path) instanceof IFile) {
            return NLS.bind(StartMessages.Folder_is_file, path.toString());
        }
        if (name.getText().isBlank()) {
            return title.getText().isBlank() ? StartMessages.Needs_title : StartMessages.Needs_name;
        }
        IStatus file = ResourcesPlugin.getWorkspace().validateName(fileName(), IResource.FILE);
        if (!file.isOK()) {
            return file.getMessage();
        }
        return ResourcesPlugin.getWorkspace().getRoot().findMember(path.append(fileName())) == null ? null : NLS.bind(StartMessages.File_exists, fileName(), path.toString());
    }
}
