/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.agreement.Article;
import org.comity.agreement.ArticleKind;
import org.comity.agreement.DraftElement;
import org.comity.agreement.ElementContainer;
import org.comity.agreement.Order;
import org.comity.terms.Element;

/** Numbers of the parts of a document: articles, annexes and parts each count on their own, paragraphs within their article. */
final class Numbering {

    private final Map<Element, String> numbers = new IdentityHashMap<>();
    private final Set<DraftElement> unnumbered;
    private final ReadingWords words;
    private int articles;
    private int annexes;
    private int parts;
    private int orders;

    /**
     * Numbers an agreement.
     *
     * @param unnumbered elements that stand outside the numbered text
     */
    Numbering(Agreement agreement, Set<DraftElement> unnumbered, ReadingWords words) {
        this.unnumbered = unnumbered;
        this.words = words;
        number(agreement, "");
    }

    /** The number of an element as it stands before it; empty if it has none. */
    String of(Element element) {
        return numbers.getOrDefault(element, "");
    }

    private void number(ElementContainer container, String prefix) {
        int next = 1;
        for (DraftElement each : container.getElements()) {
            if (each instanceof Article article) {
                number(article, article(article) + ".");
            } else if (each instanceof Order order) {
                String label = String.valueOf(++orders);
                numbers.put(order, words.say("number-order", "n", label));
                number(order, label + ".");
            } else if (!unnumbered.contains(each)) {
                numbers.put(each, prefix + next++);
            }
        }
    }

    private String article(Article article) {
        String label = article.getKind() == ArticleKind.ANNEX ? letter(annexes++) : String.valueOf(article.getKind() == ArticleKind.PART ? ++parts
            : ++articles);
        numbers.put(article, words.say("number-" + article.getKind().getLiteral(), "n", label));
        return label;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
