/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Message;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A rule of the law that may find something.
 *
 * @param path path of the rule
 * @param text what it says when it does, without what it says it of
 * @param verdict its verdict then
 */
record RuleLine(String path, String text, Verdict verdict) {

    /** All such rules, by path. */
    static List<RuleLine> of(LawLibrary law, String language) {
        List<RuleLine> lines = new ArrayList<>();
        for (Statute statute : law.statutes()) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(statute, false); all.hasNext();) {
                if (all.next() instanceof Rule rule && LawPaths.of(rule) != null) {
                    Message message = rule.getViolation() != null ? rule.getViolation() : rule.getNotice();
                    if (message != null) {
                        lines.add(new RuleLine(LawPaths.of(rule), Texts.in(message.getText(), language).replaceAll("\\{[^}]*\\}", "…"), message.getVerdict()));
                    }
                }
            }
        }
        lines.sort(Comparator.comparing(RuleLine::path));
        return lines;
    }

    /** Whether every word a user looks for stands in it. */
    boolean fits(String search) {
        String all = (path + " " + text).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
