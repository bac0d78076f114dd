/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.Map;
import org.comity.engine.draft.DraftReading;

/** The elements a rule's 'for' runs over, by the word after 'for'. */
public final class ElementLists {

    private static final Map<String, String> ROOTS = Map.ofEntries(Map.entry("norm", "norms"), Map.entry("cost", "costs"),
        Map.entry("data", "dataFlows"), Map.entry("decision", "decisions"), Map.entry("forum", "forums"),
        Map.entry("liability", "liabilities"), Map.entry("party", "parties"), Map.entry("basis", "bases"),
        Map.entry("parameter", "parameters"), Map.entry("practice", "practices"), Map.entry("term", "terms"),
        Map.entry("dispute", "disputes"), Map.entry("resource", "resources"), Map.entry("request", "requests"),
        Map.entry("ground", "grounds"), Map.entry("group", "parties"), Map.entry("review", "reviews"),
        Map.entry("contact", "contacts"), Map.entry("advice", "advices"), Map.entry("breach", "breaches"),
        Map.entry("handover", "handovers"));

    private ElementLists() {
    }

    /** Elements of a kind in document order; empty for a word that names no elements. */
    public static List<?> of(DraftReading reading, String kind) {
        String root = ROOTS.get(kind);
        return root == null ? List.of() : (List<?>) reading.once(root, DraftCatalog.roots().get(root).value());
    }

    /** Element type that a word after 'for' binds. */
    public static Type type(String kind) {
        return switch (kind) {
            case "party", "group", "pair", "role" -> Type.element("actor");
            default -> Type.element(kind);
        };
    }
}
