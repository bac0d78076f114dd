/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Asks what to do when the file of an editor cannot be written, was changed by others, or is not there. Whatever the answer, and
 * without one, the text of the editor stays in it, in a file or in the local history, unless the user says to close without saving.
 * To be called in the display's thread.
 */
public final class FileTrouble {

    /** What the editor does on an answer. */
    public interface Actions {

        /** Writes the text to the file, whatever is there. */
        void save(IProgressMonitor monitor);

        /** Asks for another file, writes the text to it, and shows that file from then on. The monitor is cancelled if the user cancels. */
        void saveAs(IProgressMonitor monitor);

        /** The progress of what is done in answer to a question that nobody has asked for. */
        IProgressMonitor monitor();
    }

    private final ITextEditor editor;
    private final Actions actions;
    private boolean told;
    private boolean asking;

    /** For an editor. */
    public FileTrouble(ITextEditor editor, Actions actions) {
        this.editor = editor;
        this.actions = actions;
    }

    /** The user comes back to the editor, or is about to type: says so, once, if the file is not there any more. */
    public void look() {
        IFile file = file();
        if (file == null || asking) {
            return;
        }
        if (!gone()) {
            told = false;
        } else if (!told) {
            if (editor.isDirty()) {
                missing(file, true, actions.monitor());
            } else {
                close(file);
            }
        }
    }

    /**
     * The file was changed outside. An editor without changes shows the text as it is now; with changes the user chooses.
     *
     * @return whether that was done; false if the editor shows no file of the workspace, or the file is not there
     */
    public boolean changed() {
        IFile file = file();
        if (file == null || gone()) {
            return file != null;
        }
        if (!editor.isDirty()) {
            load(file);
        } else if (!asking) {
            change(file);
        }
        return true;
    }

    /**
     * Asks what has to be asked before the text is saved.
     *
     * @param monitor cancelled if the text is not saved
     * @return whether the text can now be saved; false if that is already done, or is not to be done
     */
    public boolean beforeSave(IProgressMonitor monitor) {
        IFile file = file();
        if (file == null) {
            return true;
        }
        if (gone()) {
            missing(file, false, monitor);
            return false;
        }
        if (!writable(monitor)) {
            return false;
        }
        if (store().getModificationStamp(editor.getEditorInput()) != store().getSynchronizationStamp(editor.getEditorInput()) && !change(file)) {
            monitor.setCanceled(editor.isDirty());
            return false;
        }
        return true;
    }

    /** Saving has failed: what the file holds now, perhaps a part of the text, was not written by others, so nobody is asked about it. */
    public void failed(CoreException exception) {
        if (file() != null && exception.getStatus().getCode() != IResourceStatus.OUT_OF_SYNC_LOCAL) {
            accept();
        }
    }

    /** Asks before a read-only file is edited; true if it can be written now. */
    public boolean writable() {
        return writable(actions.monitor());
    }

    private boolean writable(IProgressMonitor monitor) {
        IFile file = file();
        if (file == null || asking || !file.isReadOnly()) {
            return file == null || !file.isReadOnly();
        }
        String answer = ask(SaveMessages.Read_only_title, NLS.bind(SaveMessages.Read_only, file.getName()), SaveMessages.Make_writable, SaveMessages.Save_as);
        if (SaveMessages.Make_writable.equals(answer)) {
            release(file);
            if (!file.isReadOnly()) {
                return true;
            }
            answer = ask(SaveMessages.Read_only_title, NLS.bind(SaveMessages.Read_only_still, file.getName()), SaveMessages.Save_as);
        }
        if (SaveMessages.Save_as.equals(answer)) {
            actions.saveAs(monitor);
        } else {
            monitor.setCanceled(true);
        }
        return false;
    }

    private static void release(IFile file) {
        ResourceAttributes attributes = file.getResourceAttributes();
        if (attributes == null) {
            return;
        }
        attributes.setReadOnly(false);
        try {
            file.setResourceAttributes(attributes);
        } catch (CoreException e) {
            // the user hears of it: the file is still read-only
            return;
        }
    }

    /** Asks which of two texts is wanted; true if it is that of the editor. */
    private boolean change(IFile file) {
        String answer = ask(SaveMessages.Changed_title, NLS.bind(SaveMessages.Changed, file.getName()), SaveMessages.Keep, SaveMessages.Take);
        if (SaveMessages.Keep.equals(answer)) {
            return accept();
        }
        if (SaveMessages.Take.equals(answer)) {
            try {
                LocalHistory.keep(file, store().charset(editor.getEditorInput()), document().get());
            } catch (CoreException e) {
                MessageDialog.openError(shell(), SaveMessages.Changed_title, NLS.bind(SaveMessages.Not_kept, file.getName(), e.getStatus().getMessage()));
                return false;
            }
            load(file);
        }
        return false;
    }

    private void load(IFile file) {
        try {
            store().synchronize(editor.getEditorInput());
        } catch (CoreException e) {
            MessageDialog.openError(shell(), SaveMessages.Changed_title, NLS.bind(SaveMessages.Not_read, file.getName(), e.getStatus().getMessage()));
        }
    }

    private void missing(IFile file, boolean mayClose, IProgressMonitor monitor) {
        told = true;
        IProject project = file.getProject();
        String message = project.isAccessible() ? NLS.bind(SaveMessages.Deleted, file.getName())
            : NLS.bind(project.exists() ? SaveMessages.Project_closed : SaveMessages.Project_deleted, file.getName(), project.getName());
        String again = project.isAccessible() ? SaveMessages.Save_again : project.exists() ? SaveMessages.Open_project : null;
        String answer = ask(SaveMessages.Gone_title, message, again, SaveMessages.Save_as, mayClose ? SaveMessages.Close_without : null);
        if (answer == null) {
            monitor.setCanceled(true);
        } else if (answer.equals(SaveMessages.Save_as)) {
            actions.saveAs(monitor);
        } else if (answer.equals(SaveMessages.Close_without)) {
            editor.close(false);
        } else {
            again(file, monitor);
        }
    }

    private void again(IFile file, IProgressMonitor monitor) {
        try {
            if (!file.getProject().isOpen()) {
                file.getProject().open(null);
            }
        } catch (CoreException e) {
            MessageDialog.openError(shell(), SaveMessages.Failed_title, e.getStatus().getMessage());
            monitor.setCanceled(true);
            return;
        }
        if (accept()) {
            actions.save(monitor);
        } else {
            monitor.setCanceled(true);
        }
    }

    private boolean accept() {
        try {
            store().accept(editor.getEditorInput());
            return true;
        } catch (CoreException e) {
            MessageDialog.openError(shell(), SaveMessages.Failed_title, e.getStatus().getMessage());
            return false;
        }
    }

    /** There is nothing to save, so the editor goes with its file, as when the file is deleted in the workbench. */
    private void close(IFile file) {
        IWorkbenchPage page = editor.getSite().getPage();
        shell().getDisplay().asyncExec(() -> {
            page.closeEditor(editor, false);
            IWorkbenchPart next = page.getActivePart();
            String message = NLS.bind(SaveMessages.Closed, file.getName());
            if (next != null && next.getSite() instanceof IViewSite site) {
                site.getActionBars().getStatusLineManager().setMessage(message);
            } else if (next != null && next.getSite() instanceof IEditorSite site) {
                site.getActionBars().getStatusLineManager().setMessage(message);
            }
        });
    }

    /** The label of the button that was pressed; null if it was Cancel or the dialog was closed. Labels may be null: no such button. */
    private String ask(String title, String message, String... labels) {
        String[] offered = Stream.concat(Stream.of(labels).filter(Objects::nonNull), Stream.of(SaveMessages.Cancel)).toArray(String[]::new);
        asking = true;
        try {
            int pressed = new MessageDialog(shell(), title, null, message, MessageDialog.WARNING, 0, offered).open();
            return pressed < 0 || pressed >= offered.length - 1 ? null : offered[pressed];
        } finally {
            asking = false;
        }
    }

    private boolean gone() {
        return store().isDeleted(editor.getEditorInput());
    }

    private IFile file() {
        return editor.getEditorInput() instanceof IFileEditorInput input && editor.getDocumentProvider() instanceof TextStore ? input.getFile() : null;
    }

    private TextStore store() {
        return (TextStore) editor.getDocumentProvider();
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
