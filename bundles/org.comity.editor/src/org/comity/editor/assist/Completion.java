/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.editor.language.Language;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.template.Templates;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Proposals of the language for what may stand at the cursor. */
public final class Completion implements IContentAssistProcessor {

    /** Reads the text for several contexts at once; its threads end with the workbench. */
    private static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "Completion");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return LanguageDocument.model(viewer.getDocument()).map(model -> withTemplates(model, viewer.getDocument(), offset)).orElse(new ICompletionProposal[0]);
    }

    /** Templates come first: there are few, and only where something new can begin. */
    private static ICompletionProposal[] withTemplates(DocumentModel model, IDocument document, int offset) {
        ICompletionProposal[] proposals = at(model, offset);
        Set<String> words = Arrays.stream(proposals).map(p -> ((Proposal) p).word()).collect(Collectors.toSet());
        return Stream.concat(Templates.at(model.language().extension(), document, offset, words).stream(), Arrays.stream(proposals)).toArray(ICompletionProposal[]::new);
    }

    /**
     * The proposals at an offset, best first.
     *
     * @param model a text
     * @param offset where the cursor is
     */
    public static ICompletionProposal[] at(DocumentModel model, int offset) {
        try {
            return model.read(resource -> compute(model.language(), resource, offset));
        } catch (RuntimeException e) {
            ILog.of(Completion.class).error("No proposals in " + model.uri(), e);
            return new ICompletionProposal[0];
        }
    }

    private static ICompletionProposal[] compute(Language language, XtextResource resource, int offset) {
        String text = resource.getParseResult().getRootNode().getText();
        if (offset > text.length()) {
            return new ICompletionProposal[0];
        }
        ContentAssistContextFactory factory = language.service(ContentAssistContextFactory.class);
        factory.setPool(POOL);
        List<ContentAssistContext> contexts = Arrays.asList(factory.create(text, new TextRegion(offset, 0), offset, resource));
        IdeContentProposalAcceptor acceptor = language.service(IdeContentProposalAcceptor.class);
        language.service(IdeContentProposalProvider.class).createProposals(contexts, acceptor);
        return StreamSupport.stream(acceptor.getEntries().spliterator(), false)
            .map(entry -> new Proposal(entry, offset)).toArray(ICompletionProposal[]::new);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
