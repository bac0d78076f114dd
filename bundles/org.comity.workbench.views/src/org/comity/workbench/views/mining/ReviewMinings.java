/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.mining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.comity.agreement.AgreementPackage;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.model.Snapshot;
import org.comity.editor.preference.EditorPreferences;
import org.comity.review.FindingItem;
import org.comity.review.Item;
import org.comity.review.Review;
import org.comity.terms.Modality;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Tells above each agreement how many rows the register, the silences and the findings have, how many of the rows are duties,
 * and as of which date; and above each article that has any, how many duties and findings are in it.
 */
public final class ReviewMinings extends AbstractCodeMiningProvider {

    private static final Set<Modality> DUTIES = EnumSet.of(Modality.MUST, Modality.MUST_NOT, Modality.MAY_NOT, Modality.ENDEAVOUR);

    /** Where an article stands. */
    private record Range(int offset, int end) {
    }

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        DocumentModel model = LanguageDocument.model(document).orElse(null);
        if (model == null || !EditorPreferences.is(EditorPreferences.MININGS)) {
            return CompletableFuture.completedFuture(List.of());
        }
        List<Review> reviews = ReviewSession.shared().reviews(model.uri().toString());
        Snapshot snapshot = model.latest();
        return reviews.isEmpty() ? CompletableFuture.completedFuture(List.of()) : CompletableFuture.supplyAsync(() -> {
            List<Range> articles = model.readLater(snapshot, ReviewMinings::articles).orElse(List.of());
            return ((IDocumentExtension4) document).getModificationStamp() == snapshot.stamp() ? minings(document, reviews, articles) : List.of();
        });
    }

    private List<ICodeMining> minings(IDocument document, List<Review> reviews, List<Range> articles) {
        List<ICodeMining> minings = new ArrayList<>();
        try {
            for (Review review : reviews) {
                if (review.place().exists()) {
                    int line = document.getLineOfOffset(review.place().offset());
                    Predicate<Item> all = item -> true;
                    add(minings, document, line, NLS.bind(MiningMessages.Obligations_as_of, new Object[] {review.asOf(), review.norms().size(), duties(review, all)}), ViewIds.REGISTER);
                    add(minings, document, line, NLS.bind(MiningMessages.Silences, review.silences().size()), ViewIds.SILENCES);
                    add(minings, document, line, NLS.bind(MiningMessages.Findings, findings(review, all)), ViewIds.FINDINGS);
                }
            }
            for (Range article : articles) {
                Predicate<Item> inside = item -> item.place().exists() && item.place().offset() >= article.offset() && item.place().offset() < article.end();
                long duties = reviews.stream().mapToLong(r -> duties(r, inside)).sum();
                long findings = reviews.stream().mapToLong(r -> findings(r, inside)).sum();
                int line = document.getLineOfOffset(article.offset());
                if (duties > 0) {
                    add(minings, document, line, NLS.bind(MiningMessages.Obligations, duties), ViewIds.REGISTER);
                }
                if (findings > 0) {
                    add(minings, document, line, NLS.bind(MiningMessages.Findings, findings), ViewIds.FINDINGS);
                }
            }
        } catch (BadLocationException e) {
            // the text has changed; it will be told again
            return List.of();
        }
        return minings;
    }

    private void add(List<ICodeMining> minings, IDocument document, int line, String label, String view) throws BadLocationException {
        minings.add(new ReviewMining(line, document, this, label, view));
    }

    private static long duties(Review review, Predicate<Item> which) {
        return review.norms().stream().filter(which).filter(n -> DUTIES.contains(n.modality())).count();
    }

    private static long findings(Review review, Predicate<Item> which) {
        return review.findings().stream().filter(which).filter(FindingItem::fired).count();
    }

    private static List<Range> articles(XtextResource resource) {
        List<Range> found = new ArrayList<>();
        resource.getContents().forEach(root -> EcoreUtil2.eAllContents(root).forEach(each -> {
            ICompositeNode node = each.eClass() == AgreementPackage.Literals.ARTICLE ? NodeModelUtils.findActualNodeFor(each) : null;
            if (node != null) {
                found.add(new Range(node.getOffset(), node.getEndOffset()));
            }
        }));
        return found;
    }
}
