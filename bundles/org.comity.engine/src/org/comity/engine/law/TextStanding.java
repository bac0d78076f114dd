/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.time.LocalDate;
import java.util.List;
import org.comity.statute.ProvisionBody;
import org.comity.statute.RuleBody;
import org.comity.statute.Statute;
import org.comity.statute.StatuteKind;
import org.comity.statute.TextStatus;
import org.comity.statute.TextVersion;
import org.eclipse.emf.ecore.EObject;

/**
 * How well the text a rule rests on is known. A rule on a text that nobody compared with an official source never gives
 * more than a warning; drafting manuals and doctrine are not law texts and stand on their own.
 */
public enum TextStanding {

    /** Somebody compared the wording. */
    VERIFIED,
    /** Nobody did. */
    UNVERIFIED,
    /** A paraphrase, or no wording at all. */
    PARAPHRASE,
    /** No law text is claimed. */
    NOT_LAW;

    /** Whether findings may be errors. */
    public boolean mayBeError() {
        return this != UNVERIFIED;
    }

    /**
     * The standing of the text a rule rests on: the rule's own text, else that of the nearest provision that has one in
     * force on the date.
     *
     * @param rule a rule, reading or exception
     * @param date the date the draft is read on
     */
    public static TextStanding of(RuleBody rule, LocalDate date) {
        for (EObject e = rule; e != null; e = e.eContainer()) {
            if (e instanceof Statute statute
                && (statute.getKind() == StatuteKind.MANUAL || statute.getKind() == StatuteKind.DOCTRINE)) {
                return NOT_LAW;
            }
            TextVersion version = inForce(texts(e), date);
            if (version != null) {
                EObject root = statuteOf(e);
                if (root instanceof Statute s && (s.getKind() == StatuteKind.MANUAL || s.getKind() == StatuteKind.DOCTRINE)) {
                    return NOT_LAW;
                }
                return of(version.getStatus());
            }
        }
        return PARAPHRASE;
    }

    /** The wording in force on a date, or null. */
    public static TextVersion inForce(List<TextVersion> texts, LocalDate date) {
        for (TextVersion text : texts) {
            if (text.getInterval() == null || Intervals.contains(text.getInterval(), date)) {
                return text;
            }
        }
        return null;
    }

    private static TextStanding of(TextStatus status) {
        return switch (status) {
            case VERIFIED -> VERIFIED;
            case PARAPHRASE -> PARAPHRASE;
            default -> UNVERIFIED;
        };
    }

    private static List<TextVersion> texts(EObject element) {
        if (element instanceof RuleBody rule) {
            return rule.getTexts();
        }
        return element instanceof ProvisionBody provision ? provision.getTexts() : List.of();
    }

    private static EObject statuteOf(EObject element) {
        EObject e = element;
        while (e != null && !(e instanceof Statute)) {
            e = e.eContainer();
        }
        return e;
    }
}
