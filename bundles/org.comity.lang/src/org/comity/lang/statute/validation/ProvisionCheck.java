/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.engine.law.LawPaths;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.IssueCode;
import org.comity.statute.Interval;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.StatuteKind;
import org.comity.statute.StatutePackage;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Provisions: one element per path, a text under every rule, periods that begin before they end. */
public class ProvisionCheck extends Checks {

    /** One element per path; a provision may come again with another period of force. */
    @Check
    public void checkPaths(Statute statute) {
        Map<String, EObject> seen = new HashMap<>();
        for (Citable element : EcoreUtil2.eAllOfType(statute, Citable.class)) {
            if (!(element instanceof Provision) && !(element instanceof Rule)) {
                continue;
            }
            String path = LawPaths.of(element);
            EObject first = path == null ? null : seen.putIfAbsent(path, element);
            if (first != null && !(first instanceof Provision a && element instanceof Provision b && !a.getIntervals().isEmpty() && !b.getIntervals().isEmpty())) {
                report(IssueCode.LAW_TWICE, element, element instanceof Provision ? StatutePackage.Literals.PROVISION__NUMBER
                    : TermsPackage.Literals.ELEMENT__NAME, List.of(), path);
            }
        }
    }

    /** A rule rests on a text: of its provision, a part of it or one around it, its own, or a source it names. */
    @Check
    public void checkText(Provision provision) {
        boolean bare = provision.getRules().stream().anyMatch(r -> r.getSources().isEmpty() && r.getTexts().isEmpty());
        if (!bare || !EcoreUtil2.eAllOfType(provision, TextVersion.class).isEmpty()) {
            return;
        }
        for (EObject e = provision; e != null; e = e.eContainer()) {
            if (e instanceof ProvisionBody body && !body.getTexts().isEmpty() || LawPaths.inReform(e)
                || e instanceof Statute statute && statute.getKind() == StatuteKind.MANUAL) {
                return;
            }
        }
        report(IssueCode.NO_TEXT, provision, StatutePackage.Literals.PROVISION__NUMBER, List.of(), LawPaths.of(provision));
    }

    /** Periods of force. */
    @Check
    public void checkPeriod(Interval interval) {
        if (interval.getFrom() != null && interval.getUntil() != null && interval.getFrom().isAfter(interval.getUntil())) {
            report(IssueCode.PERIOD, interval, StatutePackage.Literals.INTERVAL__UNTIL, List.of(), interval.getFrom(), interval.getUntil());
        }
    }
}
