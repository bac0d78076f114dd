/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comity.register.RowState;
import org.comity.review.CostItem;
import org.comity.review.CostTotals;
import org.comity.review.MoveItem;
import org.comity.review.NormItem;
import org.comity.review.ReaderWords;
import org.comity.review.Review;
import org.comity.review.map.MapGraph.Edge;
import org.comity.review.map.MapGraph.EdgeKind;
import org.comity.review.map.MapGraph.Legend;
import org.comity.review.map.MapGraph.Node;
import org.comity.review.map.MapGraph.NodeKind;
import org.comity.terms.Modality;

/**
 * Makes a diagram of a review. Units stand for the party they belong to; all duties of one party towards another are one
 * edge, and so are powers, prohibitions and payments.
 */
public final class MapBuilder {

    /** Lines of a label; what is beyond is counted. */
    private static final int LINES = 3;
    /** Characters of a line, wide ones counted double. */
    private static final int WIDTH = 36;

    private record Key(String from, String to, EdgeKind kind) {
    }

    private static final class Bundle {
        private final Set<String> lines = new LinkedHashSet<>();
        private final List<String> ids = new ArrayList<>();
    }

    private final Review review;
    private final ReaderWords words;
    private final Map<Key, Bundle> edges = new LinkedHashMap<>();
    private final Map<String, Set<String>> own = new LinkedHashMap<>();

    private MapBuilder(Review review) {
        this.review = review;
        this.words = new ReaderWords(review.language());
    }

    /** The diagram of a review. */
    public static MapGraph of(Review review) {
        return new MapBuilder(review).build();
    }

    private MapGraph build() {
        review.parties().values().stream().filter(p -> p.signs() && owner(p.name()).equals(p.name())).forEach(p -> own.put(p.name(), new LinkedHashSet<>()));
        // what a party pays itself stands before its other duties
        for (CostItem cost : review.costs()) {
            if (CostTotals.counts(cost) && cost.payee().isEmpty()) {
                // what somebody else advances is reimbursed, and shown as that
                cost.payers().stream().filter(p -> cost.advancedBy().isEmpty() || cost.advancedBy().equals(p.party())).forEach(p -> bears(owner(p.party()), cost, p));
            }
        }
        for (NormItem norm : review.norms()) {
            if (norm.state() != RowState.DISPLACED && norm.head().track().isEmpty()) {
                norm(norm);
            }
        }
        for (MoveItem move : review.moves()) {
            move(move);
        }
        List<Node> nodes = new ArrayList<>();
        own.forEach((name, lines) -> nodes.add(node(name, lines)));
        List<Edge> found = new ArrayList<>();
        edges.forEach((key, bundle) -> found.add(new Edge(key.from, key.to, key.kind, label(bundle.lines), List.copyOf(bundle.ids))));
        List<Legend> legend = new ArrayList<>();
        for (EdgeKind kind : EdgeKind.values()) {
            if (found.stream().anyMatch(e -> e.kind() == kind)) {
                legend.add(new Legend(kind, words.of("map-" + kind.name().toLowerCase(Locale.ROOT))));
            }
        }
        return new MapGraph(List.copyOf(nodes), List.copyOf(found), List.copyOf(legend));
    }

    private Node node(String name, Set<String> lines) {
        Review.Party party = review.parties().get(name);
        boolean signs = party != null && party.signs();
        return new Node(name, signs ? NodeKind.PARTY : NodeKind.OTHER, party == null || party.label().equals(name) ? "" : shorten(party.label()), label(lines));
    }

    private void norm(NormItem norm) {
        EdgeKind kind = kind(norm.modality());
        Set<String> from = owners(norm.bearers());
        Set<String> to = owners(norm.counterparties());
        for (String bearer : from) {
            boolean outward = false;
            for (String other : to) {
                if (!other.equals(bearer)) {
                    outward = true;
                    add(bearer, other, kind, shorten(norm.action()), norm.id());
                }
            }
            if (!outward) {
                touch(bearer).add(shorten((kind == EdgeKind.BAN ? "✕ " : "") + norm.action()));
            }
        }
    }

    private void move(MoveItem move) {
        boolean moves = !move.from().equals(move.to()) && !move.to().equals("-") && !move.from().equals("-");
        if (moves && List.of("payment", "reimbursement", "recovery", "advance").contains(move.purpose())) {
            String amount = move.amount() == null ? "" : move.currency() + " " + move.amount().toPlainString() + " ";
            add(owner(move.from()), owner(move.to()), EdgeKind.MONEY, shorten(move.purposeText() + " " + amount + move.item()), move.id());
        }
    }

    private void bears(String payer, CostItem cost, CostItem.Payer share) {
        String part = share.amount() != null ? " " + cost.currency() + " " + share.amount().toPlainString() : share.share().isEmpty() ? "" : " " + share.share();
        touch(payer).add(shorten("$ " + cost.item() + part));
    }

    private void add(String from, String to, EdgeKind kind, String line, String id) {
        touch(from);
        touch(to);
        Bundle bundle = edges.computeIfAbsent(new Key(from, to, kind), k -> new Bundle());
        bundle.lines.add(line);
        bundle.ids.add(id);
    }

    private Set<String> touch(String name) {
        return own.computeIfAbsent(name, n -> new LinkedHashSet<>());
    }

    private Set<String> owners(List<String> names) {
        Set<String> owners = new LinkedHashSet<>();
        names.forEach(n -> owners.add(owner(n)));
        return owners;
    }

    /** The party a unit belongs to: the draft writes {@code PARTY.UNIT}. */
    private String owner(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && review.parties().containsKey(name.substring(0, dot)) ? name.substring(0, dot) : name;
    }

    private List<String> label(Set<String> lines) {
        List<String> shown = new ArrayList<>(lines.stream().limit(lines.size() == LINES + 1 ? LINES + 1 : LINES).toList());
        if (shown.size() < lines.size()) {
            shown.add("+ " + (lines.size() - shown.size()) + " " + words.of("more"));
        }
        return List.copyOf(shown);
    }

    private static EdgeKind kind(Modality modality) {
        return switch (modality) {
            case MUST, ENDEAVOUR, SHOULD -> EdgeKind.DUTY;
            case MUST_NOT, MAY_NOT, SHOULD_NOT -> EdgeKind.BAN;
            default -> EdgeKind.POWER;
        };
    }

    private static String shorten(String text) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int point : text.strip().codePoints().toArray()) {
            int own = org.comity.engine.text.DisplayWidth.of(Character.toString(point));
            if (width + own > WIDTH) {
                return out.append('…').toString();
            }
            width += own;
            out.appendCodePoint(point);
        }
        return out.toString();
    }
}
