/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import java.util.List;
import java.util.Map;
import org.comity.editor.model.OpenModels;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.eclipse.xtext.util.ReplaceRegion;

/** Changes of several files as one, with one step to take all of them back. */
public final class FileChanges {

    private static final int LINE = 120;

    private FileChanges() {
    }

    /**
     * A change of files: in the editor if they are open, on disk if not.
     *
     * @param name what it does, for the undo menu
     * @param changes the changes of each file, with offsets in the text as it is now
     * @param save whether open files in which nothing was unsaved are saved
     */
    public static CompositeChange of(String name, Map<IFile, List<ReplaceRegion>> changes, boolean save) throws CoreException {
        CompositeChange all = new CompositeChange(name);
        for (Map.Entry<IFile, List<ReplaceRegion>> each : changes.entrySet()) {
            if (!each.getValue().isEmpty()) {
                all.add(change(each.getKey(), each.getValue(), save));
            }
        }
        return all;
    }

    private static Change change(IFile file, List<ReplaceRegion> regions, boolean save) throws CoreException {
        TextChange change = OpenModels.of(file).isPresent() ? new OpenTextChange(file, save) : new TextFileChange(file.getName(), file);
        change.setTextType(file.getFileExtension() == null ? "txt" : file.getFileExtension());
        IDocument document = change.getCurrentDocument(new NullProgressMonitor());
        MultiTextEdit root = new MultiTextEdit();
        change.setEdit(root);
        for (TextEdit each : DocumentEdits.edit(regions, document).removeChildren()) {
            root.addChild(each);
            // each of them can be looked at, and left out, alone
            change.addTextEditChangeGroup(new TextEditChangeGroup(change, new TextEditGroup(line(document, each.getOffset(), file.getName()), each)));
        }
        return change;
    }

    /** The line around an offset, to tell changes from each other. */
    private static String line(IDocument document, int offset, String otherwise) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String text = document.get(line.getOffset(), Math.min(line.getLength(), LINE)).strip();
            return text.isEmpty() ? otherwise : text;
        } catch (BadLocationException e) {
            return otherwise;
        }
    }

    /**
     * Makes a change, to be undone in one step.
     *
     * @param change a change that has not been made
     * @param monitor progress
     * @throws CoreException if it cannot be made; then nothing is changed, or what was is taken back
     */
    public static void perform(Change change, IProgressMonitor monitor) throws CoreException {
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
        ResourcesPlugin.getWorkspace().run(operation, ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        if (operation.getValidationStatus() != null && operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(operation.getValidationStatus().getEntryWithHighestSeverity().toStatus());
        }
    }
}
