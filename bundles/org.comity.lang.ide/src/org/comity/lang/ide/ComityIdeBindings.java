/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import org.comity.lang.ide.completion.ComityProposals;
import org.comity.lang.ide.completion.ReferenceProposals;
import org.comity.lang.ide.hover.ComityHover;
import org.comity.lang.ide.text.Explanations;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.service.AbstractGenericModule;

/** Editor services all Comity languages have in common. */
public class ComityIdeBindings extends AbstractGenericModule {

    /** Explanations of elements. */
    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return Explanations.class;
    }

    /** What the pointer shows. */
    public Class<? extends IHoverService> bindIHoverService() {
        return ComityHover.class;
    }

    /** What may be written at a place. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ComityProposals.class;
    }

    /** Names that may be written at a place. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceProposals.class;
    }
}
