/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.problem.ProblemAnnotation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.xtext.validation.Issue;

/**
 * A problem of a text on the screen, where it is now.
 *
 * @param issue the problem as it was found
 * @param at where it has moved since
 */
public record Problem(Issue issue, Position at) {

    /** All problems of a text, in the order of the text. */
    public static List<Problem> of(IAnnotationModel annotations) {
        List<Problem> found = new ArrayList<>();
        for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
            if (each.next() instanceof ProblemAnnotation own) {
                Position at = annotations.getPosition(own);
                if (at != null && !at.isDeleted) {
                    found.add(new Problem(own.issue(), new Position(at.offset, at.length)));
                }
            }
        }
        found.sort(Comparator.comparingInt(p -> p.at().offset));
        return found;
    }

    /** Whether it is under an offset, or ends or begins there. */
    public boolean touches(int offset) {
        return at.offset <= offset && offset <= at.offset + at.length;
    }

    /** Whether it is the same kind of problem, somewhere else. */
    public boolean isLike(Problem other) {
        return issue.getCode() != null && issue.getCode().equals(other.issue().getCode());
    }

    /**
     * The cures, best first; none if the language has none or looking for them failed.
     *
     * @param model the text, up to the last keystroke
     */
    public List<Fix> fixes(DocumentModel model) {
        Optional<FixFinder> finder = model.language().find(FixFinder.class).filter(f -> f.mayFix(issue.getCode(), issue.getData()));
        if (finder.isEmpty()) {
            return List.of();
        }
        try {
            return model.read(resource -> finder.get().find(resource, moved()));
        } catch (RuntimeException e) {
            ILog.of(Problem.class).error("No fix for " + issue.getCode() + " in " + model.uri(), e);
            return List.of();
        }
    }

    private Issue moved() {
        return moved(issue, at.offset, at.length);
    }

    /** An issue at another place. */
    static Issue moved(Issue issue, int offset, int length) {
        Issue.IssueImpl moved = new Issue.IssueImpl();
        moved.setCode(issue.getCode());
        moved.setMessage(issue.getMessage());
        moved.setSeverity(issue.getSeverity());
        moved.setData(issue.getData());
        moved.setOffset(offset);
        moved.setLength(length);
        return moved;
    }
}
