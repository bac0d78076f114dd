/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.engine.expression.Feature;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.engine.expression.Function;
import org.comity.engine.expression.FunctionCatalog;
import org.comity.engine.expression.Type;
import org.comity.engine.expression.TypeEnvironment;
import org.comity.lang.catalogue.Catalogue;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.catalogue.Environments;
import org.comity.lang.ide.text.Explanations;
import org.comity.lang.ide.text.Labels;
import org.comity.statute.FactDefinition;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** What an expression may go on with: features after a dot, by type; variables, roles, lists and functions elsewhere. */
class ExpressionProposals {

    /**
     * Something to propose.
     *
     * @param text text to insert
     * @param description one line beside it
     * @param documentation Markdown, or null
     * @param kind as in {@link ContentAssistEntry}
     */
    record Proposal(String text, String description, String documentation, String kind) {
    }

    private static final Map<String, String> WORDS = Map.of("asOf", "the day the draft is read on");

    @Inject
    private Environments environments;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Explanations explanations;

    /** What may begin an operand at a place. */
    List<Proposal> operands(EObject place) {
        List<Proposal> found = new ArrayList<>();
        TypeEnvironment environment = environments.inside(place);
        environment.variables().forEach((name, type) -> found.add(new Proposal(name, type.toString(), explanations.explain(name, type),
            ContentAssistEntry.KIND_VARIABLE)));
        Catalogue catalogue = catalogues.at(place);
        catalogue.roles().forEach(r -> found.add(new Proposal(r.getName(), Labels.any(r.getLabels()), explanations.explain(r, place),
            ContentAssistEntry.KIND_REFERENCE)));
        FeatureCatalog.standard().roots().forEach((name, type) -> found.add(new Proposal(name, WORDS.getOrDefault(name, type.toString()),
            explanations.explain(name, type), ContentAssistEntry.KIND_VALUE)));
        for (Function function : FunctionCatalog.standard().functions()) {
            found.add(new Proposal(function.name() + "()", function.signature(), explanations.explain(function), ContentAssistEntry.KIND_FUNCTION));
        }
        catalogue.macros().forEach(m -> found.add(new Proposal(m.getName() + "()", m.getName() + m.getParameters().toString().replace('[', '(')
            .replace(']', ')'), explanations.explain(m, place), ContentAssistEntry.KIND_FUNCTION)));
        return found;
    }

    /** Features after a path such as {@code n.bearer}; empty if the path has no known type or is a list. */
    List<Proposal> features(List<String> path, EObject place) {
        Type type = type(path, place);
        List<Proposal> found = new ArrayList<>();
        if (type.kind() == Type.Kind.ELEMENT) {
            for (Feature feature : FeatureCatalog.standard().features(type.name())) {
                found.add(new Proposal(feature.name(), feature.type().toString(), explanations.explain(feature), ContentAssistEntry.KIND_PROPERTY));
            }
            catalogues.at(place).facts().filter(f -> Environments.owner(f).equals(type.name())).map(f -> fact(f, place)).forEach(found::add);
        }
        return found;
    }

    private Proposal fact(FactDefinition fact, EObject place) {
        return new Proposal(fact.getName(), "fact: " + Labels.any(fact.getLabels()), explanations.explain(fact, place), ContentAssistEntry.KIND_PROPERTY);
    }

    private Type type(List<String> path, EObject place) {
        TypeEnvironment environment = environments.inside(place);
        String first = path.get(0);
        Type type = environment.variables().get(first);
        if (type == null) {
            type = FeatureCatalog.standard().roots().getOrDefault(first, environment.roles().apply(first) ? Type.element("actor") : Type.ANY);
        }
        for (String feature : path.subList(1, path.size())) {
            type = type.kind() == Type.Kind.ELEMENT ? FeatureCatalog.standard().feature(type.name(), feature).map(Feature::type).orElse(Type.ANY) : Type.ANY;
        }
        return type;
    }
}
