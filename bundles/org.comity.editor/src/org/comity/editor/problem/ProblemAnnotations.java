/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.validation.Issue;

/** Keeps the problems underlined in a document those of its present text. What stays where it is, is left alone. */
public final class ProblemAnnotations implements ModelListener {

    private record Place(List<?> problem, int start, int length) {
    }

    private final IDocument document;
    private final IAnnotationModel annotations;
    private final Predicate<Issue> fixable;

    /**
     * For a document.
     *
     * @param document the text on the screen
     * @param annotations its annotations
     * @param fixable says whether there may be a cure
     */
    public ProblemAnnotations(IDocument document, IAnnotationModel annotations, Predicate<Issue> fixable) {
        this.document = document;
        this.annotations = annotations;
        this.fixable = fixable;
    }

    @Override
    public void checked(List<Issue> issues, Snapshot snapshot) {
        Display.getDefault().asyncExec(() -> {
            // if the text has changed meanwhile, it is being read again
            if (((IDocumentExtension4) document).getModificationStamp() == snapshot.stamp()) {
                replace(issues);
            }
        });
    }

    private void replace(List<Issue> issues) {
        Map<Place, Deque<Annotation>> old = new HashMap<>();
        for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
            if (each.next() instanceof ProblemAnnotation own) {
                Position at = annotations.getPosition(own);
                old.computeIfAbsent(at == null ? null : new Place(own.key(), at.offset, at.length), k -> new ArrayDeque<>()).add(own);
            }
        }
        Map<Annotation, Position> added = new LinkedHashMap<>();
        for (Issue issue : issues) {
            int start = Math.min(issue.getOffset() == null ? 0 : issue.getOffset(), document.getLength());
            int length = Math.min(issue.getLength() == null ? 0 : issue.getLength(), document.getLength() - start);
            ProblemAnnotation fresh = new ProblemAnnotation(issue, fixable.test(issue));
            Deque<Annotation> same = old.get(new Place(fresh.key(), start, length));
            if (same == null || same.isEmpty()) {
                added.put(fresh, new Position(start, length));
            } else {
                ((ProblemAnnotation) same.poll()).update(issue);
            }
        }
        List<Annotation> gone = new ArrayList<>();
        old.values().forEach(gone::addAll);
        if (!gone.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) annotations).replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
    }
}
