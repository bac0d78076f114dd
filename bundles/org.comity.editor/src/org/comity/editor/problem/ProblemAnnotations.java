/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Keeps the problems underlined in a document those of its present text. */
public final class ProblemAnnotations implements ModelListener {

    private final IDocument document;
    private final IAnnotationModel annotations;

    /**
     * For a document.
     *
     * @param document the text on the screen
     * @param annotations its annotations
     */
    public ProblemAnnotations(IDocument document, IAnnotationModel annotations) {
        this.document = document;
        this.annotations = annotations;
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
        List<Annotation> old = new ArrayList<>();
        for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            if (annotation instanceof ProblemAnnotation) {
                old.add(annotation);
            }
        }
        Map<Annotation, Position> added = new LinkedHashMap<>();
        for (Issue issue : issues) {
            int start = Math.min(issue.getOffset() == null ? 0 : issue.getOffset(), document.getLength());
            int length = Math.min(issue.getLength() == null ? 0 : issue.getLength(), document.getLength() - start);
            added.put(new ProblemAnnotation(issue), new Position(start, length));
        }
        ((IAnnotationModelExtension) annotations).replaceAnnotations(old.toArray(Annotation[]::new), added);
    }
}
