/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comity.editor.EditorMessages;
import org.comity.editor.ResourceChecker;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Finds all problems of a parsed text: those its language knows of, then those of the registered checkers. */
public final class ProblemFinder {

    private ProblemFinder() {
    }

    /**
     * Finds the problems.
     *
     * @param resource the parsed text; the caller holds the model lock
     * @param language its language
     * @param cancel says when the result is no longer wanted
     * @return the problems in the order of the text
     */
    public static List<Issue> find(XtextResource resource, Language language, CancelIndicator cancel) {
        List<Issue> issues = new ArrayList<>();
        try {
            language.service(IResourceValidator.class).validate(resource, CheckMode.ALL, cancel).forEach(i -> issues.add(ReaderText.of(i)));
            for (ResourceChecker checker : LanguageRegistry.shared().checkers(language)) {
                issues.addAll(run(checker, resource, language, cancel));
            }
        } catch (StackOverflowError e) {
            issues.add(issue(EditorMessages.Too_deep));
        }
        issues.removeIf(i -> i.getMessage() == null);
        issues.sort(Comparator.comparingInt(i -> i.getOffset() == null ? 0 : i.getOffset()));
        return issues;
    }

    /** Lets the checkers do what may wait until the problems are on the screen. */
    public static void shown(XtextResource resource, Language language, CancelIndicator cancel) {
        for (ResourceChecker checker : LanguageRegistry.shared().checkers(language)) {
            try {
                checker.shown(resource, cancel);
            } catch (RuntimeException e) {
                language.service(OperationCanceledManager.class).propagateIfCancelException(e);
                ILog.of(ProblemFinder.class).error(checker.getClass().getName() + " failed on " + resource.getURI(), e);
            }
        }
    }

    /** A checker that fails is one problem that names it; what the others find stays. */
    private static List<Issue> run(ResourceChecker checker, XtextResource resource, Language language, CancelIndicator cancel) {
        try {
            return checker.check(resource, cancel);
        } catch (RuntimeException e) {
            language.service(OperationCanceledManager.class).propagateIfCancelException(e);
            ILog.of(ProblemFinder.class).error(checker.getClass().getName() + " failed on " + resource.getURI(), e);
            return List.of(issue(NLS.bind(EditorMessages.Check_failed, checker.getClass().getSimpleName(), e.toString())));
        }
    }

    private static Issue issue(String message) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(Severity.ERROR);
        issue.setMessage(message);
        return issue;
    }
}
