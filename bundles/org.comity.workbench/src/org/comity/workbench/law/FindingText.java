/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import org.comity.engine.law.LawLibrary;
import org.comity.lang.ide.text.Markdown;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.review.WhyNode;
import org.comity.review.WhyTree;
import org.comity.workbench.views.session.TextPositions;

/** A finding for whoever points at it: what is wrong, the provisions it rests on in their wording, and why the rule applies. */
final class FindingText {

    /** So many facts are shown; the view of reasons has all. */
    private static final int FACTS = 6;

    private FindingText() {
    }

    /**
     * The text.
     *
     * @param finding a finding
     * @param review the review it is of
     * @param law the law it was made under
     * @return Markdown in the language of the review
     */
    static String of(FindingItem finding, Review review, LawLibrary law) {
        Markdown out = new Markdown();
        out.head(finding.verdictText(), finding.message());
        String rule = "";
        for (WhyNode node : new WhyTree(review, law, new TextPositions()).of(finding).children()) {
            switch (node.kind()) {
                case RULE -> rule = node.text();
                case LAW -> {
                    out.head(node.text(), "");
                    node.children().forEach(w -> out.line(Markdown.escape(w.text()) + (w.detail().isEmpty() ? "" : "  _" + Markdown.escape(w.detail()) + "_")));
                }
                case BINDING, CONDITION -> out.item(Markdown.escape(node.text()));
                case HEADING -> heading(node, out);
                default -> {
                    // what else was found at this place has its own part of the window
                }
            }
        }
        out.note(finding.note());
        out.note(rule);
        return out.toString();
    }

    private static void heading(WhyNode node, Markdown out) {
        WhyNode.Kind kind = node.children().isEmpty() ? WhyNode.Kind.QUIET : node.children().get(0).kind();
        if (kind == WhyNode.Kind.FACT || kind == WhyNode.Kind.READING || kind == WhyNode.Kind.QUESTION) {
            out.head(node.text(), "");
            node.children().stream().limit(FACTS).forEach(c -> out.item(Markdown.escape(c.text()) + (c.detail().isEmpty() ? "" : "  _" + Markdown.escape(c.detail()) + "_")));
            if (node.children().size() > FACTS) {
                out.item("…");
            }
        }
    }
}
