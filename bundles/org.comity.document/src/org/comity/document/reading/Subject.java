/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import org.comity.agreement.Advice;
import org.comity.agreement.BudgetLine;
import org.comity.agreement.Cost;
import org.comity.agreement.DataFlow;
import org.comity.agreement.Decision;
import org.comity.agreement.Dispute;
import org.comity.agreement.Liability;
import org.comity.agreement.Renewal;
import org.comity.agreement.Report;
import org.comity.agreement.Resource;
import org.comity.agreement.Review;
import org.comity.agreement.Signature;
import org.comity.agreement.Term;
import org.comity.register.Finding;
import org.comity.statute.RuleBody;
import org.comity.terms.Key;
import org.comity.terms.NormSentence;
import org.eclipse.emf.ecore.EObject;

/**
 * What a finding is about, as the offices divide the work: the budget office looks at the money, the data protection officer at
 * the data, the legal service at the basis. Neither laws nor drafts name the reviewing office, so it is told from what the rule
 * decides and, failing that, from the element it found fault with.
 */
public enum Subject {
    /** Costs, shares, budgets. */
    MONEY,
    /** Personal and other data. */
    DATA,
    /** Staff and things. */
    MEANS,
    /** Who decides and who settles disputes. */
    DECIDING,
    /** Who answers for what. */
    LIABILITY,
    /** Term, renewal, signature, submission. */
    COURSE,
    /** Duties and powers. */
    DUTIES,
    /** Parties, legal basis, form, kind of instrument. */
    BASIS;

    /** Key of its name among the words of documents. */
    public String key() {
        return "subject-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What a finding is about. */
    public static Subject of(Finding finding) {
        if (finding.getWhy() != null && finding.getWhy().getRuleElement() instanceof RuleBody rule) {
            if (!rule.getCostRules().isEmpty() || topic(rule, "cost.") || topic(rule, "payment.")) {
                return MONEY;
            }
            if (topic(rule, "liability.")) {
                return LIABILITY;
            }
            if (topic(rule, "dispute")) {
                return DECIDING;
            }
        }
        for (EObject e = finding.getPlace(); e != null; e = e.eContainer()) {
            Subject subject = of(e);
            if (subject != null) {
                return subject;
            }
        }
        return BASIS;
    }

    private static boolean topic(RuleBody rule, String prefix) {
        return rule.getTopicRules().stream().flatMap(t -> t.getTopics().stream()).anyMatch(t -> t.startsWith(prefix));
    }

    private static Subject of(EObject e) {
        if (e instanceof Cost || e instanceof Key || e instanceof BudgetLine) {
            return MONEY;
        } else if (e instanceof DataFlow) {
            return DATA;
        } else if (e instanceof Resource) {
            return MEANS;
        } else if (e instanceof Decision || e instanceof Dispute || e instanceof Advice) {
            return DECIDING;
        } else if (e instanceof Liability) {
            return LIABILITY;
        } else if (e instanceof Term || e instanceof Renewal || e instanceof Review || e instanceof Signature || e instanceof Report) {
            return COURSE;
        }
        return e instanceof NormSentence || e instanceof org.comity.agreement.Clause ? DUTIES : null;
    }
}
