/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.comity.editor.language.LanguageRegistry;
import org.comity.engine.law.LawLibrary;
import org.comity.lang.library.Library;
import org.comity.workbench.law.OpenJurisdictions;
import org.comity.workbench.launch.Splash;
import org.comity.workbench.views.session.EditorFollower;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench shows first and how it keeps the workspace. */
final class ComityWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        WorkbenchImages.declare(configurer);
    }

    /** Reads the law while the user still looks for a file, so that the first one opens at once. */
    @Override
    public void postStartup() {
        Splash.close();
        EditorFollower.start();
        OpenJurisdictions.watch();
        Job reading = Job.createSystem(WorkbenchMessages.Reading_law, (ICoreRunnable) monitor -> {
            LanguageRegistry.shared();
            ReviewSession.shared().use(new LawLibrary(Library.shared().roots()));
        });
        reading.setPriority(Job.DECORATE);
        reading.schedule();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DraftingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ComityWindowAdvisor(configurer);
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(ComityWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}
