/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.agreement.ClaimState;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.agreement.Determination;
import org.comity.agreement.Dispute;
import org.comity.agreement.DraftActor;
import org.comity.agreement.Group;
import org.comity.agreement.Liability;
import org.comity.agreement.LiabilityKind;
import org.comity.agreement.Term;
import org.comity.agreement.Waiver;
import org.comity.terms.CostBasis;
import org.comity.terms.Element;

/** Whether the draft regulates a topic, and by which elements. Silence is a value: an empty answer means the draft is silent. */
public final class Topics {

    private final Draft draft;
    private final Correspondence correspondence;
    private final Map<String, List<Element>> known = new HashMap<>();

    Topics(Draft draft, Correspondence correspondence) {
        this.draft = draft;
        this.correspondence = correspondence;
    }

    /** Whether the draft regulates a topic. */
    public boolean regulated(String topic) {
        return !regulating(topic).isEmpty();
    }

    /** The elements by which the draft regulates a topic; empty if it is silent. */
    public List<Element> regulating(String topic) {
        return known.computeIfAbsent(topic, this::find);
    }

    private List<Element> find(String topic) {
        for (Waiver waiver : draft.all(Waiver.class)) {
            if (is(waiver.getTopic(), topic)) {
                return List.of(waiver);
            }
        }
        return switch (topic) {
            case "cost.amount" -> everyCost(this::amountSettled);
            case "cost.method" -> everyCost(c -> c.getPayableTo() != null || !c.getSettled().isEmpty() || noClaim(c));
            case "cost.share", "cost.defrayal" -> everyCost(c -> !c.getShares().isEmpty() || noClaim(c));
            case "payment.timing" -> everyCost(c -> !c.getSettled().isEmpty() || noClaim(c));
            case "liability.external" -> new ArrayList<>(draft.all(Liability.class).stream()
                .filter(l -> l.getKind() == LiabilityKind.EXTERNAL).toList());
            case "reply.deadline" -> replies();
            case "term" -> new ArrayList<>(draft.all(Term.class));
            case "dispute" -> new ArrayList<>(draft.all(Dispute.class).stream()
                .filter(d -> d.getTopic() == null || is(d.getTopic(), topic)).toList());
            default -> declared(topic);
        };
    }

    /** State of the claim for a cost. A claim that may be raised is not a payment that must be made. */
    public static ClaimState claim(Cost cost) {
        if (cost.isNoClaim()) {
            return ClaimState.NONE;
        }
        if (cost.getWaivedBy() != null) {
            return ClaimState.WAIVED;
        }
        return cost.getPayableTo() != null ? ClaimState.CLAIMED : ClaimState.UNSTATED;
    }

    /** Whether no claim is raised for a cost: excluded, waived, or nothing arises. */
    public static boolean noClaim(Cost cost) {
        ClaimState claim = claim(cost);
        return claim == ClaimState.NONE || claim == ClaimState.WAIVED;
    }

    private boolean amountSettled(Cost cost) {
        if (cost.getAmount() != null || cost.getRate() != null || cost.getCap() != null || cost.getBasis() == CostBasis.ZERO
            || noClaim(cost)) {
            return true;
        }
        boolean computable = cost.getBasis() == CostBasis.ACTUAL || cost.getBasis() == CostBasis.ADDITIONAL;
        return computable && (cost.getPayableTo() != null || everySignatoryShares(cost));
    }

    private boolean everySignatoryShares(Cost cost) {
        for (DraftActor actor : draft.signing()) {
            boolean open = actor instanceof Group group && group.isOpen();
            if (!open && cost.getShares().stream().noneMatch(s -> Draft.same(s.getActor(), actor))) {
                return false;
            }
        }
        return true;
    }

    private List<Element> everyCost(java.util.function.Predicate<Cost> settled) {
        List<Cost> costs = draft.all(Cost.class);
        return costs.stream().allMatch(settled) ? new ArrayList<>(costs) : List.of();
    }

    /** Clauses that answer another clause; regulated only if every one of them has a deadline. */
    private List<Element> replies() {
        List<Element> found = new ArrayList<>();
        for (Clause clause : draft.all(Clause.class)) {
            if (NormFeatures.replies(clause)) {
                if (!NormFeatures.hasDeadline(clause.getSentence())) {
                    return List.of();
                }
                found.add(clause);
            }
        }
        return found;
    }

    private boolean is(String written, String topic) {
        return correspondence.isTopic(written, topic);
    }

    private List<Element> declared(String topic) {
        List<Element> found = new ArrayList<>();
        draft.all(Dispute.class).stream().filter(d -> is(d.getTopic(), topic)).forEach(found::add);
        draft.all(Determination.class).stream().filter(d -> is(d.getTopic(), topic)).forEach(found::add);
        return found;
    }
}
