/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.comity.agreement.Article;
import org.comity.directory.Agency;
import org.comity.document.CitationText;
import org.comity.engine.law.LawPaths;
import org.comity.register.FactUse;
import org.comity.register.Finding;
import org.comity.register.Result;
import org.comity.register.RuleInstance;
import org.comity.statute.ProvisionBody;
import org.comity.statute.RuleBody;
import org.comity.statute.Statute;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;

/** Reads what all results have: place, provisions, trace. */
final class HeadReader {

    private final ReaderWords words;
    private final CitationText citations;
    private final Positions positions;
    private final Map<EObject, Place> places = new IdentityHashMap<>();
    private final Map<String, Cited> cited = new HashMap<>();

    HeadReader(ReaderWords words, CitationText citations, Positions positions) {
        this.words = words;
        this.citations = citations;
        this.positions = positions;
    }

    Item.Head head(Result result) {
        EObject place = result instanceof Finding finding ? finding.getPlace() : result.getClauses().isEmpty() ? null : result.getClauses().get(0);
        String track = result.getTrack() == null ? "" : result.getTrack().substring(result.getTrack().indexOf('@') + 1);
        return new Item.Head(result.getId(), result.getOrigin(), words.of(result.getOrigin().getLiteral()), track, place(place),
            result.getCitations().stream().distinct().map(p -> new Cited(p, citations.of(result, p))).toList(), why(result.getWhy()));
    }

    Cited cited(String path) {
        return cited.computeIfAbsent(path, p -> new Cited(p, citations.of(p)));
    }

    /** The place of an element; nowhere for null and for what stands in no text. */
    Place place(EObject element) {
        return element == null ? Place.NOWHERE : places.computeIfAbsent(element, this::find);
    }

    private Place find(EObject element) {
        Positions.Range range = element.eResource() == null ? null : positions.of(element);
        if (range == null) {
            return Place.NOWHERE;
        }
        String name = element instanceof Element named && named.getName() != null ? named.getName() : "";
        return new Place(element.eResource().getURI().toString(), name, range.offset(), range.length(), range.line(), article(element));
    }

    private static String article(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Article article) {
                return article.getLabel() == null ? article.getKind().getLiteral() : article.getLabel();
            }
        }
        return "";
    }

    private Why why(RuleInstance why) {
        List<Fact> facts = new ArrayList<>();
        for (FactUse use : why.getFacts()) {
            EObject source = use.getSource();
            boolean law = source instanceof ProvisionBody || source instanceof RuleBody || source instanceof Statute || source instanceof Agency;
            String path = law ? text(LawPaths.of(source)) : "";
            facts.add(new Fact(text(use.getText()), text(use.getValue()), use.getKind(), words.of("source-" + use.getKind().getLiteral()), place(source), path,
                text(use.getSourceText())));
        }
        return new Why(why.getRule(), place(why.getRuleElement()), List.copyOf(why.getBinding()), text(why.getGuard()), text(why.getRequirement()),
            List.copyOf(facts));
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
