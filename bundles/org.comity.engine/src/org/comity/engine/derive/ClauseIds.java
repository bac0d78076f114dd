/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.comity.agreement.Article;
import org.comity.agreement.Clause;
import org.comity.agreement.ElementContainer;
import org.eclipse.emf.ecore.EObject;

/** Stable identifiers of clauses: the name, else a hash of article and words, so that moving a clause does not change it. */
final class ClauseIds {

    private ClauseIds() {
    }

    static String of(Clause clause) {
        if (clause.getName() != null) {
            return clause.getName();
        }
        EObject container = clause.eContainer();
        String article = container instanceof Article a ? a.getLabel() : "";
        String words = words(clause);
        int ordinal = 0;
        if (container instanceof ElementContainer elements) {
            for (EObject sibling : elements.getElements()) {
                if (sibling == clause) {
                    break;
                }
                ordinal += sibling instanceof Clause other && other.getName() == null && words(other).equals(words) ? 1 : 0;
            }
        }
        return "c-" + hash(article + "\n" + words + "\n" + ordinal).substring(0, 8);
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String words(Clause clause) {
        return clause.getSentence() == null ? "" : Normalizer.normalize(Texts.in(clause.getSentence().getAction(), ""), Normalizer.Form.NFC).strip();
    }
}
