/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.Body;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.agreement.Group;
import org.comity.agreement.Party;
import org.comity.agreement.Request;
import org.comity.engine.draft.NormFeatures;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.terms.Actor;
import org.comity.terms.DayOfMonth;
import org.comity.terms.Element;
import org.comity.terms.NormSentence;
import org.comity.terms.TermsPackage;
import org.comity.terms.Timing;
import org.comity.terms.VagueTime;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How a feature of the law's expressions is written in a draft, so that it can be set there. */
final class Settings {

    /** A part of an element: what stores it, and the words before it; none: the value stands alone. */
    private record Part(EStructuralFeature feature, String words, Kind kind) {
    }

    /** What a value is. */
    private enum Kind {
        /** A word of the law or the language. */
        WORD,
        /** Text between quotation marks. */
        TEXT,
        /** A duration, date or number, as it is. */
        VALUE,
        /** Somebody; a role stands for the one who has it. */
        ACTOR,
        /** Only said or not said. */
        MARK
    }

    private static final AgreementPackage A = AgreementPackage.eINSTANCE;
    private static final TermsPackage T = TermsPackage.eINSTANCE;
    private static final Map<EClass, Map<String, Part>> PARTS = new LinkedHashMap<>();

    static {
        part(T.getNormSentence(), "matter", T.getNormSentence_Matter(), "matter", Kind.WORD);
        part(T.getNormSentence(), "phase", T.getNormSentence_Phase(), "phase", Kind.WORD);
        part(T.getNormSentence(), "publicPower", T.getNormSentence_PublicPower(), "public power", Kind.MARK);
        part(T.getNormSentence(), "alone", T.getNormSentence_Alone(), "alone", Kind.MARK);
        part(T.getNormSentence(), "through", T.getNormSentence_Through(), "through", Kind.ACTOR);
        part(A.getCost(), "basis", A.getCost_Basis(), "", Kind.WORD);
        part(A.getCost(), "payee", A.getCost_PayableTo(), "payable to", Kind.ACTOR);
        part(A.getCost(), "advancedBy", A.getCost_AdvancedBy(), "advanced by", Kind.ACTOR);
        part(A.getCost(), "reimbursedBy", A.getCost_ReimbursedBy(), "reimbursed by", Kind.ACTOR);
        part(A.getCost(), "phase", A.getCost_Phase(), "phase", Kind.WORD);
        part(A.getCost(), "adjusted", A.getCost_Adjusted(), "adjusted to actual", Kind.MARK);
        part(A.getDataFlow(), "class", A.getDataFlow_Category(), "class", Kind.WORD);
        part(A.getDataFlow(), "purpose", A.getDataFlow_Purpose(), "purpose", Kind.TEXT);
        part(A.getDataFlow(), "retention", A.getDataFlow_Retention(), "retained", Kind.VALUE);
        part(A.getDataFlow(), "log", A.getDataFlow_Log(), "log every access", Kind.MARK);
        part(A.getDataFlow(), "reviewer", A.getDataFlow_Reviewer(), "reviewed by", Kind.ACTOR);
        part(A.getResource(), "promised", A.getResource_Promised(), "", Kind.VALUE);
        part(A.getParty(), "agency", A.getParty_Agency(), "", Kind.VALUE);
    }

    private Settings() {
    }

    private static void part(EClass owner, String name, EStructuralFeature feature, String words, Kind kind) {
        PARTS.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(name, new Part(feature, words, kind));
    }

    /**
     * The element to add to an agreement for features that no element has a place for: facts, and what is said of the agreement.
     *
     * @param element whose feature it is
     * @param head how the element is called in the path
     * @param feature the rest of the path
     * @param value its value as an expression
     */
    static Optional<String> added(EObject element, String head, String feature, String value) {
        if (element instanceof Agreement agreement && feature.equals("scope") && agreement.getScope() == null) {
            return Optional.of("extent " + value);
        }
        boolean fact = FeatureCatalog.standard().owners().stream().noneMatch(o -> FeatureCatalog.standard().feature(o, feature).isPresent())
            && !feature.isEmpty() && !feature.startsWith("deadline") && !(element instanceof Party && feature.equals("agency"));
        boolean named = element instanceof Agreement && head.equals("agreement") || element instanceof Element own && head.equals(own.getName());
        return fact && named ? Optional.of("fact " + head + "." + feature + " = " + value) : Optional.empty();
    }

    /**
     * The changes that set a feature.
     *
     * @param place the element, or something in it
     * @param agreement its agreement
     * @param feature name of the feature
     * @param value its value as an expression
     * @return none if it cannot be written here
     */
    static List<TextChange> changes(EObject place, Agreement agreement, String feature, String value) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            EObject element = each instanceof Clause clause ? clause.getSentence() : each;
            List<TextChange> changes = element == null ? List.of() : own(element, agreement, feature, value);
            if (!changes.isEmpty()) {
                return changes;
            }
        }
        return List.of();
    }

    private static List<TextChange> own(EObject element, Agreement agreement, String feature, String value) {
        if (element instanceof Agreement draft && feature.equals("scope")) {
            return replaced(draft, A.getAgreement_Scope(), value);
        } else if (element instanceof Request request && feature.equals("form")) {
            return form(request, value);
        } else if (element instanceof NormSentence sentence && feature.startsWith("deadline")) {
            return deadline(sentence, feature, value);
        } else if (element instanceof NormSentence sentence && feature.equals("modality")) {
            return replaced(sentence, T.getNormSentence_Modality(), value.equals("endeavour") ? "must endeavour" : value.replace('-', ' '));
        } else if (element instanceof NormSentence sentence && feature.equals("condition")) {
            return List.of(after(sentence, "when " + value));
        } else if (element instanceof Cost cost && feature.equals("payer")) {
            return payer(cost, agreement, value);
        } else if (element instanceof Cost cost && feature.equals("claim")) {
            return value.equals("none") && !cost.isNoClaim() && cost.getWaivedBy() == null ? noClaim(cost) : List.of();
        } else if (element instanceof Cost cost && feature.equals("budget")) {
            return budget(cost, value);
        }
        Part part = PARTS.getOrDefault(element.eClass(), Map.of()).get(feature);
        return part == null ? List.of() : part(element, agreement, part, value);
    }

    private static List<TextChange> part(EObject element, Agreement agreement, Part part, String value) {
        if (part.kind() == Kind.MARK) {
            return value.equals("true") && !element.eIsSet(part.feature()) ? List.of(after(element, part.words())) : List.of();
        }
        String written = switch (part.kind()) {
            case ACTOR -> actor(agreement, value);
            case WORD -> part.words().isEmpty() ? value.replace('-', ' ') : value;
            default -> value;
        };
        if (written == null) {
            return List.of();
        }
        List<TextChange> replaced = replaced(element, part.feature(), written);
        return !replaced.isEmpty() ? replaced : part.words().isEmpty() && part.kind() == Kind.VALUE ? List.of()
            : List.of(after(element, (part.words() + " " + written).strip()));
    }

    /** The form of a request stands behind the last of those it goes to. */
    private static List<TextChange> form(Request request, String value) {
        List<TextChange> replaced = replaced(request, A.getRequest_Form(), value);
        List<INode> to = NodeModelUtils.findNodesForFeature(request, A.getRequest_To());
        return !replaced.isEmpty() || to.isEmpty() ? replaced : List.of(new TextChange(to.get(to.size() - 1).getEndOffset(), 0, " " + value));
    }

    private static List<TextChange> deadline(NormSentence sentence, String feature, String value) {
        if (feature.equals("deadline.inclusive")) {
            List<DayOfMonth> days = EcoreUtil2.typeSelect(sentence.getTimings(), DayOfMonth.class);
            List<TextChange> changes = new ArrayList<>();
            for (DayOfMonth day : days) {
                List<TextChange> replaced = replaced(day, T.getDayOfMonth_Inclusion(), value);
                changes.addAll(replaced.isEmpty() ? List.of(after(day, value)) : replaced);
            }
            return changes;
        } else if (!feature.equals("deadline") || value.isEmpty() || !Character.isDigit(value.charAt(0))) {
            return List.of();
        }
        List<Timing> present = sentence.getTimings().stream().filter(t -> NormFeatures.isDeadline(t) || t instanceof VagueTime).toList();
        String within = "within " + value;
        return switch (present.size()) {
            case 0 -> List.of(after(sentence, within));
            case 1 -> List.of(replaced(NodeModelUtils.findActualNodeFor(present.get(0)), within));
            default -> List.of();
        };
    }

    private static List<TextChange> payer(Cost cost, Agreement agreement, String value) {
        String payer = actor(agreement, value);
        List<INode> shares = NodeModelUtils.findNodesForFeature(cost, A.getCost_Shares());
        if (payer == null) {
            return List.of();
        } else if (shares.isEmpty()) {
            return List.of(after(cost, "borne by " + payer + " 100%"));
        }
        int start = shares.get(0).getTextRegion().getOffset();
        int end = shares.get(shares.size() - 1).getEndOffset();
        String between = cost.eResource() == null ? "" : shares.get(0).getRootNode().getText().substring(start, end);
        // shares in two places of the clause have other words between them, which are not to be lost
        boolean together = between.chars().filter(c -> c == ',').count() == shares.size() - 1L && !between.contains("borne");
        return together ? List.of(new TextChange(start, end - start, payer + " 100%")) : List.of();
    }

    /** A claim is excluded instead of being payable to somebody. */
    private static List<TextChange> noClaim(Cost cost) {
        List<INode> payee = NodeModelUtils.findNodesForFeature(cost, A.getCost_PayableTo());
        if (payee.isEmpty()) {
            return List.of(after(cost, "no claim"));
        }
        INode before = payee.get(0);
        while (before != null && !"payable".equals(before.getText().strip())) {
            before = before.getPreviousSibling();
        }
        int start = before == null ? -1 : before.getTextRegion().getOffset();
        return start < 0 ? List.of() : List.of(new TextChange(start, payee.get(0).getEndOffset() - start, "no claim"));
    }

    private static List<TextChange> budget(Cost cost, String value) {
        if (cost.getBudgets().isEmpty()) {
            return List.of(after(cost, "budget " + value));
        }
        return cost.getBudgets().size() > 1 ? List.of() : replaced(cost.getBudgets().get(0), A.getBudgetLine_Text(), value);
    }

    /** Who a value stands for: the one of that name, or the only one with that role; null if that is open. */
    private static String actor(Agreement agreement, String value) {
        List<Actor> actors = EcoreUtil2.getAllContentsOfType(agreement, Actor.class);
        if (actors.stream().anyMatch(a -> value.equals(a.getName()))) {
            return value;
        }
        List<String> names = actors.stream().filter(a -> roles(a).anyMatch(value::equals) && a.getName() != null).map(Actor::getName).toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    private static Stream<String> roles(Actor actor) {
        return actor instanceof Party party ? party.getRoles().stream() : actor instanceof Group group ? group.getRoles().stream()
            : actor instanceof Body body ? body.getRoles().stream() : Stream.of();
    }

    private static List<TextChange> replaced(EObject element, EStructuralFeature feature, String written) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.size() != 1 ? List.of() : List.of(replaced(nodes.get(0), written));
    }

    /** Another text in the place of a node. */
    static TextChange replaced(INode node, String written) {
        return new TextChange(node.getTextRegion().getOffset(), node.getTextRegion().getLength(), written);
    }

    private static TextChange after(EObject element, String written) {
        return new TextChange(NodeModelUtils.findActualNodeFor(element).getEndOffset(), 0, " " + written);
    }
}
