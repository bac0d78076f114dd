/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.editor.ResourceChecker;
import org.comity.editor.model.OpenModels;
import org.comity.engine.derive.Checked;
import org.comity.engine.derive.Derivation;
import org.comity.engine.law.LawLibrary;
import org.comity.lang.library.Library;
import org.comity.register.Finding;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Reviews drafts under the installed law and that of their own project, by the same derivation as the command line, and
 * shows the results to whoever looks at the draft. Called for one file at a time.
 */
public final class LawChecker implements ResourceChecker {

    /** Of so many projects the law is kept; typing in one while another is reviewed must not read it anew each time. */
    private static final int KEPT = 3;

    private final Deque<Law> laws = new ArrayDeque<>();
    private final Map<XtextResource, Unpublished> unpublished = new WeakHashMap<>();

    @Override
    public List<Issue> check(XtextResource resource, CancelIndicator cancel) {
        List<Issue> issues = new ArrayList<>();
        for (EObject root : resource.getContents()) {
            if (root instanceof DraftFile file) {
                review(file, resource, issues, cancel);
            }
        }
        return issues;
    }

    private void review(DraftFile file, XtextResource resource, List<Issue> issues, CancelIndicator cancel) {
        ReviewSettings settings = ReviewSession.shared().settings();
        FindingIssues writer = new FindingIssues(resource, settings.language());
        Law law = law(resource);
        List<Checked> drafts = new ArrayList<>();
        for (Agreement agreement : file.getAgreements()) {
            Checked checked = law.derivation().check(agreement, settings.options(LocalDate.now()), () -> stop(cancel));
            drafts.add(checked);
            for (Finding finding : checked.findings()) {
                writer.issue(finding, agreement).ifPresent(issues::add);
            }
        }
        if (isOpen(resource)) {
            unpublished.put(resource, new Unpublished(drafts, law.library(), resource.getModificationStamp()));
        } else {
            // of a file that nobody looks at, only on which law it relies is kept
            ReviewSession.shared().publish(resource, drafts.stream().map(Checked::unfinished).toList(), law.library());
        }
    }

    @Override
    public String state() {
        return ReviewSession.shared().settings() + " " + LawState.now();
    }

    /** A draft without a date is read as of today. */
    @Override
    public boolean isForToday(XtextResource resource) {
        return ReviewSession.shared().settings().asOf() == null && resource.getContents().stream().filter(DraftFile.class::isInstance)
            .flatMap(root -> ((DraftFile) root).getAgreements().stream()).anyMatch(agreement -> agreement.getAsOf() == null);
    }

    /** Views are told afterwards: what is wrong is underlined first. */
    @Override
    public void shown(XtextResource resource, CancelIndicator cancel) {
        Unpublished last = unpublished.remove(resource);
        // a text that was read again in between is checked again, too
        if (last != null && last.stamp() == resource.getModificationStamp()) {
            ReviewSession.shared().publish(resource, last.drafts().stream().map(Checked::register).toList(), last.library());
        }
    }

    @Override
    public String explain(XtextResource resource, Issue issue) {
        LawLibrary law = ReviewSession.shared().law();
        for (Review review : law == null ? List.<Review>of() : ReviewSession.shared().reviews(resource.getURI().toString())) {
            for (FindingItem finding : review.findings()) {
                boolean here = finding.place().exists() ? Integer.valueOf(finding.place().offset()).equals(issue.getOffset())
                    : Integer.valueOf(review.place().offset()).equals(issue.getOffset());
                if (finding.fired() && finding.rule().equals(issue.getCode()) && here) {
                    return FindingText.of(finding, review, law);
                }
            }
        }
        return "";
    }

    private static boolean isOpen(XtextResource resource) {
        return OpenModels.of(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(resource.getURI().toPlatformString(true)))).isPresent();
    }

    /** What a check derived, until the views are told. */
    private record Unpublished(List<Checked> drafts, LawLibrary library, long stamp) {
    }

    private static void stop(CancelIndicator cancel) {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Law that was read, and the derivation over it. */
    private record Law(List<Object> read, LawLibrary library, Derivation derivation) {
    }

    /** All law a file sees; kept as long as that law stays the same. */
    private Law law(XtextResource resource) {
        List<EObject> roots = new ArrayList<>(Library.shared().roots());
        List<Object> read = new ArrayList<>(roots);
        for (Resource each : List.copyOf(resource.getResourceSet().getResources())) {
            List<EObject> own = each.getContents().stream().filter(root -> !(root instanceof DraftFile)).toList();
            roots.addAll(own);
            read.addAll(own);
            if (!own.isEmpty() && each instanceof XtextResource text) {
                // a text that was changed a little may keep its root
                read.add(text.getParseResult());
            }
        }
        Law found = laws.stream().filter(each -> each.read().equals(read)).findFirst().orElse(null);
        if (found == null) {
            LawLibrary library = new LawLibrary(roots);
            found = new Law(read, library, new Derivation(library));
        }
        laws.remove(found);
        laws.addFirst(found);
        if (laws.size() > KEPT) {
            laws.removeLast();
        }
        return found;
    }
}
