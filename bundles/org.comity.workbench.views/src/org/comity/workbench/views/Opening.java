/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import org.comity.editor.model.ModelLock;
import org.comity.editor.navigate.Going;
import org.comity.editor.navigate.Places;
import org.comity.editor.navigate.Target;
import org.comity.engine.law.LawLibrary;
import org.comity.review.Item;
import org.comity.review.Place;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes to places. */
public final class Opening {

    private Opening() {
    }

    /** The file of the workspace at an address; null if it is elsewhere or gone. */
    public static IFile file(String uri) {
        URI address = uri == null ? null : URI.createURI(uri);
        if (address == null || !address.isPlatformResource()) {
            return null;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(address.toPlatformString(true)));
        return file.exists() ? file : null;
    }

    /**
     * Opens the editor at a place.
     *
     * @return the editor; null if the place is in no file of the workspace
     */
    public static ITextEditor open(IWorkbenchPage page, Place place) {
        IFile file = file(place.uri());
        if (file == null) {
            return null;
        }
        try {
            // by its id: a perspective may show drafts otherwise than in an editor, but whoever comes here wants the text
            IEditorDescriptor wanted = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName());
            IEditorPart opened = wanted == null ? IDE.openEditor(page, file, true) : IDE.openEditor(page, file, wanted.getId(), true);
            if (opened instanceof ITextEditor editor) {
                int end = editor.getDocumentProvider().getDocument(editor.getEditorInput()).getLength();
                int offset = Math.min(place.offset(), end);
                editor.selectAndReveal(offset, Math.min(place.length(), end - offset));
                return editor;
            }
        } catch (CoreException e) {
            ILog.of(Opening.class).log(e.getStatus());
        }
        return null;
    }

    /**
     * Shows the clause of a result where clauses are read and no editor is in sight.
     *
     * @return whether it is shown; otherwise it may be opened in its editor
     */
    public static boolean read(IWorkbenchPage page, Item item) {
        if (page.isEditorAreaVisible()) {
            return false;
        }
        for (IViewReference each : page.getViewReferences()) {
            if (each.getView(false) instanceof ClauseReader reader && page.isPartVisible(each.getView(false)) && reader.show(item)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens the text of a provision and selects its name: the file, where the law is one of the workspace, else the installed law,
     * which can only be read. Where the text is, is looked up in the background.
     *
     * @param page where to open it
     * @param path path of a provision, statute or rule
     */
    public static void law(IWorkbenchPage page, String path) {
        LawLibrary law = ReviewSession.shared().law();
        if (law == null) {
            return;
        }
        Job looking = Job.create(ViewMessages.Opening_law, (ICoreRunnable) monitor -> {
            Target target = ModelLock.background(() -> law.find(path).flatMap(Places::of).orElse(null));
            if (target != null) {
                page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> Going.to(page, target));
            }
        });
        looking.setPriority(Job.INTERACTIVE);
        looking.schedule();
    }

    /** Shows a view; null if it cannot be shown, which is logged. */
    public static <T> T view(IWorkbenchPage page, String id, Class<T> type, boolean activate) {
        try {
            return type.cast(page.showView(id, null, activate ? IWorkbenchPage.VIEW_ACTIVATE : IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException e) {
            ILog.of(Opening.class).log(e.getStatus());
            return null;
        }
    }
}
