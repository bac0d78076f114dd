/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.navigate;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.FactAssertion;
import org.comity.engine.draft.Draft;
import org.comity.lang.catalogue.Catalogue;
import org.comity.lang.catalogue.Catalogues;
import org.comity.statute.Macro;
import org.comity.statute.RuleBody;
import org.comity.terms.Aggregate;
import org.comity.terms.Element;
import org.comity.terms.FunctionCall;
import org.comity.terms.Navigation;
import org.comity.terms.Quantifier;
import org.comity.terms.TermsPackage;
import org.comity.terms.VariableRef;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Words that stand for an entry of the catalogue or an element of the draft without being references: roles, topics, facts,
 * defined functions, and names in conditions. They are read by their meaning, so the same word may stand for different things
 * under different laws.
 */
public class WordTargets {

    /**
     * A word.
     *
     * @param region where it stands
     * @param element what it stands for
     */
    public record Word(ITextRegion region, Element element) {
    }

    @Inject
    private Catalogues catalogues;

    /** What the word at an offset stands for; empty if it stands for nothing. */
    public Optional<Word> at(XtextResource resource, int offset) {
        ILeafNode leaf = resource.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        EObject owner = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return owner == null ? Optional.empty()
            : words(owner, new IdentityHashMap<>()).filter(w -> w.region().getOffset() <= offset && offset <= w.region().getOffset() + w.region().getLength()).findFirst();
    }

    /**
     * The words of a file that stand for elements.
     *
     * @param resource a parsed file
     * @param wanted which elements
     * @return the words, in the order of the model
     */
    public List<Word> standingFor(XtextResource resource, Predicate<Element> wanted) {
        List<Word> found = new ArrayList<>();
        Map<Agreement, Draft> drafts = new IdentityHashMap<>();
        for (EObject root : resource.getContents()) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
                words(all.next(), drafts).filter(w -> wanted.test(w.element())).forEach(found::add);
            }
        }
        return found;
    }

    private Stream<Word> words(EObject owner, Map<Agreement, Draft> drafts) {
        if (owner instanceof VariableRef ref) {
            return word(ref, TermsPackage.Literals.VARIABLE_REF__NAME, ref.getName() == null || isBound(ref) ? Optional.empty()
                : draft(ref, drafts).flatMap(d -> d.named(ref.getName())).or(() -> role(ref, ref.getName())));
        }
        if (owner instanceof Navigation navigation && navigation.getFeature() != null) {
            return word(navigation, TermsPackage.Literals.NAVIGATION__FEATURE,
                named(catalogues.at(navigation).facts(), navigation.getFeature()));
        }
        if (owner instanceof FunctionCall call && call.getFunction() != null) {
            return word(call, TermsPackage.Literals.FUNCTION_CALL__FUNCTION, named(catalogues.at(call).macros(), call.getFunction()));
        }
        if (owner instanceof FactAssertion fact && fact.getPath() != null) {
            return fact(fact, drafts);
        }
        return owner.eClass().getEAllAttributes().stream().filter(owner::eIsSet).flatMap(feature -> switch (feature.getName()) {
            case "role", "roles", "ofRole" -> each(owner, feature, word -> role(owner, word));
            case "topic", "topics" -> each(owner, feature, word -> named(catalogues.at(owner).topics(), word));
            default -> Stream.empty();
        });
    }

    private Stream<Word> fact(FactAssertion fact, Map<Agreement, Draft> drafts) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(fact, AgreementPackage.Literals.FACT_ASSERTION__PATH);
        if (nodes.isEmpty()) {
            return Stream.empty();
        }
        List<Word> found = new ArrayList<>();
        List<ILeafNode> segments = new ArrayList<>();
        for (ILeafNode leaf : nodes.get(0).getLeafNodes()) {
            if (!leaf.isHidden() && !".".equals(leaf.getText())) {
                segments.add(leaf);
            }
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < segments.size() - 1; i++) {
            path.append(i == 0 ? "" : ".").append(text(segments.get(i)));
            ITextRegion region = segments.get(i).getTextRegion();
            draft(fact, drafts).flatMap(d -> d.named(path.toString())).ifPresent(e -> found.add(new Word(region, e)));
        }
        ILeafNode last = segments.get(segments.size() - 1);
        named(catalogues.at(fact).facts(), text(last)).ifPresent(e -> found.add(new Word(last.getTextRegion(), e)));
        return found.stream();
    }

    private Stream<Word> each(EObject owner, EAttribute feature, Function<String, Optional<Element>> meaning) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        return nodes.stream().flatMap(n -> meaning.apply(NodeModelUtils.getTokenText(n).replace("^", "")).stream().map(e -> new Word(n.getTextRegion(), e)));
    }

    private static Stream<Word> word(EObject owner, EAttribute feature, Optional<? extends Element> element) {
        return element.stream().flatMap(e -> NodeModelUtils.findNodesForFeature(owner, feature).stream().map(n -> new Word(n.getTextRegion(), e)));
    }

    private Optional<Element> role(EObject place, String word) {
        Catalogue catalogue = catalogues.at(place);
        // where no jurisdiction is known, a word is a role of any
        return named(catalogue.isKnown() ? catalogue.roles() : catalogue.all().stream().flatMap(j -> j.getRoles().stream()), word);
    }

    private static Optional<Element> named(Stream<? extends Element> elements, String name) {
        return elements.filter(e -> name.equals(e.getName())).findFirst().map(Element.class::cast);
    }

    private static Optional<Draft> draft(EObject place, Map<Agreement, Draft> drafts) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Agreement.class)).map(a -> drafts.computeIfAbsent(a, Draft::new));
    }

    /** Whether a name is a variable of the rule, definition or quantifier around it. */
    private static boolean isBound(VariableRef ref) {
        for (EObject e = ref; e != null; e = e.eContainer()) {
            if (e instanceof Quantifier q && ref.getName().equals(q.getVariable()) || e instanceof Aggregate a && ref.getName().equals(a.getVariable())
                || e instanceof RuleBody rule && rule.getBinders().stream().anyMatch(b -> b.getVariables().contains(ref.getName()))
                || e instanceof Macro macro && macro.getParameters().contains(ref.getName())) {
                return true;
            }
        }
        return false;
    }

    private static String text(ILeafNode leaf) {
        return leaf.getText().replace("^", "");
    }
}
