/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.xtext.validation.Issue;

/** A problem underlined in a text. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation, IAnnotationPresentation {

    /** Above the marks of the text, as the platform's own problems are. */
    private static final int LAYER = 6;

    private Issue issue;
    private boolean fixable;

    ProblemAnnotation(Issue issue, boolean fixable) {
        super(type(issue), false, issue.getMessage());
        this.issue = issue;
        this.fixable = fixable;
    }

    @Override
    public void setQuickFixable(boolean state) {
        fixable = state;
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return fixable;
    }

    @Override
    public int getLayer() {
        return LAYER;
    }

    /** In the margin: the sign of its severity, with a lamp if there is a cure. */
    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        ImageUtilities.drawImage(ProblemImages.get(issue.getSeverity(), fixable), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
    }

    /** The problem, as it was found last. */
    public Issue issue() {
        return issue;
    }

    /** The same problem was found again. */
    void update(Issue again) {
        issue = again;
    }

    /** What problem it is, wherever it is. */
    List<?> key() {
        return Arrays.asList(getType(), getText(), issue.getCode(), issue.getData() == null ? null : List.of(issue.getData()));
    }

    private static String type(Issue issue) {
        return "org.eclipse.ui.workbench.texteditor." + switch (issue.getSeverity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }
}
