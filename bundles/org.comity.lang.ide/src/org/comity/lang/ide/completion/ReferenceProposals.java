/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import org.comity.lang.ide.text.Explanations;
import org.comity.lang.ide.text.Labels;
import org.comity.lang.index.ComityExports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalPriorities;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** Names with their title or heading beside them; those first in the list are explained if they are in memory. */
public class ReferenceProposals extends IdeCrossrefProposalProvider {

    /** How many are explained: more than a list shows, and few enough to open it at once. */
    private static final int EXPLAINED = 200;

    @Inject
    private Explanations explanations;

    @Inject
    private IdeContentProposalPriorities priorities;

    @Override
    public void lookupCrossReference(IScope scope, CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor,
        Predicate<IEObjectDescription> filter) {
        int explained = 0;
        for (IEObjectDescription candidate : queryScope(scope, reference, context)) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            ContentAssistEntry entry = filter.apply(candidate) ? createProposal(candidate, reference, context) : null;
            if (entry != null) {
                EObject target = candidate.getEObjectOrProxy();
                if (!target.eIsProxy() && explained++ < EXPLAINED) {
                    entry.setDocumentation(explanations.explain(target, context.getCurrentModel()));
                }
                acceptor.accept(entry, priorities.getCrossRefPriority(candidate, entry) + Nearness.of(candidate, context));
            }
        }
    }

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        return getProposalCreator().createProposal(getQualifiedNameConverter().toString(candidate.getName()), context, entry -> {
            EObject target = candidate.getEObjectOrProxy();
            String title = candidate.getUserData(ComityExports.TITLE);
            entry.setSource(candidate);
            entry.setKind(ContentAssistEntry.KIND_REFERENCE);
            entry.setDescription(title != null ? title : target.eIsProxy() ? candidate.getEClass().getName() : Labels.detail(target));
        });
    }
}
