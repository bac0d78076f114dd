/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.problem.ProblemAnnotation;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.util.ReplaceRegion;

/** Proposes the cures of the problems at the caret; if there is none there, of those in its line. */
public final class FixAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        List<ICompletionProposal> proposals = new ArrayList<>(LanguageDocument.model(viewer.getDocument())
            .map(model -> proposals(model, viewer, near(viewer, context.getOffset()))).orElse(List.of()));
        if (proposals.isEmpty()) {
            proposals.add(new FixProposal(FixMessages.Nothing, "nofix", viewer.getDocument().get(), List::of));
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    /**
     * The cures of problems, each of them once, and then those that cure all problems of a kind.
     *
     * @param model the parsed text
     * @param viewer where it is shown
     * @param problems the problems
     */
    public static List<ICompletionProposal> proposals(DocumentModel model, ISourceViewer viewer, List<Problem> problems) {
        if (model.file() == null) {
            // installed text can only be read
            return List.of();
        }
        String text = viewer.getDocument().get();
        List<Problem> all = viewer.getAnnotationModel() == null ? List.of() : Problem.of(viewer.getAnnotationModel());
        List<ICompletionProposal> proposals = new ArrayList<>();
        List<ICompletionProposal> wide = new ArrayList<>();
        Set<List<?>> known = new LinkedHashSet<>();
        for (Problem problem : problems) {
            List<Fix> fixes = problem.fixes(model);
            for (Fix fix : fixes) {
                if (known.add(List.of(fix.label(), fix.changes().stream().map(Object::toString).toList()))) {
                    proposals.add(new FixProposal(fix.label(), "fix", text, fix::changes));
                }
            }
            long alike = fixes.isEmpty() ? 0 : all.stream().filter(problem::isLike).count();
            if (alike > 1 && known.add(List.of(problem.issue().getCode()))) {
                Fix first = fixes.get(0);
                wide.add(new FixProposal(NLS.bind(FixMessages.All, alike), "fixall", text, () -> changes(model, all, problem, first)));
            }
        }
        proposals.addAll(wide);
        return proposals;
    }

    private static List<ReplaceRegion> changes(DocumentModel model, List<Problem> all, Problem like, Fix first) {
        return all.stream().filter(like::isLike).map(p -> choose(p.fixes(model), first)).flatMap(Optional::stream).flatMap(f -> f.changes().stream()).toList();
    }

    /** Of the cures of a like problem, the one that does the same, else the best. */
    static Optional<Fix> choose(List<Fix> fixes, Fix first) {
        return fixes.stream().filter(f -> f.label().equals(first.label())).findFirst().or(() -> fixes.stream().findFirst());
    }

    private static List<Problem> near(ISourceViewer viewer, int offset) {
        if (viewer.getAnnotationModel() == null) {
            return List.of();
        }
        List<Problem> all = Problem.of(viewer.getAnnotationModel());
        List<Problem> here = all.stream().filter(p -> p.touches(offset)).toList();
        return !here.isEmpty() ? here : all.stream().filter(p -> line(viewer.getDocument(), p.at().offset) == line(viewer.getDocument(), offset)).toList();
    }

    private static int line(IDocument document, int offset) {
        try {
            return document.getLineOfOffset(offset);
        } catch (BadLocationException e) {
            return -1;
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation own && own.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
