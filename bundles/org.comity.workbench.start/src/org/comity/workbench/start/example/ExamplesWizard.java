/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

import java.util.List;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartMessages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Copies examples into a project and opens the one that was looked at. */
public final class ExamplesWizard extends Wizard implements INewWizard {

    private ExamplesPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(StartMessages.Examples_wizard);
        setDefaultPageImageDescriptor(StartIcons.descriptor("banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new ExamplesPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Example> examples = page.checked();
        Example first = page.selected() == null ? examples.get(0) : page.selected();
        return ExampleOpener.copyAndOpen(getContainer(), getShell(), PlatformUI.getWorkbench().getActiveWorkbenchWindow(), examples, page.project(), first);
    }
}
