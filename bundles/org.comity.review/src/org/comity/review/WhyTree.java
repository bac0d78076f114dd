/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.law.LawLibrary;
import org.comity.review.WhyNode.Kind;

/** The trace of a result as a tree: the rule and its text, to whom it was applied, its conditions, the facts and their sources; then what else was considered. */
public final class WhyTree {

    private final Review review;
    private final LawReader law;
    private final ReaderWords words;

    /**
     * For a review.
     *
     * @param review the review the results are of
     * @param law the law it was made under
     * @param positions where elements of the law stand
     */
    public WhyTree(Review review, LawLibrary law, Positions positions) {
        this.review = review;
        LocalDate date = review.asOf();
        this.law = new LawReader(law, date, review.language(), positions);
        this.words = new ReaderWords(review.language());
    }

    /** The tree of a result; its root is the result. The law must not change meanwhile. */
    public WhyNode of(Item item) {
        List<WhyNode> below = new ArrayList<>(trace(item));
        below.addAll(about(item));
        return new WhyNode(Kind.RESULT, item.label(), detail(item), item.place(), "", List.copyOf(below));
    }

    private List<WhyNode> trace(Item item) {
        Why why = item.head().why();
        List<WhyNode> nodes = new ArrayList<>();
        boolean language = why.rule().startsWith("agreement.");
        boolean draftAlone = language && !(item instanceof FindingItem) && item.head().citations().isEmpty();
        nodes.add(new WhyNode(Kind.RULE, words.of("why-rule") + ": " + (draftAlone ? words.of("why-written") : why.rule()), draftAlone ? why.rule() : "", why.place(),
            language ? "" : why.rule(), List.of()));
        for (Cited cited : item.head().citations()) {
            nodes.add(new WhyNode(Kind.LAW, cited.text(), cited.path(), Place.NOWHERE, cited.path(), wordings(cited.path())));
        }
        if (!why.binding().isEmpty()) {
            nodes.add(new WhyNode(Kind.BINDING, words.of("why-binding") + ": " + String.join(", ", why.binding()), "", Place.NOWHERE, "", List.of()));
        }
        condition("why-guard", why.guard(), nodes);
        condition("why-requirement", why.requirement(), nodes);
        if (!why.facts().isEmpty()) {
            nodes.add(heading("why-facts", why.facts().stream().map(this::fact).toList()));
        }
        if (item instanceof FindingItem finding) {
            extras(finding, nodes);
        } else if (item instanceof SilenceItem silence && !silence.tried().isEmpty()) {
            nodes.add(heading("why-tried", silence.tried().stream().map(t -> leaf(Kind.BINDING, t, "")).toList()));
        }
        return nodes;
    }

    private void extras(FindingItem finding, List<WhyNode> nodes) {
        if (!finding.readings().isEmpty()) {
            nodes.add(heading("why-readings", finding.readings().stream()
                .map(r -> leaf(Kind.READING, r.author() + (r.date() == null ? "" : " " + r.date()) + ": " + r.message(), r.verdictText())).toList()));
        }
        if (!finding.questions().isEmpty()) {
            nodes.add(heading("why-questions", finding.questions().stream().map(q -> leaf(Kind.QUESTION, q.text(), q.fact())).toList()));
        }
        if (!finding.fixes().isEmpty()) {
            nodes.add(heading("why-proposals", finding.fixes().stream()
                .map(f -> leaf(Kind.PROPOSAL, f.label(), f.insert().isEmpty() ? f.change() : f.insert())).toList()));
        }
    }

    /** What else was said, or not said, of the same clause. */
    private List<WhyNode> about(Item item) {
        if (!item.place().exists() || item.place().name().isEmpty()) {
            return List.of();
        }
        List<WhyNode> fired = new ArrayList<>();
        List<WhyNode> quiet = new ArrayList<>();
        for (FindingItem finding : review.findings()) {
            if (finding != item && finding.place().offset() == item.place().offset() && finding.place().exists()) {
                Why why = finding.head().why();
                List<WhyNode> below = new ArrayList<>();
                condition("why-guard", why.guard(), below);
                condition("why-requirement", why.requirement(), below);
                why.facts().forEach(f -> below.add(fact(f)));
                (finding.fired() ? fired : quiet).add(new WhyNode(finding.fired() ? Kind.FINDING : Kind.QUIET, finding.message(),
                    finding.verdictText() + " – " + finding.rule(), finding.place(), finding.rule().startsWith("agreement.") ? "" : finding.rule(), List.copyOf(below)));
            }
        }
        List<WhyNode> nodes = new ArrayList<>();
        if (!fired.isEmpty()) {
            nodes.add(heading("why-findings", fired));
        }
        if (!quiet.isEmpty()) {
            nodes.add(heading("why-quiet", quiet));
        }
        return nodes;
    }

    private List<WhyNode> wordings(String path) {
        List<WhyNode> nodes = new ArrayList<>();
        for (LawPage.Wording wording : law.wordings(path)) {
            String label = wording.label().isEmpty() ? "" : wording.label() + "  ";
            nodes.add(leaf(Kind.LAW, label + wording.text(), wording.translation() ? words.of("translation") : wording.standing()));
        }
        return nodes;
    }

    private void condition(String key, String value, List<WhyNode> nodes) {
        if (!value.isEmpty()) {
            nodes.add(leaf(Kind.CONDITION, words.of(key) + ": " + value(value), ""));
        }
    }

    private WhyNode fact(Fact fact) {
        String source = fact.kindText() + (fact.place().exists() ? (fact.place().name().isEmpty() ? "" : " " + fact.place().name()) + ", " + fact.place().line() : "")
            + (fact.source().isEmpty() ? "" : " " + fact.source()) + (fact.path().isEmpty() ? "" : " " + fact.path());
        return new WhyNode(Kind.FACT, fact.text() + (fact.value().isEmpty() ? "" : " = " + value(fact.value())), source, fact.place(), fact.path(), List.of());
    }

    private String value(String value) {
        return switch (value) {
            case "true", "false", "unknown", "missing" -> words.of("value-" + value);
            default -> value;
        };
    }

    private String detail(Item item) {
        return item instanceof FindingItem finding ? finding.verdictText() : item.head().originText();
    }

    private WhyNode heading(String key, List<WhyNode> children) {
        return new WhyNode(Kind.HEADING, words.of(key), "", Place.NOWHERE, "", List.copyOf(children));
    }

    private static WhyNode leaf(Kind kind, String text, String detail) {
        return new WhyNode(kind, text, detail, Place.NOWHERE, "", List.of());
    }
}
