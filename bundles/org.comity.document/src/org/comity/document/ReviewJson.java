/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.function.Function;
import org.comity.engine.derive.Texts;
import org.comity.engine.expression.ExpressionText;
import org.comity.register.CostLine;
import org.comity.register.DataFlowRow;
import org.comity.register.DecisionRow;
import org.comity.register.EquivalenceRow;
import org.comity.register.Finding;
import org.comity.register.LawRow;
import org.comity.register.LedgerLine;
import org.comity.register.LiabilityRow;
import org.comity.register.NormRow;
import org.comity.register.NotAnalysed;
import org.comity.register.PartyFactRow;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RuleInstance;
import org.comity.register.Silence;
import org.comity.statute.Verdict;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;

/** A register as JSON; its form is fixed by {@code schema/review.schema.json}. Keys come in a fixed order. */
public final class ReviewJson {

    private final String language;
    private final Places places;
    private final boolean all;

    /**
     * A writer.
     *
     * @param language language of messages
     * @param places where elements stand
     * @param all whether findings that are ok or not applicable are written as well
     */
    public ReviewJson(String language, Places places, boolean all) {
        this.language = language;
        this.places = places;
        this.all = all;
    }

    /**
     * One register as one object.
     *
     * @param file name of the file, as the caller gave it
     * @param register the register
     */
    public JsonObject of(String file, Register register) {
        JsonObject root = new JsonObject();
        root.addProperty("file", file);
        root.addProperty("agreement", register.getAgreement().getName());
        root.addProperty("jurisdiction", register.getJurisdiction() == null ? null : register.getJurisdiction().getName());
        root.addProperty("asOf", String.valueOf(register.getAsOf()));
        root.add("reforms", strings(register.getReforms()));
        JsonObject instrument = new JsonObject();
        instrument.add("declared", strings(register.getDeclaredInstruments()));
        instrument.add("implied", strings(register.getImpliedInstruments()));
        root.add("instrument", instrument);
        root.add("equivalents", rows(register, EquivalenceRow.class, this::equivalent));
        root.add("findings", rows(register, Finding.class, this::finding));
        root.add("obligations", rows(register, NormRow.class, this::norm));
        root.add("costs", rows(register, CostLine.class, this::cost));
        root.add("ledger", rows(register, LedgerLine.class, this::ledger));
        root.add("silences", rows(register, Silence.class, this::silence));
        root.add("decisions", rows(register, DecisionRow.class, this::decision));
        root.add("dataFlows", rows(register, DataFlowRow.class, this::dataFlow));
        root.add("liabilities", rows(register, LiabilityRow.class, this::liability));
        root.add("applicableLaw", rows(register, LawRow.class, this::law));
        root.add("parties", rows(register, PartyFactRow.class, this::fact));
        root.add("notAnalysed", rows(register, NotAnalysed.class, this::notAnalysed));
        return root;
    }

    /** A finding, norm, line of costs, silence or equivalence in the form it has in a review. */
    JsonObject one(Result row) {
        return row instanceof Finding f ? finding(f) : row instanceof NormRow n ? norm(n) : row instanceof CostLine c ? cost(c)
            : row instanceof Silence s ? silence(s) : row instanceof EquivalenceRow e ? equivalent(e) : row(row);
    }

    private <T extends Result> JsonArray rows(Register register, Class<T> type, Function<T, JsonObject> writer) {
        JsonArray rows = new JsonArray();
        for (Result result : register.getResults()) {
            boolean quiet = result instanceof Finding f && !all && (f.getVerdict() == Verdict.OK || f.getVerdict() == Verdict.NOT_APPLICABLE);
            if (type.isInstance(result) && !quiet) {
                rows.add(writer.apply(type.cast(result)));
            }
        }
        return rows;
    }

    private JsonObject finding(Finding f) {
        JsonObject o = new JsonObject();
        o.addProperty("id", f.getId());
        o.addProperty("rule", f.getRule());
        o.addProperty("verdict", f.getVerdict().getLiteral());
        o.addProperty("message", Texts.in(f.getMessage(), language));
        o.addProperty("line", places.line(f.getPlace()));
        o.addProperty("column", places.column(f.getPlace()));
        o.addProperty("element", name(f.getPlace()));
        o.add("citations", strings(f.getCitations()));
        o.addProperty("verified", f.isVerified());
        o.addProperty("implied", f.isImplied());
        o.addProperty("track", f.getTrack());
        o.add("pairs", strings(f.getPairs()));
        o.add("questions", list(f.getQuestions(), q -> {
            JsonObject question = new JsonObject();
            question.addProperty("fact", q.getFact());
            question.addProperty("text", Texts.in(q.getText(), language));
            return question;
        }));
        o.add("readings", list(f.getReadings(), r -> {
            JsonObject reading = new JsonObject();
            reading.addProperty("reading", r.getReading());
            reading.addProperty("author", r.getAuthor());
            reading.addProperty("date", r.getDate() == null ? null : r.getDate().toString());
            reading.addProperty("verdict", r.getVerdict().getLiteral());
            reading.addProperty("message", Texts.in(r.getMessage(), language));
            return reading;
        }));
        o.add("fixes", list(f.getFixes(), x -> {
            JsonObject fix = new JsonObject();
            fix.addProperty("label", Texts.in(x.getLabel(), language));
            fix.addProperty("insert", x.getInsert());
            fix.addProperty("set", x.getSetPath() == null ? null : x.getSetPath() + " = " + x.getSetValue());
            fix.addProperty("replaceInstrument", x.getReplaceInstrument());
            return fix;
        }));
        o.add("why", why(f.getWhy()));
        return o;
    }

    private JsonObject equivalent(EquivalenceRow e) {
        JsonObject o = row(e);
        o.addProperty("kind", e.getKind());
        o.addProperty("written", e.getWritten());
        o.add("here", strings(e.getHere()));
        o.addProperty("by", e.getBy());
        return o;
    }

    private JsonObject norm(NormRow n) {
        JsonObject o = row(n);
        o.addProperty("modality", n.getModality().getLiteral());
        o.addProperty("verb", n.getVerb().getLiteral());
        o.add("bearer", strings(n.getBearers()));
        o.addProperty("jointly", n.isJointly());
        o.add("counterparty", strings(n.getCounterparties()));
        o.addProperty("action", Texts.in(n.getAction(), language));
        o.addProperty("trigger", n.getTrigger());
        o.addProperty("deadline", n.getDeadline());
        o.add("dueDates", strings(n.getDueDates().stream().map(String::valueOf).toList()));
        o.addProperty("recurrence", n.getRecurrence());
        o.addProperty("enforceable", n.isEnforceable());
        o.addProperty("state", n.getState().getLiteral());
        return o;
    }

    private JsonObject cost(CostLine c) {
        JsonObject o = row(c);
        o.addProperty("item", c.getItem());
        o.add("payer", list(c.getPayers(), p -> {
            JsonObject payer = new JsonObject();
            payer.addProperty("party", p.getParty());
            payer.addProperty("share", p.getFraction());
            payer.addProperty("amount", p.getAmount() == null ? null : p.getAmount().getAmount().toPlainString());
            return payer;
        }));
        o.addProperty("payee", c.getPayee());
        o.addProperty("advancedBy", c.getAdvancedBy());
        o.addProperty("reimbursedBy", c.getReimbursedBy());
        o.addProperty("amount", c.getAmount() == null ? null : c.getAmount().getAmount().toPlainString());
        o.addProperty("currency", c.getAmount() == null ? null : c.getAmount().getCurrency());
        o.addProperty("basis", c.getBasis().getLiteral());
        o.addProperty("bound", c.getBound().getLiteral());
        o.addProperty("above", c.getThreshold() == null ? null : ExpressionText.money(c.getThreshold()));
        o.addProperty("claim", c.getClaim().getLiteral());
        o.addProperty("settledBy", c.getSettledBy() == null ? null : c.getSettledBy().toString());
        o.addProperty("settled", c.getSettledReason());
        o.addProperty("budget", c.getBudget());
        o.addProperty("recoveredFrom", c.getRecoveredFrom());
        o.addProperty("state", c.getState().getLiteral());
        o.add("text", texts(c.getProposedText()));
        return o;
    }

    private JsonObject ledger(LedgerLine l) {
        JsonObject o = row(l);
        o.addProperty("fiscalYear", l.getFiscalYear());
        o.addProperty("purpose", l.getPurpose());
        o.addProperty("from", l.getFrom());
        o.addProperty("to", l.getTo());
        o.addProperty("amount", l.getAmount() == null ? null : ExpressionText.money(l.getAmount()));
        o.addProperty("item", l.getItem());
        o.addProperty("due", l.getDue() == null ? null : l.getDue().toString());
        return o;
    }

    private JsonObject silence(Silence s) {
        JsonObject o = row(s);
        o.addProperty("topic", s.getTopic());
        o.add("decidedBy", strings(s.getDecidedBy()));
        o.addProperty("gap", s.isGap());
        o.addProperty("noRule", s.isNoRule());
        o.add("tried", strings(s.getOtherwise()));
        return o;
    }

    private JsonObject decision(DecisionRow d) {
        JsonObject o = row(d);
        o.addProperty("matter", d.getMatter());
        o.add("by", strings(d.getDeciders()));
        return o;
    }

    private JsonObject dataFlow(DataFlowRow d) {
        JsonObject o = row(d);
        o.addProperty("data", d.getData());
        o.add("from", strings(d.getFrom()));
        o.add("to", strings(d.getTo()));
        o.addProperty("class", d.getCategory());
        o.addProperty("purpose", d.getPurpose());
        return o;
    }

    private JsonObject liability(LiabilityRow l) {
        JsonObject o = row(l);
        o.addProperty("kind", l.getKind());
        o.add("of", strings(l.getOf()));
        o.addProperty("to", l.getTo());
        o.addProperty("for", l.getReason());
        return o;
    }

    private JsonObject law(LawRow l) {
        JsonObject o = row(l);
        o.addProperty("aspect", l.getAspect().getLiteral());
        o.addProperty("lawOf", l.getLawOf());
        return o;
    }

    private JsonObject fact(PartyFactRow p) {
        JsonObject o = row(p);
        o.addProperty("relation", p.getRelation());
        o.add("parties", strings(p.getParties()));
        o.addProperty("value", p.getValue());
        return o;
    }

    private JsonObject notAnalysed(NotAnalysed n) {
        JsonObject o = new JsonObject();
        o.addProperty("line", n.getClauses().isEmpty() ? 0 : places.line(n.getClauses().get(0)));
        o.addProperty("text", n.getText());
        return o;
    }

    private JsonObject row(Result r) {
        JsonObject o = new JsonObject();
        o.addProperty("id", r.getId());
        o.addProperty("origin", r.getOrigin().getLiteral());
        o.addProperty("track", r.getTrack());
        o.add("citations", strings(r.getCitations()));
        o.add("clauses", strings(r.getClauses().stream().map(ReviewJson::name).toList()));
        o.add("why", why(r.getWhy()));
        return o;
    }

    private JsonObject why(RuleInstance w) {
        JsonObject o = new JsonObject();
        o.addProperty("rule", w.getRule());
        o.add("binding", strings(w.getBinding()));
        o.add("facts", list(w.getFacts(), f -> {
            JsonObject fact = new JsonObject();
            fact.addProperty("text", f.getText());
            fact.addProperty("value", f.getValue());
            fact.addProperty("source", f.getKind().getLiteral());
            return fact;
        }));
        return o;
    }

    private static JsonElement texts(LocalizedText text) {
        if (text == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject o = new JsonObject();
        text.getEntries().forEach(e -> o.addProperty(e.getLanguage(), e.getText()));
        return o;
    }

    private static <T> JsonArray list(Collection<T> items, Function<T, JsonObject> writer) {
        JsonArray array = new JsonArray();
        items.forEach(i -> array.add(writer.apply(i)));
        return array;
    }

    private static JsonArray strings(Collection<String> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }

    static String name(EObject element) {
        return element instanceof Element named ? named.getName() : null;
    }
}
