/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.comity.agreement.BudgetLine;
import org.comity.agreement.Cost;
import org.comity.agreement.KeyDeclaration;
import org.comity.document.TimingWords;
import org.comity.engine.derive.Texts;
import org.comity.register.CostLine;
import org.comity.register.PayerShare;
import org.comity.terms.CostBasis;
import org.comity.terms.Share;

/** Who bears what cost: costs of a draft and of the law as sentences. */
final class MoneySentences {

    private final String language;
    private final ReadingWords words;
    private final ReadingNames names;
    private final TimingWords timings;
    private final NormSentences norms;

    MoneySentences(String language, ReadingWords words, ReadingNames names, TimingWords timings, NormSentences norms) {
        this.language = language;
        this.words = words;
        this.names = names;
        this.timings = timings;
        this.norms = norms;
    }

    /** A cost of the draft. */
    String of(Cost c) {
        List<String> all = new ArrayList<>();
        all.add(words.say("cost", "label", c.getLabel(), "basis", basis(c.getBasis()), "shares", words.and(c.getShares().stream().map(this::share).toList())));
        if (c.getRate() != null) {
            all.add(words.say("cost-rate", "rate", names.money(c.getRate()), "per", c.getRatePer()));
        }
        if (c.getAmount() != null) {
            all.add(words.say("cost-amount", "amount", names.money(c.getAmount()), "per", c.getAmountPer()));
        }
        if (c.getCap() != null) {
            all.add(words.say("cost-cap", "amount", names.money(c.getCap())));
        }
        if (c.getPayableTo() != null) {
            all.add(words.say("cost-payable", "who", names.actor(c.getPayableTo())));
        }
        if (c.getAdvancedBy() != null || c.getReimbursedBy() != null) {
            all.add(words.say(c.getAdvancedBy() == null ? "cost-reimbursed" : "cost-advanced", "who", names.maybe(c.getAdvancedBy()),
                "back", names.maybe(c.getReimbursedBy())));
        }
        if (!c.getSettled().isEmpty()) {
            all.add(words.say("cost-settled", "when", timings.of(c.getSettled())));
        }
        for (BudgetLine b : c.getBudgets()) {
            all.add(words.say("cost-budget", "of", names.maybe(b.getOf()), "text", b.getText(), "year", b.getYear() == 0 ? "" : String.valueOf(b.getYear())));
        }
        if (c.getFund() != null) {
            all.add(words.say("cost-fund", "fund", c.getFund(), "date", names.maybe(c.getFundUntil())));
        }
        if (c.isAdjusted()) {
            all.add(words.of("cost-adjusted"));
        }
        if (c.isNoClaim()) {
            all.add(words.of("cost-no-claim"));
        }
        if (c.getWaivedBy() != null) {
            all.add(words.say("cost-waived", "who", names.actor(c.getWaivedBy())));
        }
        if (c.getRecoveredShare() != null) {
            all.add(words.say("cost-recovered", "who", share(c.getRecoveredShare())));
        }
        if (!c.getRelates().isEmpty()) {
            all.add(words.say("cost-relates", "what", names.elements(c.getRelates())));
        }
        if (!c.getBases().isEmpty()) {
            all.add(words.say("under", "bases", names.elements(c.getBases())));
        }
        if (c.getCondition() != null) {
            all.add(words.say("cost-if", "if", norms.conditions(List.of(c.getCondition()))));
        }
        return String.join(words.of("sentence-separator"), all);
    }

    /** A cost the law puts on somebody. */
    String of(CostLine c) {
        List<String> all = new ArrayList<>();
        List<String> payers = c.getPayers().stream().map(this::payer).toList();
        String item = "item-" + c.getItem();
        all.add(words.say("cost", "label", words.has(item) ? words.of(item) : c.getItem(), "shares", words.and(payers)));
        if (c.getAmount() != null && c.getAmount().getAmount() != null) {
            all.add(words.say("cost-amount", "amount", names.money(c.getAmount())));
        }
        if (c.getPayee() != null) {
            all.add(words.say("cost-payable", "who", names.named(c.getPayee())));
        }
        if (c.getSettledBy() != null) {
            all.add(words.say("cost-due", "date", names.date(c.getSettledBy())));
        }
        return String.join(words.of("sentence-separator"), all);
    }

    /** A key by which costs are shared. */
    String of(KeyDeclaration key) {
        String title = Texts.in(key.getTitle(), language);
        return words.say("key", "title", title.isEmpty() ? key.getName() : title, "entries",
            words.list(key.getEntries().stream().map(e -> names.actor(e.getActor()) + " " + e.getValue().toPlainString()).toList()));
    }

    private String basis(CostBasis basis) {
        return basis == null || basis == CostBasis.UNSTATED ? "" : words.of("basis-" + basis.getLiteral());
    }

    private String share(Share s) {
        String part = s.getPercent() != null ? s.getPercent().toPlainString() + "\u00a0%" : s.getFraction() != null ? s.getFraction() : s.isRest()
            ? words.of("share-rest")
            : s.getKey() != null ? words.say("share-key", "key", key(s)) : s.getMoney() != null ? names.money(s.getMoney()) : "";
        boolean all = s.getPercent() != null && s.getPercent().compareTo(java.math.BigDecimal.valueOf(100)) == 0;
        return words.say("share", "who", names.actor(s.getActor()), "part", all ? words.of("share-all") : part);
    }

    private String key(Share s) {
        String title = s.getKey() instanceof KeyDeclaration k ? Texts.in(k.getTitle(), language) : "";
        return title.isEmpty() ? s.getKey().getName() : title;
    }

    private String payer(PayerShare p) {
        String part = p.getFraction() == null || "1".equals(p.getFraction()) ? words.of("share-all") : p.getFraction();
        return words.say("share", "who", names.named(p.getParty()), "part", p.getAmount() == null ? part : part + " = " + names.money(p.getAmount()));
    }
}
