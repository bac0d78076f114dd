/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import com.google.inject.Inject;
import org.comity.lang.ide.text.Explanations;
import org.comity.lang.ide.text.Labels;
import org.comity.lang.index.ComityExports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Names with their title or heading beside them; explained only if they are in memory, so that a list opens quickly. */
public class ReferenceProposals extends IdeCrossrefProposalProvider {

    @Inject
    private Explanations explanations;

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference crossReference, ContentAssistContext context) {
        return getProposalCreator().createProposal(getQualifiedNameConverter().toString(candidate.getName()), context, entry -> {
            EObject target = candidate.getEObjectOrProxy();
            String title = candidate.getUserData(ComityExports.TITLE);
            entry.setSource(candidate);
            entry.setKind(ContentAssistEntry.KIND_REFERENCE);
            entry.setDescription(title != null ? title : target.eIsProxy() ? candidate.getEClass().getName() : Labels.detail(target));
            if (!target.eIsProxy()) {
                entry.setDocumentation(explanations.explain(target, context.getCurrentModel()));
            }
        });
    }
}
