/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.statute.Amendment;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionKind;
import org.comity.statute.Reform;
import org.comity.statute.Statute;
import org.eclipse.emf.ecore.EObject;

/**
 * What a citation names: a statute, and in it an article, paragraph, item and so on, each by the number that is printed.
 *
 * @param statute the statute
 * @param numbers numbers by the placeholder of citation patterns: article, branch (the 1 of 19-1), paragraph, sentence, item, point, headnote
 * @param proposed whether only a reform would insert it
 */
public record CitationParts(Statute statute, Map<String, String> numbers, boolean proposed) {

    /** The placeholder for the number behind an article's dash. */
    public static final String BRANCH = "branch";

    /**
     * The parts of a provision, of what a reform inserts, or of a statute.
     *
     * @return nothing for what is no part of a statute
     */
    public static Optional<CitationParts> of(EObject element, LawLibrary law) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Statute statute) {
                return Optional.of(new CitationParts(statute, numbers, false));
            } else if (e instanceof Amendment amendment) {
                return amended(amendment, numbers, law);
            } else if (e instanceof Provision provision) {
                put(numbers, provision.getKind().getLiteral(), provision.getNumber());
            } else if (e instanceof Reform) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The part behind the statute's name stands as a path; its segments are read as those of provisions are written. */
    private static Optional<CitationParts> amended(Amendment amendment, Map<String, String> numbers, LawLibrary law) {
        String path = LawPaths.target(amendment);
        Statute statute = null;
        for (Statute each : law.statutes()) {
            boolean longer = statute == null || each.getName().length() > statute.getName().length();
            statute = longer && LawPaths.within(path, each.getName()) ? each : statute;
        }
        if (statute == null) {
            return Optional.empty();
        }
        String[] order = {ProvisionKind.ARTICLE.getLiteral(), ProvisionKind.PARAGRAPH.getLiteral(), ProvisionKind.ITEM.getLiteral(), ProvisionKind.POINT.getLiteral()};
        int next = 0;
        String rest = path.substring(statute.getName().length());
        for (String segment : rest.isEmpty() ? new String[0] : rest.substring(1).split("\\.")) {
            if (next > 0 && segment.matches("s\\d.*")) {
                put(numbers, ProvisionKind.SENTENCE.getLiteral(), segment.substring(1));
            } else if (next > 0 && segment.matches("i\\d.*")) {
                put(numbers, ProvisionKind.ITEM.getLiteral(), segment.substring(1));
                next = 3;
            } else if (next < order.length) {
                put(numbers, order[next++], segment);
            }
        }
        return Optional.of(new CitationParts(statute, numbers, true));
    }

    private static void put(Map<String, String> numbers, String kind, String number) {
        String text = number == null ? "" : number;
        int dash = text.indexOf('-');
        if (kind.equals(ProvisionKind.ARTICLE.getLiteral()) && dash > 0) {
            numbers.putIfAbsent(kind, text.substring(0, dash));
            numbers.putIfAbsent(BRANCH, text.substring(dash + 1));
        } else {
            numbers.putIfAbsent(kind, text);
        }
    }
}
