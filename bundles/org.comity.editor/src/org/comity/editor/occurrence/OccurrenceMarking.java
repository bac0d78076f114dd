/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.occurrence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.ModelLock;
import org.comity.editor.model.Snapshot;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.xtext.util.ITextRegion;

/** Marks in an editor what names the same thing as the caret, a moment after the caret has come to rest or the text was read. */
public final class OccurrenceMarking implements ModelListener {

    /** Type of the annotations. */
    public static final String TYPE = "org.comity.editor.occurrence";
    /** Preference of text editors: whether occurrences are marked. */
    public static final String MARK = "org.comity.editor.occurrences";
    /** Family of the jobs that look for occurrences, for whoever wants to wait for them. */
    public static final Object FAMILY = OccurrenceMarking.class;
    /** Milliseconds until a search that had to give way is tried again. */
    private static final long AGAIN = 100;

    private final LanguageEditor editor;
    private final ISourceViewer viewer;
    private final Finding finding = new Finding();
    private final ISelectionChangedListener onCaret = event -> look();
    private final IPropertyChangeListener onPreference = event -> {
        if (event.getProperty().equals(MARK)) {
            look();
        }
    };
    private volatile int caret = -1;

    /**
     * Starts to mark; to be called in the display's thread, once the editor has its parts.
     *
     * @param editor an editor
     * @param viewer its text
     */
    public OccurrenceMarking(LanguageEditor editor, ISourceViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
        preferences().setDefault(MARK, true);
        preferences().addPropertyChangeListener(onPreference);
        ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(onCaret);
    }

    /** Whether occurrences are marked. */
    public static boolean isOn() {
        preferences().setDefault(MARK, true);
        return preferences().getBoolean(MARK);
    }

    /** Marks occurrences from now on, or no more. */
    public static void turn(boolean on) {
        preferences().setValue(MARK, on);
    }

    private static IPreferenceStore preferences() {
        return EditorsUI.getPreferenceStore();
    }

    /** Stops marking. */
    public void dispose() {
        caret = -1;
        finding.cancel();
        preferences().removePropertyChangeListener(onPreference);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.removePostSelectionChangedListener(onCaret);
        }
    }

    @Override
    public void done(Snapshot snapshot) {
        finding.schedule();
    }

    private void look() {
        if (!isOn()) {
            caret = -1;
            replace(List.of());
        } else if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            caret = selection.getOffset();
            finding.schedule();
        }
    }

    private void show(List<ITextRegion> regions, Snapshot snapshot, int looked) {
        IDocument document = viewer.getDocument();
        if (looked == caret && document != null && ((IDocumentExtension4) document).getModificationStamp() == snapshot.stamp()) {
            replace(regions);
        }
    }

    private void replace(List<ITextRegion> regions) {
        IAnnotationModel annotations = viewer.getAnnotationModel();
        IDocument document = viewer.getDocument();
        if (annotations == null || document == null) {
            return;
        }
        Map<Position, Annotation> old = new LinkedHashMap<>();
        for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            Position at = TYPE.equals(annotation.getType()) ? annotations.getPosition(annotation) : null;
            if (at != null) {
                old.put(new Position(at.offset, at.length), annotation);
            }
        }
        Map<Annotation, Position> added = new LinkedHashMap<>();
        for (ITextRegion region : regions) {
            Position at = new Position(region.getOffset(), region.getLength());
            if (at.offset + at.length <= document.getLength() && old.remove(at) == null) {
                added.put(new Annotation(TYPE, false, text(document, at)), at);
            }
        }
        if (!old.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) annotations).replaceAnnotations(new ArrayList<>(old.values()).toArray(Annotation[]::new), added);
        }
    }

    private static String text(IDocument document, Position at) {
        try {
            return document.get(at.offset, at.length);
        } catch (BadLocationException e) {
            return "";
        }
    }

    private final class Finding extends Job {

        Finding() {
            super(OccurrenceMessages.Looking);
            setSystem(true);
            setPriority(Job.DECORATE);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            int offset = caret;
            DocumentModel model = editor.model();
            if (offset < 0 || model == null) {
                return Status.OK_STATUS;
            }
            Snapshot snapshot = model.latest();
            try {
                Optional<List<ITextRegion>> found = model.readLater(snapshot, text -> Occurrences.of(text, offset, () -> ModelLock.wanted() || monitor.isCanceled()));
                if (found.isPresent()) {
                    Display.getDefault().asyncExec(() -> show(found.get(), snapshot, offset));
                } else {
                    schedule(AGAIN);
                }
            } catch (OperationCanceledException e) {
                // the user needs the text first
                schedule(AGAIN);
            } catch (RuntimeException e) {
                ILog.of(OccurrenceMarking.class).error("No occurrences in " + model.uri(), e);
            }
            return Status.OK_STATUS;
        }
    }
}
