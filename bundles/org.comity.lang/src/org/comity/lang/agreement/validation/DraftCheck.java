/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.validation;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.Article;
import org.comity.agreement.DraftActor;
import org.comity.agreement.DraftElement;
import org.comity.agreement.ElementContainer;
import org.comity.agreement.Order;
import org.comity.agreement.Party;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.engine.expression.TypeEnvironment;
import org.comity.lang.catalogue.Catalogue;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.catalogue.Environments;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Nearest;
import org.comity.terms.Conjunction;
import org.comity.terms.Disjunction;
import org.comity.terms.Element;
import org.comity.terms.Expression;
import org.comity.terms.Implication;
import org.comity.terms.Negation;
import org.comity.terms.TermsPackage;
import org.comity.terms.VariableRef;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** A draft: one element per name, roles its law knows, conditions that mean something, and a law it stands under. */
public class DraftCheck extends Checks {

    @Inject
    private Catalogues catalogues;

    @Inject
    private Environments environments;

    /** One element per name in a draft, and in each of its orders. */
    @Check
    public void checkNames(Agreement agreement) {
        names(agreement, new HashMap<>());
    }

    /** One unit or officer per name in a party. */
    @Check
    public void checkNames(Party party) {
        Map<String, Element> seen = new HashMap<>();
        party.getUnits().forEach(u -> name(u, seen));
        party.getOfficers().forEach(o -> name(o, seen));
    }

    /** A law to read the draft under. */
    @Check
    public void checkJurisdiction(Agreement agreement) {
        if (agreement.getJurisdiction() == null && agreement.getOrderUnder() == null && agreement.getPartOf() == null) {
            report(IssueCode.NO_JURISDICTION, agreement, TermsPackage.Literals.ELEMENT__NAME, List.of());
        }
    }

    /** Roles the law of the draft knows. */
    @Check
    public void checkRoles(DraftActor actor) {
        if (actor.getRoles().isEmpty()) {
            return;
        }
        Catalogue catalogue = catalogues.at(actor);
        for (int i = 0; i < actor.getRoles().size(); i++) {
            String role = actor.getRoles().get(i);
            if (catalogue.isKnown() && !catalogue.isRole(role)) {
                List<String> nearest = Nearest.of(role, catalogue.roles().map(Element::getName)::iterator);
                report(IssueCode.DRAFT_ROLE, actor, AgreementPackage.Literals.DRAFT_ACTOR__ROLES, i, nearest, role, catalogue.name(), hint(nearest));
            }
        }
    }

    /** A bare word as a condition is something the draft names. */
    @Check
    public void checkCondition(VariableRef word) {
        Expression outermost = word;
        while (outermost.eContainer() instanceof Conjunction || outermost.eContainer() instanceof Disjunction
            || outermost.eContainer() instanceof Negation || outermost.eContainer() instanceof Implication) {
            outermost = (Expression) outermost.eContainer();
        }
        if (outermost.eContainer() instanceof Expression || outermost.eContainmentFeature() == AgreementPackage.Literals.FACT_ASSERTION__VALUE
            || outermost.eContainmentFeature() == AgreementPackage.Literals.PARAMETER__VALUE || word.getName() == null) {
            return;
        }
        TypeEnvironment known = environments.at(word);
        boolean means = known.variables().containsKey(word.getName()) || known.roles().apply(word.getName())
            || FeatureCatalog.standard().roots().containsKey(word.getName());
        if (!means) {
            List<String> nearest = Nearest.of(word.getName(), known.variables().keySet());
            report(IssueCode.DRAFT_NAME, word, TermsPackage.Literals.VARIABLE_REF__NAME, nearest, word.getName(), hint(nearest));
        }
    }

    private void names(ElementContainer container, Map<String, Element> seen) {
        for (DraftElement element : container.getElements()) {
            name(element, seen);
            if (element instanceof Article article) {
                names(article, seen);
            } else if (element instanceof Order order) {
                names(order, new HashMap<>());
            }
        }
    }

    private void name(Element element, Map<String, Element> seen) {
        Element first = element.getName() == null ? null : seen.putIfAbsent(element.getName(), element);
        if (first != null) {
            INode node = NodeModelUtils.findActualNodeFor(first);
            report(IssueCode.DRAFT_TWICE, element, TermsPackage.Literals.ELEMENT__NAME, List.of(), element.getName(),
                node == null ? "?" : node.getStartLine());
        }
    }
}
