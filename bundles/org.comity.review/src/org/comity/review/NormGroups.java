/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register by party, by article, by provision or by date. */
public final class NormGroups {

    /** How to group. */
    public enum By {
        /** One list in the order of the register. */
        NOTHING,
        /** By who owes; a norm of several stands under each. */
        PARTY,
        /** By article of the draft. */
        ARTICLE,
        /** By provision; a norm that rests on several stands under each. */
        PROVISION,
        /** By month of the first date. */
        DUE
    }

    /**
     * A group.
     *
     * @param key stable key
     * @param label heading; empty if the norms have nothing of the kind
     * @param norms its norms, in the order of the register
     */
    public record Group(String key, String label, List<NormItem> norms) {
    }

    private NormGroups() {
    }

    /**
     * Groups norms.
     *
     * @param review the review they are of
     * @param norms those to group
     * @param by how
     * @return groups; the one without a label last
     */
    public static List<Group> of(Review review, List<NormItem> norms, By by) {
        return switch (by) {
            case NOTHING -> List.of(new Group("", "", norms));
            case PARTY -> collect(review, norms, NormItem::bearers, review::named, inOrder(review));
            case ARTICLE -> collect(review, norms, n -> n.place().article().isEmpty() ? List.of() : List.of(n.place().article()), k -> k, null);
            case PROVISION -> collect(review, norms, n -> n.head().citations().stream().map(Cited::text).distinct().toList(), k -> k, null);
            case DUE -> collect(review, norms, n -> n.due().isEmpty() ? List.of() : List.of(month(n.due().get(0))), k -> k, Comparator.naturalOrder());
        };
    }

    private static List<Group> collect(Review review, List<NormItem> norms, java.util.function.Function<NormItem, List<String>> keys,
        java.util.function.UnaryOperator<String> label, Comparator<String> order) {
        Map<String, List<NormItem>> groups = order == null ? new LinkedHashMap<>() : new TreeMap<>(order);
        List<NormItem> rest = new ArrayList<>();
        for (NormItem norm : norms) {
            List<String> under = keys.apply(norm);
            under.forEach(k -> groups.computeIfAbsent(k, x -> new ArrayList<>()).add(norm));
            if (under.isEmpty()) {
                rest.add(norm);
            }
        }
        List<Group> found = new ArrayList<>();
        groups.forEach((key, list) -> found.add(new Group(key, label.apply(key), List.copyOf(list))));
        if (!rest.isEmpty()) {
            found.add(new Group("", "", List.copyOf(rest)));
        }
        return found;
    }

    /** Parties in the order in which the draft names them, then all others by name. */
    private static Comparator<String> inOrder(Review review) {
        List<String> names = List.copyOf(review.parties().keySet());
        Comparator<String> byPosition = Comparator.comparingInt(n -> names.indexOf(n) < 0 ? Integer.MAX_VALUE : names.indexOf(n));
        return byPosition.thenComparing(Comparator.naturalOrder());
    }

    private static String month(LocalDate date) {
        return YearMonth.from(date).toString();
    }
}
