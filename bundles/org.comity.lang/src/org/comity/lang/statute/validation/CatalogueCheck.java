/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.law.LawPaths;
import org.comity.lang.catalogue.Catalogue;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.Circles;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Nearest;
import org.comity.statute.FactDefinition;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Macro;
import org.comity.statute.RoleCardinality;
import org.comity.statute.RoleSubstitution;
import org.comity.statute.StatutePackage;
import org.comity.statute.TopicRule;
import org.comity.terms.Element;
import org.comity.terms.FunctionCall;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** The words a jurisdiction declares, and the words its law uses. */
public class CatalogueCheck extends Checks {

    @Inject
    private Catalogues catalogues;

    /** Roles of an instrument. */
    @Check
    public void checkRole(RoleCardinality use) {
        role(use, use.getRole(), StatutePackage.Literals.ROLE_CARDINALITY__ROLE);
    }

    /** Role a fact belongs to. */
    @Check
    public void checkRole(FactDefinition fact) {
        if (fact.getOfRole() != null) {
            role(fact, fact.getOfRole(), StatutePackage.Literals.FACT_DEFINITION__OF_ROLE);
        }
    }

    /** Role that takes the place of another in an incorporation. */
    @Check
    public void checkRole(RoleSubstitution substitution) {
        role(substitution, substitution.getAs(), StatutePackage.Literals.ROLE_SUBSTITUTION__AS);
    }

    /** Topics a rule speaks of. */
    @Check
    public void checkTopics(TopicRule rule) {
        for (int i = 0; i < rule.getTopics().size(); i++) {
            topic(rule, rule.getTopics().get(i), StatutePackage.Literals.TOPIC_RULE__TOPICS, i);
        }
    }

    /** Topics a condition asks about. */
    @Check
    public void checkTopics(FunctionCall call) {
        if ("regulated".equals(call.getFunction()) && call.getArguments().size() == 1) {
            topic(call, ExpressionText.of(call.getArguments().get(0)), TermsPackage.Literals.FUNCTION_CALL__ARGUMENTS, 0);
        }
    }

    /** One entry per name and kind. */
    @Check
    public void checkNames(Jurisdiction jurisdiction) {
        for (List<? extends Element> entries : List.of(jurisdiction.getRoles(), jurisdiction.getTopics(), jurisdiction.getInstruments(),
            jurisdiction.getMacros(), jurisdiction.getFixtures())) {
            unique(entries, Element::getName);
        }
        // one name may be a fact of several owners
        unique(jurisdiction.getFacts(), f -> f.getOwner() + "." + f.getOfRole() + "." + f.getName());
    }

    /** A definition does not call itself, directly or through others. */
    @Check
    public void checkCircles(Macro macro) {
        if (!(macro.eContainer() instanceof Jurisdiction jurisdiction)) {
            return;
        }
        Map<String, Macro> byName = jurisdiction.getMacros().stream().filter(m -> m.getName() != null)
            .collect(Collectors.toMap(Macro::getName, m -> m, (a, b) -> a));
        Circles.find(macro, m -> calls(m, byName)).ifPresent(way -> report(IssueCode.MACRO_CYCLE, macro, TermsPackage.Literals.ELEMENT__NAME, List.of(),
            way.stream().map(Macro::getName).collect(Collectors.joining(" → "))));
    }

    /** An instrument does not extend itself. */
    @Check
    public void checkCircles(Instrument instrument) {
        Circles.find(instrument, CatalogueCheck::extended).ifPresent(way -> report(IssueCode.INSTRUMENT_CYCLE, instrument,
            StatutePackage.Literals.INSTRUMENT__SUPER_INSTRUMENT, List.of(), way.stream().map(Instrument::getName).collect(Collectors.joining(" → "))));
    }

    private static List<Instrument> extended(Instrument instrument) {
        return instrument.getSuperInstrument() != null && instrument.getSuperInstrument().getTarget() instanceof Instrument general
            && !general.eIsProxy() ? List.of(general) : List.of();
    }

    private static List<Macro> calls(Macro macro, Map<String, Macro> byName) {
        List<Macro> called = new ArrayList<>();
        for (FunctionCall call : EcoreUtil2.eAllOfType(macro, FunctionCall.class)) {
            if (byName.containsKey(call.getFunction())) {
                called.add(byName.get(call.getFunction()));
            }
        }
        return called;
    }

    private <T extends Element> void unique(List<T> entries, Function<T, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        for (T entry : entries) {
            if (entry.getName() != null && !seen.add(key.apply(entry))) {
                report(IssueCode.LAW_TWICE, entry, TermsPackage.Literals.ELEMENT__NAME, List.of(), LawPaths.of(entry));
            }
        }
    }

    private void role(EObject use, String role, EStructuralFeature feature) {
        Catalogue catalogue = catalogues.at(use);
        if (role != null && catalogue.isKnown() && !catalogue.isRole(role)) {
            List<String> nearest = Nearest.of(role, catalogue.roles().map(Element::getName)::iterator);
            report(IssueCode.ROLE, use, feature, nearest, role, hint(nearest));
        }
    }

    private void topic(EObject use, String topic, EStructuralFeature feature, int index) {
        Catalogue catalogue = catalogues.at(use);
        if (topic != null && (catalogue.isKnown() || !catalogue.all().isEmpty()) && !catalogue.isTopic(topic)) {
            List<String> nearest = Nearest.of(topic, catalogue.topics().map(Element::getName)::iterator);
            report(IssueCode.TOPIC, use, feature, index, nearest, topic, hint(nearest));
        }
    }
}
