/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.agreement.DraftActor;
import org.comity.engine.draft.Draft;

/** The clause by which a draft settles a topic, where the language has one and no rule proposes a better one. */
public final class TopicClauses {

    /** Topics that are settled by what other elements say, not by an element of their own. */
    private static final Set<String> INSIDE = Set.of("cost.amount", "cost.method", "cost.share", "cost.defrayal", "payment.timing", "reply.deadline");

    private TopicClauses() {
    }

    /**
     * A clause.
     *
     * @param topic key of the topic
     * @param deciders who decides if the draft stays silent
     * @param draft the draft
     * @return a text in the language of drafts, to be completed where it has an ellipsis; empty if other elements settle the topic
     */
    public static Optional<String> of(String topic, List<String> deciders, Draft draft) {
        String named = deciders.stream().filter(d -> draft.named(d).isPresent()).findFirst().orElse(null);
        return switch (topic) {
            case "liability.external" -> Optional.ofNullable(named != null ? named : draft.signing().stream().findFirst().map(DraftActor::getName).orElse(null))
                .map(who -> "liability external of " + who + " for \"…\"");
            case "dispute" -> Optional.of("dispute: negotiation within 30 days");
            case "term" -> Optional.of("term permanent");
            default -> INSIDE.contains(topic) ? Optional.empty()
                : Optional.of("determination " + topic + (named == null ? "" : " by " + named) + " \"…\"");
        };
    }
}
