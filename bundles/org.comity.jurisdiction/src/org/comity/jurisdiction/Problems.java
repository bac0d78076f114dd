/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/** Problems of a file as text, by the validator of its language: the same ones the editor shows. */
final class Problems {

    private Problems() {
    }

    /**
     * All problems of a resource, in the order of the text.
     *
     * @param contributor plug-in the file comes from, or null
     */
    static List<SourceProblem> of(Resource resource, String contributor) {
        List<SourceProblem> problems = new ArrayList<>();
        if (!(resource instanceof XtextResource xtext)) {
            return problems;
        }
        IResourceServiceProvider services = xtext.getResourceServiceProvider();
        for (Issue issue : services.getResourceValidator().validate(xtext, CheckMode.ALL, CancelIndicator.NullImpl)) {
            problems.add(new SourceProblem(resource.getURI(), issue.getCode() == null ? "terms.issue" : issue.getCode(), severity(issue.getSeverity()),
                issue.getMessage(), issue.getLineNumber() == null ? 0 : issue.getLineNumber(), issue.getColumn() == null ? 0 : issue.getColumn(), contributor));
        }
        problems.sort(java.util.Comparator.comparingInt(SourceProblem::line).thenComparingInt(SourceProblem::column));
        return problems;
    }

    /** Syntax errors of a resource that is loaded but not linked. */
    static List<SourceProblem> ofText(Resource resource, String contributor) {
        List<SourceProblem> problems = new ArrayList<>();
        for (Resource.Diagnostic error : resource.getErrors()) {
            String code = error instanceof XtextSyntaxDiagnostic syntax && syntax.getCode() != null ? syntax.getCode() : "terms.syntax";
            problems.add(new SourceProblem(resource.getURI(), code, SourceProblem.Severity.ERROR, error.getMessage(), error.getLine(), error.getColumn(), contributor));
        }
        return problems;
    }

    private static SourceProblem.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> SourceProblem.Severity.ERROR;
            case WARNING -> SourceProblem.Severity.WARNING;
            default -> SourceProblem.Severity.INFO;
        };
    }
}
