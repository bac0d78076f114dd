/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Lets the user fold what the language offers. What is folded stays so while the text changes, and until the next start. */
public final class TextFolding implements ModelListener {

    private final ProjectionViewer viewer;
    private final IFile file;
    /** What was folded at the last start and has not been seen yet. */
    private Set<String> remembered;

    /**
     * Folding of one text.
     *
     * @param viewer shows the text
     * @param model the text
     */
    public TextFolding(ProjectionViewer viewer, DocumentModel model) {
        this.viewer = viewer;
        this.file = model.file();
        this.remembered = file == null ? Set.of() : FoldedLines.load(file);
    }

    @Override
    public void parsed(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        List<FoldingRange> ranges = new ArrayList<>(resource.getResourceServiceProvider().get(IFoldingRangeProvider.class).getFoldingRanges(resource, cancel));
        Display.getDefault().asyncExec(() -> show(ranges, snapshot));
    }

    /** Keeps what is folded with the file. To be called in the display's thread, while the text is still shown. */
    public void remember() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null || file == null || viewer.getDocument() == null) {
            return;
        }
        Map<Integer, ProjectionAnnotation> shown = new TreeMap<>(byOffset(model));
        if (shown.isEmpty()) {
            // nothing was read: what was remembered still holds
            return;
        }
        List<String> names = FoldedLines.names(viewer.getDocument(), List.copyOf(shown.keySet()));
        Set<String> folded = new LinkedHashSet<>();
        Iterator<String> name = names.iterator();
        shown.values().forEach(a -> {
            String each = name.next();
            if (a.isCollapsed()) {
                folded.add(each);
            }
        });
        FoldedLines.save(file, folded);
    }

    private void show(List<FoldingRange> ranges, Snapshot snapshot) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        IDocument document = viewer.getDocument();
        if (model == null || document == null || ((IDocumentExtension4) document).getModificationStamp() != snapshot.stamp()) {
            return;
        }
        Map<Integer, Position> wanted = lines(document, ranges);
        Map<Integer, ProjectionAnnotation> shown = byOffset(model);
        Map<Annotation, Position> added = new LinkedHashMap<>();
        List<String> names = remembered.isEmpty() ? List.of() : FoldedLines.names(document, List.copyOf(wanted.keySet()));
        int index = 0;
        for (Map.Entry<Integer, Position> each : wanted.entrySet()) {
            ProjectionAnnotation old = shown.remove(each.getKey());
            if (old == null) {
                added.put(new ProjectionAnnotation(!names.isEmpty() && remembered.contains(names.get(index))), each.getValue());
            } else if (model.getPosition(old).getLength() != each.getValue().getLength()) {
                model.modifyAnnotationPosition(old, each.getValue());
            }
            index++;
        }
        if (!wanted.isEmpty()) {
            remembered = Set.of();
        }
        if (!shown.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(shown.values().toArray(Annotation[]::new), added, null);
        }
    }

    /** What is folded now, by where it begins. */
    private static Map<Integer, ProjectionAnnotation> byOffset(ProjectionAnnotationModel model) {
        Map<Integer, ProjectionAnnotation> found = new HashMap<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            Position at = model.getPosition(annotation);
            if (annotation instanceof ProjectionAnnotation projection && at != null && !at.isDeleted()) {
                found.put(at.getOffset(), projection);
            }
        }
        return found;
    }

    /** Whole lines, at least two; of those that begin on one line the longest. In the order of the text. */
    private static Map<Integer, Position> lines(IDocument document, List<FoldingRange> ranges) {
        ranges.sort(Comparator.comparingInt(FoldingRange::getOffset).thenComparing(Comparator.comparingInt(FoldingRange::getLength).reversed()));
        Map<Integer, Position> found = new TreeMap<>();
        for (FoldingRange each : ranges) {
            try {
                int first = document.getLineOfOffset(each.getOffset());
                int last = document.getLineOfOffset(Math.min(document.getLength(), each.getOffset() + Math.max(0, each.getLength() - 1)));
                int start = document.getLineOffset(first);
                int end = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1) : document.getLength();
                if (last > first) {
                    found.putIfAbsent(start, new Position(start, end - start));
                }
            } catch (BadLocationException e) {
                // then the range is not in this text
            }
        }
        return found;
    }
}
