/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.hover;

import com.google.inject.Inject;
import java.util.Optional;
import org.comity.engine.expression.Feature;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.engine.expression.Function;
import org.comity.engine.expression.FunctionCatalog;
import org.comity.engine.expression.Type;
import org.comity.engine.expression.TypeChecker;
import org.comity.engine.expression.TypeEnvironment;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.catalogue.Environments;
import org.comity.lang.ide.text.Explanations;
import org.comity.lang.ide.text.Keywords;
import org.comity.lang.ide.text.Markdown;
import org.comity.terms.Element;
import org.comity.terms.FunctionCall;
import org.comity.terms.Navigation;
import org.comity.terms.VariableRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** Finds what to show for a place: what a name stands for, what a word means, what a feature or function gives. */
public class HoverTexts {

    /**
     * What to show.
     *
     * @param region the text it is about
     * @param markdown the text to show, never empty
     */
    public record Hover(ITextRegion region, String markdown) {
    }

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private Explanations explanations;

    @Inject
    private Environments environments;

    @Inject
    private Catalogues catalogues;

    /**
     * What to show for an offset.
     *
     * @param resource a parsed file
     * @param offset from 0 to the length of the text
     */
    public Optional<Hover> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        EObject target = elements.resolveCrossReferencedElementAt(resource, offset);
        EObject place = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (target != null) {
            return target.eIsProxy() || place == null ? Optional.empty()
                : hover(elements.getCrossReferenceNode(resource, new TextRegion(offset, 0)).getTextRegion(),
                    explanations.explain(target, place));
        }
        Optional<Hover> expression = place == null ? Optional.empty() : expression(place, leaf);
        if (expression.isPresent()) {
            return expression;
        }
        if (leaf.getGrammarElement() instanceof Keyword) {
            return Keywords.line(leaf.getText()).flatMap(line -> hover(leaf.getTextRegion(), "**" + Markdown.escape(leaf.getText()) + "** — " + line));
        }
        EObject element = elements.resolveElementAt(resource, offset);
        ITextRegion region = element instanceof Element ? locations.getSignificantTextRegion(element) : null;
        return region == null || !region.contains(offset) ? Optional.empty() : hover(region, explanations.explain(element, element));
    }

    private Optional<Hover> expression(EObject place, ILeafNode leaf) {
        if (place instanceof Navigation navigation && leaf.getText().equals(navigation.getFeature())) {
            Type source = TypeChecker.typeOf(navigation.getSource(), environments.inside(navigation));
            Optional<Feature> feature = FeatureCatalog.standard().feature(String.valueOf(source.name()), navigation.getFeature());
            return feature.isPresent() ? hover(leaf.getTextRegion(), explanations.explain(feature.get()))
                : catalogues.at(place).facts().filter(f -> navigation.getFeature().equals(f.getName())).findFirst()
                    .flatMap(f -> hover(leaf.getTextRegion(), explanations.explain(f, place)));
        }
        if (place instanceof FunctionCall call && leaf.getText().equals(call.getFunction())) {
            Optional<Function> function = FunctionCatalog.standard().function(call.getFunction());
            return function.isPresent() ? hover(leaf.getTextRegion(), explanations.explain(function.get()))
                : catalogues.at(place).macros().filter(m -> call.getFunction().equals(m.getName())).findFirst()
                    .flatMap(m -> hover(leaf.getTextRegion(), explanations.explain(m, place)));
        }
        if (place instanceof VariableRef ref && ref.getName() != null) {
            TypeEnvironment environment = environments.inside(ref);
            if (environment.roles().apply(ref.getName())) {
                return catalogues.at(place).roles().filter(r -> ref.getName().equals(r.getName())).findFirst()
                    .flatMap(r -> hover(leaf.getTextRegion(), explanations.explain(r, place)));
            }
            Type type = TypeChecker.typeOf(ref, environment);
            return type.kind() == Type.Kind.SYMBOL ? Optional.empty() : hover(leaf.getTextRegion(), explanations.explain(ref.getName(), type));
        }
        return Optional.empty();
    }

    private static Optional<Hover> hover(ITextRegion region, String markdown) {
        return markdown.isBlank() ? Optional.empty() : Optional.of(new Hover(region, markdown));
    }
}
