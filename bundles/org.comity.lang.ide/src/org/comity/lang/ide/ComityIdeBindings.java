/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import org.comity.lang.ide.colour.Colouring;
import org.comity.lang.ide.completion.ComityProposals;
import org.comity.lang.ide.completion.ReferenceProposals;
import org.comity.lang.ide.fix.ComityCodeActions;
import org.comity.lang.ide.folding.Folding;
import org.comity.lang.ide.hover.ComityHover;
import org.comity.lang.ide.outline.Outline;
import org.comity.lang.ide.outline.OutlineDetails;
import org.comity.lang.ide.outline.OutlineKinds;
import org.comity.lang.ide.outline.OutlineNames;
import org.comity.lang.ide.rename.ComityRename;
import org.comity.lang.ide.text.Explanations;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.IDocumentSymbolService;
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

    /** Elements of the outline. */
    public Class<? extends IDocumentSymbolService> bindIDocumentSymbolService() {
        return Outline.class;
    }

    /** Elements of the outline, for whoever asks for the class. */
    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return Outline.class;
    }

    /** Names in the outline. */
    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return OutlineNames.class;
    }

    /** Details in the outline. */
    public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return OutlineDetails.class;
    }

    /** Kinds in the outline. */
    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return OutlineKinds.class;
    }

    /** Cures of issues. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return ComityCodeActions.class;
    }

    /** Colours by meaning. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return Colouring.class;
    }

    /** What may be folded away. */
    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return Folding.class;
    }

    /** Giving an element another name. */
    public Class<? extends IRenameService2> bindIRenameService2() {
        return ComityRename.class;
    }
}
