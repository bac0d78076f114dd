/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.agreement.Basis;
import org.comity.agreement.ClaimState;
import org.comity.agreement.Cost;
import org.comity.engine.derive.Application.Instance;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.draft.Topics;
import org.comity.engine.expression.CostDates;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.TimingText;
import org.comity.engine.calendar.FiscalYear;
import org.comity.engine.money.Apportionment;
import org.comity.engine.money.Fraction;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.LedgerLine;
import org.comity.register.Origin;
import org.comity.register.PayerShare;
import org.comity.register.RegisterFactory;
import org.comity.register.RowState;
import org.comity.statute.CostBound;
import org.comity.statute.CostRule;
import org.comity.statute.Force;
import org.comity.statute.Reading;
import org.comity.statute.RuleBody;
import org.comity.statute.Verdict;
import org.comity.terms.Actor;
import org.comity.terms.CostBasis;
import org.comity.terms.Element;
import org.comity.terms.Expression;
import org.comity.terms.Money;
import org.comity.terms.Share;
import org.comity.terms.TermsFactory;
import org.comity.terms.Timing;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Step 6, derive costs: who bears what, exactly; when it is settled; what moves between whom in which fiscal year; and what
 * the law says where the draft says nothing or something else.
 */
final class DeriveCosts {

    private final Session session;
    private final DraftReading reading;
    private final Set<String> ids = new LinkedHashSet<>();

    DeriveCosts(Session session) {
        this.session = session;
        this.reading = session.reading;
    }

    void run() {
        for (Cost cost : reading.draft().all(Cost.class)) {
            written(cost);
        }
        for (Application application : session.applications) {
            session.guard.run(application.candidate(), () -> byLaw(application));
        }
    }

    private void byLaw(Application application) {
        for (Instance instance : application.instances()) {
            if (instance.applies()) {
                byLaw(application, instance, application.candidate().rule(), instance.outcome(), application.candidate().track());
                List<Reading> readings = application.candidate().rule().getReadings();
                for (int i = 0; i < instance.readings().size(); i++) {
                    byLaw(application, instance, readings.get(i), instance.readings().get(i),
                        application.candidate().path() + "@" + readings.get(i).getName());
                }
            }
        }
    }

    private void written(Cost cost) {
        CostLine line = RegisterFactory.eINSTANCE.createCostLine();
        line.setId("cost." + cost.getName());
        line.setOrigin(Origin.WRITTEN);
        line.setItem(String.valueOf(cost.getLabel()));
        line.setBasis(cost.getRate() != null && cost.getBasis() == CostBasis.UNSTATED ? CostBasis.RATE : cost.getBasis());
        line.setBound(CostBound.UNSTATED);
        line.setClaim(Topics.claim(cost));
        line.setPayee(cost.getPayableTo() == null ? null : Draft.name(cost.getPayableTo()));
        line.setAdvancedBy(cost.getAdvancedBy() == null ? null : Draft.name(cost.getAdvancedBy()));
        line.setReimbursedBy(cost.getReimbursedBy() == null ? null : Draft.name(cost.getReimbursedBy()));
        line.setRecoveredFrom(cost.getRecoveredShare() == null ? null : Draft.name(cost.getRecoveredShare().getActor()));
        line.setBudget(cost.getBudgets().isEmpty() ? null : cost.getBudgets().get(0).getText());
        line.setPhase(cost.getPhase());
        line.setState(RowState.ACTIVE);
        line.getClauses().add(cost);
        Money amount = amount(cost);
        line.setAmount(amount == null ? null : EcoreUtil.copy(amount));
        LocalDate settled = CostDates.settled(cost, reading);
        line.setSettledBy(settled);
        line.setSettledReason(cost.getSettled().isEmpty() ? null : TimingText.of(cost.getSettled()));
        for (Element basis : cost.getBases()) {
            if (basis instanceof Basis b) {
                b.getCitations().forEach(c -> line.getCitations().add(reading.correspondence().path(c)));
            }
        }
        line.setWhy(session.traces.of("agreement.cost", String.valueOf(cost.getName()), cost.getLabel(), cost));
        List<BigDecimal> parts = shares(cost, amount, line);
        session.add(line);
        ledger(cost, line, parts, settled);
    }

    private static Money amount(Cost cost) {
        if (cost.getAmount() == null && cost.getBasis() == CostBasis.ZERO) {
            return null;
        }
        return cost.getAmount();
    }

    /** Payers with exact shares; findings where the shares do not make up the whole. Returns rounded parts, or null. */
    private List<BigDecimal> shares(Cost cost, Money amount, CostLine line) {
        List<Share> shares = cost.getShares();
        List<Fraction> fractions = ShareMath.fractions(shares, amount);
        boolean complete = !shares.isEmpty() && fractions.stream().allMatch(f -> f != null);
        Fraction sum = fractions.stream().filter(f -> f != null).reduce(Fraction.ZERO, Fraction::plus);
        boolean whole = complete && sum.equals(Fraction.ONE) && fractions.stream().noneMatch(f -> f.compareTo(Fraction.ZERO) < 0);
        if (!complete && !shares.isEmpty()) {
            String who = String.join(", ", payersWithoutShare(shares, fractions));
            finding(cost, "agreement.cost.share-missing", "No share is stated for: " + who, "未載明分攤比例：" + who, "Kein Anteil angegeben für: " + who, "分担割合がない：" + who, sum.toString());
        } else if (complete && !whole) {
            String s = percent(sum);
            finding(cost, "agreement.cost.shares", "The shares sum to " + s + ", not to 100%", "分攤比例合計為 " + s + "，非 100%", "Die Anteile ergeben " + s + ", nicht 100%", "分担割合の合計は " + s + " で 100% でない", sum.toString());
        }
        int decimals = amount == null ? 0 : ShareMath.decimals(amount.getCurrency(), reading.jurisdiction());
        if (decimals < 0) {
            finding(cost, "agreement.cost.currency", "'" + amount.getCurrency() + "' is not a currency code (ISO 4217), for example TWD or EUR", "「" + amount.getCurrency() + "」非幣別代碼（ISO 4217），例如 TWD",
                "'" + amount.getCurrency() + "' ist kein Währungscode (ISO 4217), etwa EUR", "「" + amount.getCurrency() + "」は通貨コードでない", amount.getCurrency());
        }
        List<BigDecimal> parts = whole && amount != null && amount.getAmount() != null && decimals >= 0
            ? Apportionment.divide(amount.getAmount(), decimals, fractions) : null;
        for (int i = 0; i < shares.size(); i++) {
            PayerShare payer = RegisterFactory.eINSTANCE.createPayerShare();
            payer.setParty(Draft.name(shares.get(i).getActor()));
            payer.setFraction(fractions.get(i) == null ? null : fractions.get(i).toString());
            payer.setAmount(parts == null ? null : money(amount.getCurrency(), parts.get(i)));
            line.getPayers().add(payer);
        }
        return parts;
    }

    private static List<String> payersWithoutShare(List<Share> shares, List<Fraction> fractions) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (fractions.get(i) == null) {
                names.add(Draft.name(shares.get(i).getActor()));
            }
        }
        return names;
    }

    private void finding(Cost cost, String check, String en, String zh, String de, String ja, String value) {
        Finding finding = LanguageFindings.create(session, check, Verdict.ERROR, cost, Texts.of(en, zh, de, ja), "shares of " + cost.getName(), value);
        session.add(finding);
    }

    /** What moves: payment to the payee, advance and its reimbursement, recovery from a third person, lapse of a fund. */
    private void ledger(Cost cost, CostLine line, List<BigDecimal> parts, LocalDate settled) {
        LocalDate incurred = CostDates.incurred(cost, reading);
        for (int i = 0; i < line.getPayers().size(); i++) {
            PayerShare payer = line.getPayers().get(i);
            Actor actor = cost.getShares().get(i).getActor();
            if (cost.getPayableTo() != null && !Draft.same(actor, cost.getPayableTo())) {
                move(cost, "payment", payer.getParty(), line.getPayee(), payer.getAmount(), settled, incurred, actor);
            } else if (cost.getAdvancedBy() == null && cost.getBasis() != CostBasis.ZERO) {
                move(cost, "own expense", payer.getParty(), payer.getParty(), payer.getAmount(), settled, incurred, actor);
            }
            if (cost.getAdvancedBy() != null && !Draft.same(actor, cost.getAdvancedBy())) {
                move(cost, "reimbursement", payer.getParty(), line.getAdvancedBy(), payer.getAmount(), settled, incurred, actor);
            }
        }
        if (cost.getAdvancedBy() != null) {
            move(cost, "advance", line.getAdvancedBy(), line.getPayee() == null ? "-" : line.getPayee(), line.getAmount(), null, incurred, cost.getAdvancedBy());
        }
        if (cost.getRecoveredShare() != null) {
            String to = line.getPayers().isEmpty() ? "-" : line.getPayers().get(0).getParty();
            move(cost, "recovery", line.getRecoveredFrom(), to, recovered(cost, line), null, incurred, cost.getShares().isEmpty() ? null : cost.getShares().get(0).getActor());
        }
        if (cost.getFundUntil() != null) {
            move(cost, "lapse", cost.getFund(), "-", null, cost.getFundUntil(), cost.getFundUntil(), null);
        }
    }

    private static Money recovered(Cost cost, CostLine line) {
        Fraction part = ShareMath.fractions(List.of(cost.getRecoveredShare()), line.getAmount()).get(0);
        if (part == null || line.getAmount() == null) {
            return null;
        }
        if (part.equals(Fraction.ONE)) {
            return line.getAmount();
        }
        int scale = Math.max(0, line.getAmount().getAmount().scale());
        return money(line.getAmount().getCurrency(), Apportionment.divide(line.getAmount().getAmount(), scale, List.of(part, Fraction.ONE.minus(part))).get(0));
    }

    private void move(Cost cost, String purpose, String from, String to, Money amount, LocalDate due, LocalDate reference, Actor owner) {
        LedgerLine line = RegisterFactory.eINSTANCE.createLedgerLine();
        line.setId("ledger." + cost.getName() + "." + purpose + "(" + from + "," + to + ")");
        line.setOrigin(Origin.WRITTEN);
        FiscalYear year = CostDates.fiscalYear(due == null ? reference : due, owner, reading);
        line.setFiscalYear(year.start() + "/" + year.end());
        line.setFrom(from == null ? "-" : from);
        line.setTo(to == null ? "-" : to);
        line.setAmount(amount == null ? null : EcoreUtil.copy(amount));
        line.setPurpose(purpose);
        line.setItem(String.valueOf(cost.getLabel()));
        line.setDue(due);
        line.getClauses().add(cost);
        line.setWhy(session.traces.of("agreement.cost.ledger", purpose, cost.getLabel(), cost));
        if (ids.add(line.getId())) {
            session.add(line);
        }
    }

    private void byLaw(Application application, Instance instance, RuleBody body, Outcome outcome, String track) {
        if (outcome.guard().isFalse()) {
            return;
        }
        for (CostRule rule : body.getCostRules()) {
            derive(application, instance, rule, outcome, track);
        }
    }

    private void derive(Application application, Instance instance, CostRule rule, Outcome outcome, String track) {
        Candidate candidate = application.candidate();
        Actor payer = actor(rule.getPayer() != null ? rule.getPayer() : rule.getOwnBudgetOf(), instance);
        if (payer == null && rule.getPayer() == null && rule.getOwnBudgetOf() == null && rule.getThirdPartyRevenueTo() == null) {
            return;
        }
        Cost about = instance.binding().elements().values().stream().filter(Cost.class::isInstance).map(Cost.class::cast).findFirst().orElse(null);
        CostLine line = RegisterFactory.eINSTANCE.createCostLine();
        line.setId(candidate.path() + ".cost(" + String.join(",", instance.binding().text()) + ")" + Traces.element(about)
            + (track == null ? "" : "@" + track.substring(track.indexOf('@') + 1)));
        line.setOrigin(Origin.DERIVED);
        line.setTrack(track);
        line.setItem(about != null ? about.getLabel() : "cost of the assistance");
        line.setBasis(CostBasis.UNSTATED);
        line.setBound(rule.getOwnBudgetOf() != null ? CostBound.NONE : rule.getBound());
        line.setThreshold(rule.getThreshold() == null ? null : EcoreUtil.copy(rule.getThreshold()));
        line.setClaim(rule.getOwnBudgetOf() != null ? ClaimState.NONE : ClaimState.UNSTATED);
        if (payer != null) {
            PayerShare share = RegisterFactory.eINSTANCE.createPayerShare();
            share.setParty(Draft.name(payer));
            share.setFraction("1");
            line.getPayers().add(share);
        }
        Actor payee = actor(rule.getPayee() != null ? rule.getPayee() : rule.getThirdPartyRevenueTo(), instance);
        line.setPayee(payee == null ? null : Draft.name(payee));
        settle(line, rule.getSettled(), about, payer, instance);
        if (rule.isBudgeted()) {
            line.setBudget("required");
        }
        line.setState(state(candidate, about, payer, track));
        if (about != null) {
            line.getClauses().add(about);
        }
        if (line.getState() == RowState.ACTIVE && payer != null && payee != null) {
            line.setProposedText(proposed(line, payer, payee, about));
        }
        line.getCitations().addAll(session.traces.citations(candidate));
        line.setWhy(session.traces.of(candidate, instance.binding(), outcome));
        if (ids.add(line.getId())) {
            session.add(line);
        }
    }

    private void settle(CostLine line, Timing timing, Cost about, Actor payer, Instance instance) {
        if (timing == null) {
            return;
        }
        LocalDate reference = about == null ? reading.asOf() : CostDates.incurred(about, reading);
        // the timing names a role ("of requesting"); the payer is the one whose fiscal year counts
        line.setSettledBy(CostDates.due(withoutRole(timing), reference, payer, reading));
        line.setSettledReason(TimingText.of(timing));
    }

    private static Timing withoutRole(Timing timing) {
        Timing copy = EcoreUtil.copy(timing);
        if (copy instanceof org.comity.terms.PeriodEnd end) {
            end.setOf(null);
        }
        return copy;
    }

    /** Displaced where the draft raises no claim, or where it names another payer and the rule yields. */
    private RowState state(Candidate candidate, Cost about, Actor payer, String track) {
        if (payer == null) {
            return RowState.ACTIVE;
        }
        List<Cost> costs = about == null ? reading.draft().all(Cost.class) : List.of(about);
        if (!costs.isEmpty() && costs.stream().allMatch(Topics::noClaim)) {
            return RowState.DISPLACED;
        }
        boolean sharesStated = !costs.isEmpty() && costs.stream().allMatch(c -> !c.getShares().isEmpty());
        boolean agrees = costs.stream().allMatch(c -> c.getShares().stream().anyMatch(s -> Draft.same(s.getActor(), payer)));
        if (!sharesStated || agrees || track != null) {
            return RowState.ACTIVE;
        }
        return candidate.force() == Force.MANDATORY ? RowState.CONFLICT : RowState.DISPLACED;
    }

    private org.comity.terms.LocalizedText proposed(CostLine line, Actor payer, Actor payee, Cost about) {
        String item = about == null ? "…" : about.getLabel();
        String a = Draft.name(payer);
        String b = Draft.name(payee);
        String date = line.getSettledBy() == null ? "" : line.getSettledBy().toString();
        return Texts.of(
            "The costs of " + item + " needed for the assistance are borne by " + a + " and payable to " + b + (date.isEmpty() ? "." : ", at the latest by " + date + "."),
            "「" + item + "」所需費用由" + a + "負擔，支付予" + b + (date.isEmpty() ? "。" : "，至遲於" + date + "前撥付。"),
            "Die für die Hilfe erforderlichen Kosten (" + item + ") trägt " + a + "; sie sind an " + b + " zu zahlen" + (date.isEmpty() ? "." : ", spätestens bis " + date + "."),
            item + "に要する費用は" + a + "が負担し、" + b + "に支払う" + (date.isEmpty() ? "。" : "（期限 " + date + "）。"));
    }

    private Actor actor(Expression expression, Instance instance) {
        if (expression == null) {
            return null;
        }
        Object value = new Evaluator(reading).value(expression, instance.binding().scope());
        if (value instanceof Actor actor) {
            return actor;
        }
        return value instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Actor actor ? actor : null;
    }

    private static Money money(String currency, BigDecimal amount) {
        Money money = TermsFactory.eINSTANCE.createMoney();
        money.setCurrency(currency);
        money.setAmount(amount);
        return money;
    }

    private static String percent(Fraction fraction) {
        return new BigDecimal(fraction.numerator()).multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(fraction.denominator()), 2, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
