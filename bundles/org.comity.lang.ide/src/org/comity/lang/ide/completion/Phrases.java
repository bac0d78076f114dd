/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** The phrases a rule consists of, such as {@code must not}; none for rules that are more than a choice of phrases. */
final class Phrases {

    private Phrases() {
    }

    static List<String> of(AbstractRule rule) {
        if (rule instanceof EnumRule) {
            return EcoreUtil2.eAllOfType(rule, Keyword.class).stream().map(Keyword::getValue).filter(v -> Character.isLetter(v.charAt(0))).toList();
        }
        if (!(rule instanceof ParserRule parserRule) || !GrammarUtil.isDatatypeRule(parserRule)) {
            return List.of();
        }
        List<String> phrases = new ArrayList<>();
        AbstractElement body = rule.getAlternatives();
        for (AbstractElement choice : body instanceof Alternatives alternatives ? alternatives.getElements() : List.of(body)) {
            String phrase = phrase(choice);
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static String phrase(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return Character.isLetter(keyword.getValue().charAt(0)) ? keyword.getValue() : null;
        }
        if (!(element instanceof Group group)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (AbstractElement each : group.getElements()) {
            if (!(each instanceof Keyword word) || each.getCardinality() != null) {
                return null;
            }
            words.add(word.getValue());
        }
        return String.join(" ", words);
    }
}
