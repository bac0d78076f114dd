/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.editor.change.ChangeMessages;
import org.comity.editor.change.FileChanges;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.FileTexts;
import org.comity.editor.problem.ReaderText;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

/** Gives an element another name in every text of the workspace that names it. */
public final class RenameElement extends Refactoring {

    /** What a new name does to a text. */
    private record Found(List<ReplaceRegion> changes, String problem) {
    }

    private final RenameTarget target;
    private final Renamer renamer;
    private final Map<IFile, List<ReplaceRegion>> changes = new LinkedHashMap<>();
    private Set<String> taken = Set.of();
    private String name;

    /**
     * A renaming.
     *
     * @param target what is renamed
     * @param renamer the language's
     */
    public RenameElement(RenameTarget target, Renamer renamer) {
        this.target = target;
        this.renamer = renamer;
        this.name = target.name();
    }

    @Override
    public String getName() {
        return RenameMessages.Title;
    }

    /** What is renamed. */
    RenameTarget target() {
        return target;
    }

    /** Sets the new name; the status says whether it can be used. */
    public RefactoringStatus setNewName(String wanted) {
        name = wanted;
        if (wanted.isEmpty()) {
            return RefactoringStatus.createFatalErrorStatus("");
        } else if (wanted.equals(target.name())) {
            return RefactoringStatus.createFatalErrorStatus(RenameMessages.Same);
        } else if (!renamer.isName(wanted)) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(RenameMessages.Not_a_name, wanted));
        } else if (taken.contains(wanted)) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(RenameMessages.Taken, wanted));
        }
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        IFile file = NamingFiles.at(target.file());
        if (file == null) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(RenameMessages.Installed, target.name(), target.file()));
        }
        Set<String> found = FileTexts.read(file, text -> renamer.taken(target, text)).orElse(null);
        if (found == null) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(RenameMessages.Gone, file.getFullPath()));
        }
        taken = found;
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        RefactoringStatus status = setNewName(name);
        changes.clear();
        if (status.hasFatalError()) {
            return status;
        }
        IFile declaring = NamingFiles.at(target.file());
        List<IFile> files = NamingFiles.all();
        SubMonitor progress = SubMonitor.convert(monitor, RenameMessages.Looking, files.size());
        for (IFile file : files) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(file.getFullPath().toString());
            Found found = NamingFiles.read(file, target.name(), this::find).orElse(null);
            if (found != null && !found.changes().isEmpty()) {
                add(file, found, status);
            }
            progress.worked(1);
        }
        if (!changes.containsKey(declaring)) {
            status.addFatalError(NLS.bind(RenameMessages.Gone, declaring == null ? target.file() : declaring.getFullPath()));
        }
        return status;
    }

    private Found find(XtextResource text) {
        Renamer own = LanguageRegistry.shared().of(NamingFiles.at(text.getURI())).flatMap(l -> l.find(Renamer.class)).orElse(renamer);
        String problem = text.getErrors().isEmpty() ? null : text.getErrors().get(0).getLine() + ": " + said(text.getErrors().get(0));
        return new Found(own.changes(target, name, text), problem);
    }

    private static String said(Diagnostic error) {
        return ReaderText.of(error instanceof AbstractDiagnostic coded ? coded.getCode() : null, error.getMessage());
    }

    private void add(IFile file, Found found, RefactoringStatus status) {
        if (found.problem() != null) {
            status.addWarning(NLS.bind(RenameMessages.Broken, file.getFullPath(), found.problem()), new FileStatusContext(file, null));
        }
        if (file.isReadOnly()) {
            status.addFatalError(NLS.bind(ChangeMessages.Read_only, file.getFullPath()), new FileStatusContext(file, null));
        }
        changes.put(file, found.changes());
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return FileChanges.of(NLS.bind(RenameMessages.Change, target.name(), name), changes, true);
    }
}
