/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.nio.charset.StandardCharsets;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.problem.ProblemAnnotations;
import org.comity.editor.problem.ProblemMarkers;
import org.comity.editor.save.SaveJournal;
import org.comity.editor.save.TextStore;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * Opens files as documents that are read in the background, and saves them through the workspace, which keeps what was there
 * before in the local history.
 */
public final class LanguageDocumentProvider extends FileDocumentProvider implements TextStore {

    private static final LanguageDocumentProvider SHARED = new LanguageDocumentProvider();

    private LanguageDocumentProvider() {
    }

    /** The one provider: two editors of a file show the same document. What was being saved when the workbench last ended is saved first. */
    public static LanguageDocumentProvider shared() {
        SaveJournal.restore();
        return SHARED;
    }

    @Override
    public String getDefaultEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) throws CoreException {
        if (element instanceof IFileEditorInput input) {
            SaveJournal.save(input.getFile(), charset(element), document.get(), () -> super.doSaveDocument(monitor, element, document, overwrite));
            if (getElementInfo(element) instanceof FileInfo info) {
                // the platform does so only for a file that was there before
                info.fModificationStamp = computeModificationStamp(input.getFile());
            }
        } else {
            super.doSaveDocument(monitor, element, document, overwrite);
        }
    }

    @Override
    public String charset(Object element) throws CoreException {
        String known = getEncoding(element);
        return known != null ? known : element instanceof IFileEditorInput input && input.getFile().exists() ? input.getFile().getCharset() : getDefaultEncoding();
    }

    @Override
    public void accept(Object element) throws CoreException {
        if (element instanceof IFileEditorInput input && getElementInfo(element) instanceof FileInfo info) {
            refreshFile(input.getFile());
            info.fModificationStamp = computeModificationStamp(input.getFile());
        }
    }

    /** A file is also not there while its project is closed; and it need not be local. */
    @Override
    public boolean isDeleted(Object element) {
        if (!(element instanceof IFileEditorInput input)) {
            return super.isDeleted(element);
        }
        IFile file = input.getFile();
        try {
            return !file.getProject().isAccessible() || file.getLocationURI() == null || !EFS.getStore(file.getLocationURI()).fetchInfo().exists();
        } catch (CoreException e) {
            // of a file system that is not known here
            return true;
        }
    }

    @Override
    protected IDocument createEmptyDocument() {
        return new LanguageDocument();
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
        return element instanceof IFileEditorInput input ? new ForeignMarkers(input.getFile())
            : element instanceof InstalledInput ? new AnnotationModel() : super.createAnnotationModel(element);
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        ElementInfo info = super.createElementInfo(element);
        if (info != null && element instanceof IFileEditorInput input && info.fDocument instanceof LanguageDocument document) {
            LanguageRegistry.shared().of(input.getFile()).ifPresent(language -> {
                FileModel model = new FileModel(document, input.getFile(), language);
                document.setModel(model);
                model.addListener(new ProblemAnnotations(document, info.fModel, language::mayFix));
            });
        }
        if (info != null && element instanceof InstalledInput input && info.fDocument instanceof LanguageDocument document) {
            LanguageRegistry.shared().of(input.uri()).ifPresent(language -> document.setModel(new InstalledModel(document, input.uri(), language)));
        }
        return info;
    }

    @Override
    protected void disposeElementInfo(Object element, ElementInfo info) {
        if (LanguageDocument.model(info.fDocument).orElse(null) instanceof FileModel model) {
            ((LanguageDocument) info.fDocument).setModel(null);
            model.dispose();
        } else if (LanguageDocument.model(info.fDocument).orElse(null) instanceof InstalledModel model) {
            ((LanguageDocument) info.fDocument).setModel(null);
            model.dispose();
        }
        super.disposeElementInfo(element, info);
    }

    /** Markers as annotations, but for the problems of this editor: those are underlined as the text stands, saved or not. */
    private static final class ForeignMarkers extends ResourceMarkerAnnotationModel {

        ForeignMarkers(IResource resource) {
            super(resource);
        }

        @Override
        protected boolean isAcceptable(IMarker marker) {
            return super.isAcceptable(marker) && !MarkerUtilities.isMarkerType(marker, ProblemMarkers.TYPE);
        }
    }
}
