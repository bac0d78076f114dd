/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import org.comity.editor.index.ProjectIndex;
import org.comity.editor.model.OpenModels;
import org.comity.editor.save.SaveJournal;
import org.eclipse.core.resources.ISaveContext;
import org.eclipse.core.resources.ISaveParticipant;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;

/** Watches the workspace from the start on, and reviews what has changed since it was last open. */
public final class BuildStartup implements IStartup {

    @Override
    public void earlyStartup() {
        SaveJournal.restore();
        OpenModels.watch();
        try {
            ResourcesPlugin.getWorkspace().addSaveParticipant("org.comity.editor", new ISaveParticipant() {
                @Override
                public void saving(ISaveContext context) {
                    ProjectIndex.saveAll();
                }

                @Override
                public void prepareToSave(ISaveContext context) {
                    // nothing to prepare
                }

                @Override
                public void doneSaving(ISaveContext context) {
                    // nothing to tidy up
                }

                @Override
                public void rollback(ISaveContext context) {
                    // an index that is newer than the workspace is found out by its stamps
                }
            });
        } catch (CoreException e) {
            ILog.of(BuildStartup.class).log(e.getStatus());
        }
        for (var each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            DraftReview.soon(each);
        }
    }
}
