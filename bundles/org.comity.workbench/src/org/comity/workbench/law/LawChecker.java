/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.editor.ResourceChecker;
import org.comity.engine.derive.Derivation;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawLibrary;
import org.comity.lang.library.Library;
import org.comity.register.Finding;
import org.comity.register.Result;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Reviews drafts under the installed law and that of their own project, by the same derivation as the command line. Called
 * for one file at a time.
 */
public final class LawChecker implements ResourceChecker {

    private List<EObject> roots = List.of();
    private Derivation derivation;

    @Override
    public List<Issue> check(XtextResource resource, CancelIndicator cancel) {
        List<Issue> issues = new ArrayList<>();
        for (EObject root : resource.getContents()) {
            if (root instanceof DraftFile file) {
                for (Agreement agreement : file.getAgreements()) {
                    if (cancel.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    review(agreement, resource, issues);
                }
            }
        }
        return issues;
    }

    private void review(Agreement agreement, XtextResource resource, List<Issue> issues) {
        FindingIssues writer = new FindingIssues(resource);
        for (Result result : derivation(resource).derive(agreement, ReviewOptions.asWritten(LocalDate.now())).getResults()) {
            if (result instanceof Finding finding) {
                writer.issue(finding, agreement).ifPresent(issues::add);
            }
        }
    }

    /** The derivation over all law a file sees; kept as long as that law stays the same. */
    private Derivation derivation(XtextResource resource) {
        List<EObject> law = new ArrayList<>(Library.shared().roots());
        for (Resource each : resource.getResourceSet().getResources()) {
            each.getContents().stream().filter(root -> !(root instanceof DraftFile)).forEach(law::add);
        }
        if (derivation == null || !law.equals(roots)) {
            roots = law;
            derivation = new Derivation(new LawLibrary(law));
        }
        return derivation;
    }
}
