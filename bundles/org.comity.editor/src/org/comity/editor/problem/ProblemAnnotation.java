/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.validation.Issue;

/** A problem underlined in a text. */
public final class ProblemAnnotation extends Annotation {

    private final Issue issue;

    ProblemAnnotation(Issue issue) {
        super(type(issue), false, issue.getMessage());
        this.issue = issue;
    }

    /** The problem. */
    public Issue issue() {
        return issue;
    }

    private static String type(Issue issue) {
        return "org.eclipse.ui.workbench.texteditor." + switch (issue.getSeverity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }
}
