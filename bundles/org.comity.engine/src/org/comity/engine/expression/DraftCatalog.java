/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.comity.agreement.Advice;
import org.comity.agreement.*;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Values.Norm;
import org.comity.engine.expression.Values.Practice;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.terms.Actor;
import org.comity.terms.NormSentence;
import org.eclipse.emf.ecore.EObject;

/** Features of the agreement and its other elements, and the lists an expression may start with. */
final class DraftCatalog {

    /** A name an expression may start with. */
    record Root(Type type, Function<DraftReading, Object> value) {
    }

    private static final Type ACTOR = Type.element("actor");
    private static final Type ACTORS = Type.list(ACTOR);

    private static final Map<String, Root> ROOTS = build();

    private DraftCatalog() {
    }

    /** Names an expression may start with, in catalogue order. */
    static Map<String, Root> roots() {
        return ROOTS;
    }

    private static Map<String, Root> build() {
        Map<String, Root> roots = new LinkedHashMap<>();
        roots.put("agreement", new Root(Type.element("agreement"), r -> r.agreement()));
        roots.put("asOf", new Root(Type.DATE, DraftReading::asOf));
        roots.put("norms", new Root(Type.list(Type.element("norm")), r -> norms(r.draft())));
        roots.put("parties", new Root(ACTORS, r -> List.copyOf(r.draft().signing())));
        roots.put("members", new Root(ACTORS, r -> r.withRole("member")));
        roots.put("objections", new Root(ACTORS, r -> new ArrayList<>(r.draft().all(Body.class).stream()
            .filter(b -> b.getRoles().contains("objecting")).toList())));
        roots.put("practices", new Root(Type.list(Type.element("practice")), r -> practices(r.draft())));
        list(roots, "costs", "cost", Cost.class);
        list(roots, "requests", "request", Request.class);
        list(roots, "grounds", "ground", GroundUse.class);
        list(roots, "bases", "basis", Basis.class);
        list(roots, "decisions", "decision", Decision.class);
        list(roots, "dataFlows", "data", DataFlow.class);
        list(roots, "advices", "advice", Advice.class);
        list(roots, "liabilities", "liability", Liability.class);
        list(roots, "forums", "forum", Forum.class);
        list(roots, "disputes", "dispute", Dispute.class);
        list(roots, "terms", "term", Term.class);
        list(roots, "reviews", "review", Review.class);
        list(roots, "renewals", "renewal", Renewal.class);
        list(roots, "parameters", "parameter", Parameter.class);
        list(roots, "definitions", "definition", Definition.class);
        list(roots, "resources", "resource", Resource.class);
        list(roots, "opinions", "opinion", Opinion.class);
        list(roots, "determinations", "determination", Determination.class);
        list(roots, "reports", "report", Report.class);
        list(roots, "publications", "publication", Publication.class);
        list(roots, "breaches", "breach", Breach.class);
        list(roots, "effects", "effect", Effect.class);
        list(roots, "handovers", "handover", HandOver.class);
        list(roots, "notices", "notice", Notice.class);
        list(roots, "contacts", "contact", Contact.class);
        list(roots, "indicators", "indicator", Indicator.class);
        list(roots, "priorities", "priority", Priority.class);
        list(roots, "signatures", "signature", Signature.class);
        list(roots, "waivers", "waiver", Waiver.class);
        list(roots, "texts", "verbatim", Verbatim.class);
        list(roots, "situations", "situation", Situation.class);
        list(roots, "events", "event", Event.class);
        return roots;
    }

    static void contribute(List<Feature> all) {
        on(all, "agreement", Agreement.class, "name", Type.TEXT, "Name.", Agreement::getName);
        on(all, "agreement", Agreement.class, "shape", Type.list(Type.WORD), "recurring, standing, one-way …",
            a -> a.getShape().stream().map(Symbol::new).toList());
        on(all, "agreement", Agreement.class, "status", Type.WORD, "draft, practised, signed, ended", a -> Words.symbol(a.getStatus(), null));
        on(all, "agreement", Agreement.class, "scope", Type.WORD, "part or all of the powers.", a -> Words.symbol(a.getScope()));
        on(all, "agreement", Agreement.class, "namedInstrument", Type.TEXT, "What the document calls itself.", Agreement::getNamedInstrument);
        on(all, "agreement", Agreement.class, "purpose", Type.TEXT, "What it is for, in its own words.", a -> Words.text(a.getPurpose()));
        on(all, "agreement", Agreement.class, "languages", Type.list(Type.WORD), "Languages.", a -> a.getLanguages().stream().map(Symbol::new).toList());
        all.add(new Feature("agreement", "initiator", ACTOR, "Who took the initiative, if not by request.",
            (r, o) -> r.draft().all(Initiative.class).stream().findFirst().map(Initiative::getBy).orElse(null)));
        all.add(new Feature("agreement", "requested", Type.TRUTH, "There is a request.",
            (r, o) -> r.draft().all(Request.class).stream().anyMatch(q -> q.getForm() != RequestForm.NONE)));
        all.add(new Feature("agreement", "instrument", Type.WORD, "Neutral kind of the declared instrument.",
            (r, o) -> r.agreement().getInstruments().stream().map(c -> r.law().find(r.correspondence().path(c)))
                .flatMap(java.util.Optional::stream).filter(org.comity.statute.Instrument.class::isInstance)
                .map(i -> Words.symbol(((org.comity.statute.Instrument) i).getKind(), null)).findFirst().orElse(null)));
        all.add(new Feature("agreement", "oneSided", Type.TRUTH, "All duties of the parties rest on one of them.", (r, o) -> oneSided(r.draft())));

        on(all, "request", Request.class, "from", ACTOR, "Requesting.", Request::getFrom);
        on(all, "request", Request.class, "to", ACTORS, "Requested.", q -> List.copyOf(q.getTo()));
        on(all, "request", Request.class, "form", Type.WORD, "written, oral, none", q -> q.getForm() == RequestForm.UNSTATED
            ? new Unknown((q.getName() == null ? "request" : q.getName()) + ".form", "the draft does not say in which form") : Words.symbol(q.getForm(), null));
        on(all, "request", Request.class, "emergency-description", Type.TEXT, "Description of the emergency.", Request::getEmergencyText);
        on(all, "request", Request.class, "on", Type.DATE, "Date.", Request::getOn);
        on(all, "request", Request.class, "number", Type.TEXT, "File number.", Request::getNumber);

        on(all, "ground", GroundUse.class, "provision", Type.TEXT, "Path of the ground.", g -> g.getCitation() == null ? null : g.getCitation().getPath());
        on(all, "ground", GroundUse.class, "because", Type.TEXT, "Reason given.", GroundUse::getBecause);
        on(all, "ground", GroundUse.class, "of", ACTOR, "Whose ground.", GroundUse::getOf);

        on(all, "basis", Basis.class, "name", Type.TEXT, "Name.", Basis::getName);
        on(all, "basis", Basis.class, "purpose", Type.list(Type.WORD), "What it is a basis for; equals any of them.",
            b -> b.getPurposes().isEmpty() ? null : new Values.Roles(List.copyOf(b.getPurposes())));
        on(all, "basis", Basis.class, "authorisation", Type.WORD, "statute, order-specific, order-general, by-law",
            b -> b.getAuthorisation() == null ? new Unknown(null, "the draft does not say how " + b.getName() + " is authorised") : Words.symbol(b.getAuthorisation()));
        on(all, "basis", Basis.class, "kind", Type.WORD, "e.g. eu-act", b -> Words.symbol(b.getKind()));

        on(all, "decision", Decision.class, "name", Type.TEXT, "Name.", Decision::getName);
        on(all, "decision", Decision.class, "label", Type.TEXT, "What is decided.", Decision::getLabel);
        on(all, "decision", Decision.class, "matter", Type.WORD, "Matter.", d -> Words.symbol(d.getMatter()));
        on(all, "decision", Decision.class, "by", ACTOR, "Decider.", d -> d.getBy().size() == 1 ? d.getBy().get(0) : List.copyOf(d.getBy()));

        on(all, "data", DataFlow.class, "name", Type.TEXT, "Name.", DataFlow::getName);
        on(all, "data", DataFlow.class, "label", Type.TEXT, "Which data.", DataFlow::getLabel);
        on(all, "data", DataFlow.class, "class", Type.WORD, "personal, sensitive, secret …", d -> Words.symbol(d.getCategory()));
        on(all, "data", DataFlow.class, "purpose", Type.TEXT, "Purpose.", DataFlow::getPurpose);
        on(all, "data", DataFlow.class, "basis", Type.list(Type.element("basis")), "Legal bases.", d -> d.getBases().isEmpty() ? null : List.copyOf(d.getBases()));
        on(all, "data", DataFlow.class, "log", Type.TRUTH, "Every access is logged.", DataFlow::isLog);
        on(all, "data", DataFlow.class, "reviewer", ACTOR, "Who reviews the log.", DataFlow::getReviewer);
        on(all, "data", DataFlow.class, "retention", Type.DURATION, "Kept for.", DataFlow::getRetention);
        on(all, "data", DataFlow.class, "from", ACTORS, "Givers.", d -> List.copyOf(d.getFrom()));
        on(all, "data", DataFlow.class, "to", ACTORS, "Receivers.", d -> List.copyOf(d.getTo()));

        on(all, "data", DataFlow.class, "channel", Type.TEXT, "How they travel.", DataFlow::getChannel);
        on(all, "data", DataFlow.class, "recipients", ACTORS, "Who else may see them.", d -> List.copyOf(d.getRecipients()));

        on(all, "advice", Advice.class, "name", Type.TEXT, "Name.", Advice::getName);
        on(all, "advice", Advice.class, "label", Type.TEXT, "On what.", Advice::getLabel);
        on(all, "advice", Advice.class, "by", ACTORS, "Who advises.", a -> List.copyOf(a.getBy()));
        on(all, "advice", Advice.class, "binding", Type.TRUTH, "It binds the one who decides.", Advice::isBinding);

        on(all, "liability", Liability.class, "kind", Type.WORD, "external, internal, recourse", l -> Words.symbol(l.getKind(), null));
        on(all, "liability", Liability.class, "of", ACTORS, "Who is liable.", l -> List.copyOf(l.getOf()));
        on(all, "liability", Liability.class, "reason", Type.TEXT, "For what.", Liability::getReason);
        on(all, "forum", Forum.class, "name", Type.TEXT, "Name.", Forum::getName);
        on(all, "forum", Forum.class, "chair", ACTOR, "Chair.", Forum::getChair);
        on(all, "forum", Forum.class, "members", ACTORS, "Members.", f -> List.copyOf(f.getMembers()));
        on(all, "forum", Forum.class, "recurrence", Type.TEXT, "How often.", f -> f.getTimings().isEmpty() ? null : TimingText.of(f.getTimings()));
        on(all, "forum", Forum.class, "minutes", Type.WORD, "Who may read its minutes.", f -> Words.symbol(f.getMinutes()));
        all.add(new Feature("dispute", "decider", ACTOR, "Who decides in the last step; missing if a court or nobody does.",
            (r, o) -> decider(r, (Dispute) o)));
        on(all, "dispute", Dispute.class, "topic", Type.TEXT, "Only this topic.", Dispute::getTopic);
        on(all, "dispute", Dispute.class, "steps", Type.NUMBER, "Number of steps.", d -> BigDecimal.valueOf(d.getSteps().size()));
        on(all, "dispute", Dispute.class, "decided", Type.TRUTH, "The last step decides.",
            d -> !d.getSteps().isEmpty() && (d.getSteps().get(d.getSteps().size() - 1) instanceof Ruling || d.getSteps().get(d.getSteps().size() - 1) instanceof CourtStep));
        on(all, "dispute", Dispute.class, "timed", Type.TRUTH, "Every step but the last has a time.",
            d -> d.getSteps().stream().limit(Math.max(0, d.getSteps().size() - 1)).allMatch(s -> s.getWithin() != null));
        on(all, "term", Term.class, "permanent", Type.TRUTH, "No end is intended.", Term::isPermanent);
        on(all, "term", Term.class, "end", Type.TEXT, "End.", t -> t.getUntil() == null ? null : t.getUntil().getDate() != null ? t.getUntil().getDate().toString() : TimingText.event(t.getUntil().getEvent()));
        on(all, "term", Term.class, "start", Type.TEXT, "Begin.", t -> t.getFrom() == null ? null : t.getFrom().getDate() != null ? t.getFrom().getDate().toString() : TimingText.event(t.getFrom().getEvent()));
        on(all, "parameter", Parameter.class, "name", Type.TEXT, "Name.", Parameter::getName);
        on(all, "parameter", Parameter.class, "label", Type.TEXT, "Label.", Parameter::getLabel);
        on(all, "parameter", Parameter.class, "value", Type.ANY, "Value.", p -> p.getValue() == null ? null : ExpressionText.of(p.getValue()));
        on(all, "parameter", Parameter.class, "setBy", ACTOR, "Who sets it.", Parameter::getSetBy);
        on(all, "definition", Definition.class, "name", Type.TEXT, "Name.", Definition::getName);
        on(all, "definition", Definition.class, "label", Type.TEXT, "Term.", Definition::getLabel);
        on(all, "definition", Definition.class, "undefined", Type.TRUTH, "Used without being defined.", Definition::isUndefined);
        on(all, "resource", Resource.class, "name", Type.TEXT, "Name.", Resource::getName);
        on(all, "resource", Resource.class, "label", Type.TEXT, "What.", Resource::getLabel);
        on(all, "resource", Resource.class, "of", ACTOR, "Whose.", Resource::getOf);
        on(all, "resource", Resource.class, "promised", Type.NUMBER, "How many promised.", q -> number(q, AgreementPackage.RESOURCE__PROMISED, q.getPromised()));
        on(all, "resource", Resource.class, "available", Type.NUMBER, "How many there are.", q -> number(q, AgreementPackage.RESOURCE__AVAILABLE, q.getAvailable()));
        on(all, "resource", Resource.class, "authorised", Type.NUMBER, "How many the plan authorises.", q -> number(q, AgreementPackage.RESOURCE__AUTHORISED, q.getAuthorised()));
        on(all, "opinion", Opinion.class, "author", Type.TEXT, "Whose.", Opinion::getAuthor);
        on(all, "opinion", Opinion.class, "reading", Type.WORD, "Reading it supports.", o -> Words.symbol(o.getReading()));
        on(all, "determination", Determination.class, "topic", Type.WORD, "Topic.", d -> Words.symbol(d.getTopic()));
        on(all, "determination", Determination.class, "by", ACTOR, "Who made it.", Determination::getBy);
        on(all, "determination", Determination.class, "on", Type.DATE, "When.", Determination::getOn);
        on(all, "report", Report.class, "kind", Type.WORD, "record, approval, consent, permission", q -> Words.symbol(q.getKind(), null));
        on(all, "report", Report.class, "on", Type.DATE, "When.", Report::getOn);
        on(all, "publication", Publication.class, "channel", Type.list(Type.WORD), "Where; equals any of them.",
            p -> p.getChannels().isEmpty() ? null : new Values.Roles(List.copyOf(p.getChannels())));
        on(all, "breach", Breach.class, "of", Type.TEXT, "Name of what is breached.", b -> b.getOf() == null ? null : b.getOf().getName());
        all.add(new Feature("breach", "norm", Type.element("norm"), "The clause that is breached; missing if it is no clause.",
            (r, o) -> norm(r, ((Breach) o).getOf())));
        on(all, "breach", Breach.class, "consequence", Type.TEXT, "Consequence.", Breach::getConsequence);
        on(all, "contact", Contact.class, "of", ACTOR, "Whose.", Contact::getOf);
        on(all, "contact", Contact.class, "party", ACTOR, "The party whose it is.", c -> c.getOf() == null ? null : Draft.owner(c.getOf()));
        on(all, "contact", Contact.class, "text", Type.TEXT, "How.", Contact::getText);
        on(all, "notice", Notice.class, "what", Type.TEXT, "Of what.", Notice::getWhat);
        on(all, "notice", Notice.class, "to", ACTORS, "To whom.", n -> List.copyOf(n.getTo()));
        on(all, "handover", HandOver.class, "from", ACTOR, "From.", HandOver::getFrom);
        on(all, "handover", HandOver.class, "to", ACTOR, "To.", HandOver::getTo);
        on(all, "signature", Signature.class, "of", ACTOR, "Party.", Signature::getOf);
        on(all, "signature", Signature.class, "on", Type.DATE, "When.", Signature::getOn);
        on(all, "review", Review.class, "by", ACTORS, "By whom.", v -> List.copyOf(v.getBy()));
        on(all, "indicator", Indicator.class, "label", Type.TEXT, "What is measured.", Indicator::getLabel);
        on(all, "effect", Effect.class, "on", Type.DATE, "When.", Effect::getOn);
        on(all, "renewal", Renewal.class, "automatic", Type.TRUTH, "Without a new decision.", Renewal::isAutomatic);
        on(all, "priority", Priority.class, "of", ACTOR, "Whose priority.", Priority::getOf);
        on(all, "waiver", Waiver.class, "because", Type.TEXT, "Reason.", Waiver::getBecause);
        on(all, "event", Event.class, "label", Type.TEXT, "Description.", Event::getLabel);
        on(all, "situation", Situation.class, "label", Type.TEXT, "Description.", Situation::getLabel);
        on(all, "verbatim", Verbatim.class, "text", Type.TEXT, "The sentence.", Verbatim::getText);
    }

    /** The actor a dispute clause names as the last to decide; null if it names none, or a court. */
    private static Object decider(DraftReading reading, Dispute dispute) {
        int steps = dispute.getSteps().size();
        Object decider = steps > 0 && dispute.getSteps().get(steps - 1) instanceof Ruling last && last.getBy() != null
            ? new Evaluator(reading).value(last.getBy(), Scope.EMPTY) : null;
        return decider instanceof Actor || decider instanceof Unknown ? decider : null;
    }

    /** Written norms, one per bearer, in document order; a clause without bearer gives one norm without bearer. */
    static List<Norm> norms(Draft draft) {
        List<Norm> norms = new ArrayList<>();
        for (Clause clause : draft.all(Clause.class)) {
            NormSentence sentence = clause.getSentence();
            if (sentence == null || sentence.getBearers().isEmpty()) {
                norms.add(new Norm(clause, null));
            } else {
                for (Actor bearer : sentence.getBearers()) {
                    norms.add(new Norm(clause, bearer));
                }
            }
        }
        return norms;
    }

    /** The norm of a clause, of its first bearer; null if the element is no clause. */
    @SuppressWarnings("unchecked")
    static Norm norm(DraftReading reading, EObject clause) {
        Map<EObject, Norm> first = (Map<EObject, Norm>) reading.once("norms by clause", r -> {
            Map<EObject, Norm> found = new IdentityHashMap<>();
            norms(r.draft()).forEach(n -> found.putIfAbsent(n.clause(), n));
            return found;
        });
        return first.get(clause);
    }

    /** Practice notes on clauses and costs, and statements apart from them, in document order. */
    static List<Practice> practices(Draft draft) {
        List<Practice> found = new ArrayList<>();
        for (DraftElement element : draft.elements()) {
            if (element instanceof Clause clause) {
                clause.getPractices().forEach(n -> found.add(new Practice(n, clause, bearer(clause))));
            } else if (element instanceof Cost cost) {
                cost.getPractices().forEach(n -> found.add(new Practice(n, cost, null)));
            } else if (element instanceof Decision decision) {
                decision.getPractices().forEach(n -> found.add(new Practice(n, decision, null)));
            } else if (element instanceof PracticeStatement statement && statement.getNote() != null) {
                EObject about = statement.getElement();
                found.add(new Practice(statement.getNote(), about, about instanceof Clause c ? bearer(c) : null));
            }
        }
        return found;
    }

    private static Actor bearer(Clause clause) {
        return clause.getSentence() == null ? null : clause.getSentence().getBearers().stream().findFirst().orElse(null);
    }

    /** Whether every duty lies on one signing party, where at least two sign and two duties exist. */
    private static boolean oneSided(Draft draft) {
        Set<Actor> bearers = new LinkedHashSet<>();
        int duties = 0;
        for (Norm norm : norms(draft)) {
            if (norm.bearer() != null && draft.signs(norm.bearer()) && norm.clause().getSentence().getModality() == org.comity.terms.Modality.MUST) {
                bearers.add(Draft.owner(norm.bearer()));
                duties++;
            }
        }
        return duties > 1 && bearers.size() == 1 && draft.signing().size() > 1;
    }

    private static Object number(EObject element, int feature, int value) {
        return element.eIsSet(element.eClass().getEStructuralFeature(feature)) ? BigDecimal.valueOf(value) : null;
    }

    private static <T extends DraftElement> void list(Map<String, Root> roots, String name, String element, Class<T> type) {
        roots.put(name, new Root(Type.list(Type.element(element)), r -> List.copyOf(r.draft().all(type))));
    }

    private static <T> void on(List<Feature> all, String owner, Class<T> type, String name, Type valueType, String doc, Function<T, Object> value) {
        all.add(new Feature(owner, name, valueType, doc, (r, o) -> value.apply(type.cast(o))));
    }
}
