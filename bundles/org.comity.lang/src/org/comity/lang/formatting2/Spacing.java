/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Which neighbours stand together without a blank. */
final class Spacing {

    private static final Set<String> NOT_BEFORE = Set.of(",", ")", "]", ".", "..");
    private static final Set<String> NOT_AFTER = Set.of("(", "[", ".", "..");
    /** Rules in which a bracket belongs to the name before it. */
    private static final Set<String> CALLS = Set.of("FunctionCall", "Macro");
    /** Rules in which a colon stands between two expressions rather than after a name. */
    private static final Set<String> COLONS = Set.of("Aggregate");
    /** Rules in which a hyphen joins numbers. */
    private static final Set<String> HYPHENS = Set.of("FiscalYearStart");

    private Spacing() {
    }

    static boolean glued(ISemanticRegion left, ISemanticRegion right) {
        String before = sign(left.getGrammarElement());
        String after = sign(right.getGrammarElement());
        return NOT_BEFORE.contains(after) || NOT_AFTER.contains(before)
            || "(".equals(after) && in(right, CALLS) || ":".equals(after) && !in(right, COLONS)
            || "-".equals(after) && in(right, HYPHENS) || "-".equals(before) && in(left, HYPHENS);
    }

    private static boolean in(ISemanticRegion token, Set<String> rules) {
        return rules.contains(GrammarLayout.rule(token.getGrammarElement()));
    }

    private static String sign(EObject grammarElement) {
        return grammarElement instanceof Keyword keyword ? keyword.getValue() : "";
    }
}
