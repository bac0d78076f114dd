/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.engine.expression.Values.Symbol;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** Words of the expression language for model values. */
final class Words {

    private static final Map<Enumerator, String> LITERALS = new ConcurrentHashMap<>();

    private Words() {
    }

    /** The literal of an enumeration as one word: {@code must-not}. */
    static String of(Enumerator literal) {
        return LITERALS.computeIfAbsent(literal, Words::word);
    }

    private static String word(Enumerator literal) {
        String text = literal.getLiteral();
        return "must endeavour".equals(text) ? "endeavour" : text.replace(' ', '-');
    }

    static Symbol symbol(String word) {
        return word == null ? null : new Symbol(word);
    }

    static Symbol symbol(Enumerator literal, Enumerator unstated) {
        return literal == null || literal == unstated ? null : new Symbol(of(literal));
    }

    static String text(LocalizedText text) {
        if (text == null) {
            return null;
        }
        return text.getText() != null ? text.getText() : text.getEntries().stream().map(e -> e.getText()).findFirst().orElse(null);
    }

    static String name(EObject element) {
        return element instanceof Element named ? named.getName() : null;
    }
}
