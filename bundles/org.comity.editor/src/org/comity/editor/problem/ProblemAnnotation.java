/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.validation.Issue;

/** A problem underlined in a text. */
public final class ProblemAnnotation extends Annotation {

    private Issue issue;

    ProblemAnnotation(Issue issue) {
        super(type(issue), false, issue.getMessage());
        this.issue = issue;
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
