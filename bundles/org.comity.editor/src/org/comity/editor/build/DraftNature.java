/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.util.Arrays;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** A project of drafts or law: it has the {@link DraftBuilder}. */
public final class DraftNature implements IProjectNature {

    /** Id of this nature. */
    public static final String ID = "org.comity.editor.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] old = description.getBuildSpec();
        if (Arrays.stream(old).noneMatch(c -> DraftBuilder.ID.equals(c.getBuilderName()))) {
            ICommand command = description.newCommand();
            command.setBuilderName(DraftBuilder.ID);
            ICommand[] commands = Arrays.copyOf(old, old.length + 1);
            commands[old.length] = command;
            description.setBuildSpec(commands);
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(c -> !DraftBuilder.ID.equals(c.getBuilderName())).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
