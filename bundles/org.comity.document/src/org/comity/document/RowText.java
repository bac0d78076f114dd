/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Calendars;
import org.comity.engine.expression.ExpressionText;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.PayerShare;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RowState;
import org.comity.register.Silence;
import org.comity.statute.Jurisdiction;
import org.comity.terms.Modality;
import org.comity.terms.Verb;

/** Rows of a register in a few words each, in the reader's language; the same words in every report. */
public final class RowText {

    private final String language;
    private final Words words;
    private final CitationText citations;

    /**
     * A renderer.
     *
     * @param language language of the reader
     * @param citations how citations read
     */
    public RowText(String language, CitationText citations) {
        this.language = language;
        this.words = new Words(language);
        this.citations = citations;
    }

    /** A row as one sentence, without its citations. */
    public String of(Result row) {
        if (row instanceof Finding finding) {
            return verdict(finding) + ": " + message(finding);
        }
        if (row instanceof NormRow norm) {
            return bearers(norm) + " " + words.of("modality-" + norm.getModality().getLiteral()) + " " + action(norm);
        }
        return row instanceof CostLine cost ? words.item(cost.getItem()) + ": " + cost(cost) : row instanceof Silence silence ? silence.getTopic() + ": " + decider(silence) : row.getId();
    }

    /** The verdict in a word. */
    public String verdict(Finding finding) {
        return words.of("verdict-" + finding.getVerdict().getLiteral());
    }

    /** What a finding says. */
    public String message(Finding finding) {
        return Texts.in(finding.getMessage(), language);
    }

    /** Who has to, or that nobody is named. */
    public String bearers(NormRow norm) {
        return norm.getBearers().isEmpty() ? words.of("nobody-named") : String.join(", ", norm.getBearers());
    }

    /** What is to be done, towards whom, when, and how it stands. */
    public String action(NormRow norm) {
        String to = norm.getCounterparties().isEmpty() ? "" : " → " + String.join(", ", norm.getCounterparties());
        return done(norm) + to + when(norm) + state(norm);
    }

    /** What is to be done: a plain action, or a verb of power with what it is about. */
    public String done(NormRow norm) {
        String action = Texts.in(norm.getAction(), language);
        if (norm.getVerb() == Verb.NONE) {
            return action;
        }
        String verb = words.of("verb-" + norm.getVerb().getLiteral());
        return action.isEmpty() ? verb : verb + words.of("colon") + action;
    }

    /** Who bears a cost, with share and amount, to whom, by when, and how it stands. */
    public String cost(CostLine cost) {
        String payers = payers(cost);
        return (payers.isEmpty() ? "" : payers + "  ") + String.join("  ", terms(cost));
    }

    /** Who bears a cost. */
    public String payers(CostLine cost) {
        return String.join(", ", cost.getPayers().stream().map(RowText::share).toList());
    }

    /** The rest of what there is to say of a cost. */
    List<String> terms(CostLine cost) {
        List<String> rest = new ArrayList<>();
        if (cost.getPayee() != null) {
            rest.add("→ " + cost.getPayee());
        }
        if (cost.getAmount() != null) {
            rest.add(ExpressionText.money(cost.getAmount()));
        }
        if (cost.getSettledBy() != null) {
            rest.add(words.of("settled-by") + " " + date(cost, cost.getSettledBy()));
        }
        rest.add(words.of("claim") + ": " + words.of("claim-" + cost.getClaim().getLiteral()));
        if (cost.getState() != RowState.ACTIVE) {
            rest.add("[" + words.of("state-" + cost.getState().getLiteral()) + "]");
        }
        if (cost.getTrack() != null) {
            rest.add(track(cost));
        }
        return rest;
    }

    /** Who decides where the draft is silent. */
    public String decider(Silence silence) {
        return silence.isNoRule() ? words.of("no-rule")
            : silence.getDecidedBy().isEmpty() ? words.of("no-one-decides") : words.of("then-decides") + " " + String.join(", ", silence.getDecidedBy());
    }

    /** The citations of a row, each once. */
    public String cited(Result row) {
        return String.join("; ", row.getCitations().stream().map(p -> citations.of(row, p)).distinct().toList());
    }

    /** The citation of one path. */
    public String cited(String path) {
        return citations.of(path);
    }

    /** A reading of a contested rule, in brackets; empty outside readings. */
    String track(Result row) {
        return row.getTrack() == null ? "" : "[" + words.of("reading") + " " + row.getTrack().substring(row.getTrack().indexOf('@') + 1) + "]";
    }

    /** Name of a feature in which two rows differ. */
    public String feature(String feature) {
        return feature.startsWith("reading ") ? words.of("reading") + feature.substring("reading".length()) : words.of("feature-" + feature);
    }

    /** Value of a feature in which two rows differ, by the names of the difference of registers; a dash for none. */
    public String value(Result row, String feature) {
        String value = "citations".equals(feature) ? cited(row) : row instanceof Finding f ? value(f, feature) : row instanceof NormRow n ? value(n, feature)
            : row instanceof CostLine c ? value(c, feature) : row instanceof Silence s ? decider(s) : "";
        return value == null || value.isEmpty() ? "–" : value;
    }

    private String value(Finding finding, String feature) {
        return switch (feature) {
            case "verdict" -> verdict(finding);
            case "message" -> message(finding);
            default -> String.join("; ", finding.getReadings().stream().filter(r -> feature.equals("reading " + r.getReading()))
                .map(r -> words.of("verdict-" + r.getVerdict().getLiteral()) + ": " + Texts.in(r.getMessage(), language)).toList());
        };
    }

    private String value(NormRow norm, String feature) {
        return switch (feature) {
            case "origin" -> words.of(norm.getOrigin().getLiteral());
            case "modality" -> words.of("modality-" + norm.getModality().getLiteral());
            case "bearer" -> bearers(norm);
            case "counterparty" -> String.join(", ", norm.getCounterparties());
            case "action" -> done(norm);
            case "trigger", "deadline", "recurrence" -> times(norm);
            case "enforceable" -> words.of(norm.isEnforceable() ? "yes" : "no");
            case "state" -> words.of("state-" + norm.getState().getLiteral());
            case "dueDates" -> String.join(", ", norm.getDueDates().stream().map(d -> date(norm, d)).toList());
            default -> "";
        };
    }

    private String value(CostLine cost, String feature) {
        return switch (feature) {
            case "origin" -> words.of(cost.getOrigin().getLiteral());
            case "item" -> words.item(cost.getItem());
            case "payer" -> payers(cost);
            case "payee" -> cost.getPayee();
            case "advancedBy" -> cost.getAdvancedBy();
            case "reimbursedBy" -> cost.getReimbursedBy();
            case "recoveredFrom" -> cost.getRecoveredFrom();
            case "amount" -> cost.getAmount() == null ? "" : ExpressionText.money(cost.getAmount());
            case "basis" -> words.of("basis-" + cost.getBasis().getLiteral());
            case "bound" -> words.of("bound-" + cost.getBound().getLiteral());
            case "above" -> cost.getThreshold() == null ? "" : ExpressionText.money(cost.getThreshold());
            case "claim" -> words.of("claim-" + cost.getClaim().getLiteral());
            case "budget" -> cost.getBudget();
            case "settled" -> cost.getSettledReason();
            case "settledBy" -> cost.getSettledBy() == null ? "" : date(cost, cost.getSettledBy());
            case "state" -> words.of("state-" + cost.getState().getLiteral());
            default -> "";
        };
    }

    private static String share(PayerShare share) {
        boolean part = share.getFraction() != null && !"1".equals(share.getFraction());
        return share.getParty() + (part ? " " + share.getFraction() : "")
            + (share.getAmount() == null ? "" : " = " + ExpressionText.money(share.getAmount()));
    }

    private String when(NormRow norm) {
        String times = times(norm);
        String dates = norm.getDueDates().isEmpty() ? "" : " (" + date(norm, norm.getDueDates().get(0)) + (norm.getDueDates().size() > 1 ? ", …" : "") + ")";
        return times.isEmpty() ? "" : " — " + times + dates;
    }

    private String times(NormRow norm) {
        Jurisdiction jurisdiction = norm.eContainer() instanceof Register register ? register.getJurisdiction() : null;
        return new NormTimes(language, jurisdiction, citations).of(norm);
    }

    private String state(NormRow norm) {
        String state = norm.getState() == RowState.ACTIVE ? "" : "  [" + words.of("state-" + norm.getState().getLiteral()) + "]";
        String track = norm.getTrack() == null ? "" : "  " + track(norm);
        return state + track + (norm.isEnforceable() || norm.getModality() == Modality.MAY ? "" : "  [" + words.of("unenforceable") + "]");
    }

    /** A date as the jurisdiction of its register writes it. */
    private String date(Result row, LocalDate date) {
        return Calendars.show(date, row.eContainer() instanceof Register register ? register.getJurisdiction() : null, language);
    }

}
