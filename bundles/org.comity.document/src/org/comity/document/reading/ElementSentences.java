/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.comity.agreement.*;
import org.comity.document.TimingWords;
import org.comity.engine.expression.ExpressionText;
import org.comity.terms.ComparisonOperator;
import org.comity.terms.Duration;
import org.comity.terms.Expression;
import org.comity.terms.FunctionCall;
import org.comity.terms.SymbolKind;
import org.comity.terms.SymbolLiteral;

/** Each kind of element of a draft as sentences. */
final class ElementSentences {

    private final String language;
    private final ReadingWords words;
    private final ReadingNames names;
    private final TimingWords timings;
    private final NormSentences norms;
    private final MoneySentences money;

    ElementSentences(String language, ReadingWords words, ReadingNames names, TimingWords timings, NormSentences norms, MoneySentences money) {
        this.language = language;
        this.words = words;
        this.names = names;
        this.timings = timings;
        this.norms = norms;
        this.money = money;
    }

    /** The text of an element; empty for what has none of its own. */
    String of(DraftElement e) {
        if (e instanceof Clause x) {
            return norms.of(x.getSentence());
        } else if (e instanceof Verbatim x) {
            return text(x.getText());
        } else if (e instanceof Cost x) {
            return money.of(x);
        } else if (e instanceof KeyDeclaration x) {
            return money.of(x);
        } else if (e instanceof Article x) {
            return text(x.getLabel());
        } else if (e instanceof Order x) {
            return text(x.getLabel());
        } else if (e instanceof DraftActor x) {
            return actor(x);
        }
        String head = preamble(e);
        return head != null ? head : body(e);
    }

    /** Remarks on an element, one a line. */
    List<String> notes(DraftElement e) {
        List<PracticeNote> all = e instanceof Clause x ? x.getPractices() : e instanceof Cost x ? x.getPractices() : e instanceof Decision x ? x.getPractices()
            : e instanceof PracticeStatement x && x.getNote() != null ? List.of(x.getNote()) : List.of();
        return all.stream().map(n -> words.say("practice", "text", text(n.getText()), "status", n.getStatus() == null ? "" : words.of("practice-"
            + n.getStatus().getLiteral()))).toList();
    }

    private String actor(DraftActor a) {
        String official = names.official(a);
        String label = names.label(a);
        String name = official.isEmpty() ? label.isEmpty() ? String.valueOf(a.getName()) : label : official;
        String called = names.actor(a);
        List<String> roles = a.getRoles().stream().map(names::role).toList();
        if (a instanceof Party x) {
            List<String> units = new ArrayList<>();
            x.getUnits().forEach(u -> units.add(part(names.label(u), names.official(u), u.getName())));
            x.getOfficers().forEach(o -> units.add(part(names.label(o), "", o.getName())));
            return words.say("party", "name", name, "called", called.equals(name) ? "" : called, "roles", words.list(roles), "units", words.list(units));
        } else if (a instanceof Group x) {
            return words.say("group", "name", called, "members", names.maybe(x.getMembers()), "open", x.isOpen() ? words.of("group-open") : "",
                "outside", x.isNotParty() ? words.of("not-party") : "", "roles", words.list(roles));
        } else if (a instanceof ThirdParty x) {
            return words.say("third", "name", called, "kind", x.getKind() == ThirdKind.UNSTATED ? "" : words.of("third-" + x.getKind().getLiteral()));
        }
        return words.say("body", "name", name, "called", called.equals(name) ? "" : called, "roles", words.list(roles));
    }

    private static String part(String label, String official, String name) {
        return !official.isEmpty() ? official : label.isEmpty() ? name : label;
    }

    private String preamble(DraftElement e) {
        if (e instanceof Basis x) {
            return words.say("basis", "citations", names.citations(x.getCitations()), "written", text(x.getAsWritten()), "purposes",
                words.list(x.getPurposes().stream().map(p -> words.has("purpose-" + p) ? words.of("purpose-" + p) : names.named(p)).toList()));
        } else if (e instanceof GroundUse x) {
            return words.say("ground", "citation", names.citation(x.getCitation()), "who", names.maybe(x.getOf()), "because", text(x.getBecause()));
        } else if (e instanceof Request x) {
            return words.say("request", "from", names.actor(x.getFrom()), "to", names.actors(x.getTo()), "form",
                x.getForm() == RequestForm.UNSTATED ? "" : words.of("request-" + x.getForm().getLiteral()), "date", names.maybe(x.getOn()),
                "number", x.getNumber(), "emergency", x.isEmergency() ? words.say("request-emergency", "text", text(x.getEmergencyText())) : "");
        } else if (e instanceof Initiative x) {
            return words.say("initiative", "who", names.actor(x.getBy()));
        } else if (e instanceof FactAssertion x) {
            return words.say("fact", "fact", names.fact(x.getPath()), "value", value(x.getValue()), "because", text(x.getBecause()), "who",
                names.maybe(x.getBy()));
        } else if (e instanceof Event x) {
            return words.say("event", "label", text(x.getLabel()), "if", norms.condition(x.getCondition()));
        } else if (e instanceof Situation x) {
            return words.say("situation", "label", text(x.getLabel()), "if", norms.condition(x.getCondition()));
        } else if (e instanceof Definition x) {
            return x.isUndefined() ? words.say("definition-undefined", "label", x.getLabel()) : x.getAsIn() != null
                ? words.say("definition-as", "label", x.getLabel(), "citation", names.citation(x.getAsIn())) : words.say("definition", "label", x.getLabel(),
                    "means", text(x.getMeans()));
        } else if (e instanceof Parameter x) {
            return words.say(x.isUndefined() ? "parameter-undefined" : "parameter", "label", x.getLabel(), "value", x.getValue() == null ? ""
                : value(x.getValue()),
                "who", names.maybe(x.getSetBy()));
        } else if (e instanceof Opinion x) {
            return words.say("opinion", "author", x.getAuthor(), "date", x.getDate(), "citation", names.citation(x.getCitation()), "text", text(x.getText()));
        } else if (e instanceof Determination x) {
            return words.say("determination", "topic", names.topic(x.getTopic()), "who", names.maybe(x.getBy()), "date", names.maybe(x.getOn()),
                "text", text(x.getText()));
        }
        return null;
    }

    private String body(DraftElement e) {
        if (e instanceof DataFlow x) {
            return words.say("data", "label", x.getLabel(), "from", names.actors(x.getFrom()), "to", names.actors(x.getTo()), "purpose", text(x.getPurpose()),
                "class",
                x.getCategory() == null ? "" : words.has("class-" + x.getCategory()) ? words.of("class-" + x.getCategory()) : x.getCategory(), "under",
                    names.elements(x.getBases()),
                "kept", x.getRetention() == null ? "" : timings.duration(x.getRetention()), "reviewer", names.maybe(x.getReviewer()),
                "recipients", names.maybe(x.getRecipients()), "via", norms.channel(x.getChannel()))
                + (x.isLog() ? words.of("sentence-separator") + words.of("data-log") : "");
        } else if (e instanceof Resource x) {
            return words.say("resource", "label", x.getLabel(), "of", names.actor(x.getOf()), "promised", count(x.getPromised(), x,
                AgreementPackage.Literals.RESOURCE__PROMISED),
                "available", count(x.getAvailable(), x, AgreementPackage.Literals.RESOURCE__AVAILABLE), "authorised", count(x.getAuthorised(), x,
                    AgreementPackage.Literals.RESOURCE__AUTHORISED),
                "purpose", x.getPurpose() == null ? "" : names.element(x.getPurpose()), "reserved", text(x.getReserved()));
        } else if (e instanceof Decision x) {
            return words.say("decision", "label", x.getLabel(), "who", names.actors(x.getBy()), "proposal", names.maybe(x.getProposalOf()), "under",
                names.elements(x.getBases()));
        } else if (e instanceof Advice x) {
            return words.say("advice", "label", x.getLabel(), "who", names.actors(x.getBy()), "binding", x.isBinding() ? words.of("advice-binding") : "");
        } else if (e instanceof Liability x) {
            return words.say("liability-" + x.getKind().getLiteral(), "of", names.actors(x.getOf()), "reason", text(x.getReason()), "to",
                names.maybe(x.getTo()), "if",
                norms.condition(x.getCondition()), "receiver", names.maybe(x.getClaimsReceivedBy()));
        } else if (e instanceof Priority x) {
            return words.say("priority", "of", names.maybe(x.getOf()), "order",
                x.getOrder().isEmpty() ? text(x.getText()) : String.join(words.of("priority-then"), x.getOrder().stream().map(names::actor).toList()));
        } else if (e instanceof Forum x) {
            return words.say("forum", "label", x.getLabel(), "chair", names.maybe(x.getChair()), "members", names.maybe(x.getMembers()),
                "when", timings.of(x.getTimings()), "minutes", x.getMinutes() == null ? "" : names.named(x.getMinutes()));
        } else if (e instanceof Dispute x) {
            return words.say("dispute", "topic", x.getTopic() == null ? "" : names.topic(x.getTopic()), "steps", String.join(words.of("dispute-then"),
                x.getSteps().stream().map(this::step).toList()));
        } else if (e instanceof Term x) {
            return x.isPermanent() ? words.of("term-permanent") : words.say("term", "from", x.getFrom() == null ? "" : timings.moment(x.getFrom()), "until",
                x.getUntil() == null ? "" : timings.moment(x.getUntil()));
        } else if (e instanceof Review x) {
            return words.say("review", "who", names.maybe(x.getBy()), "when", timings.of(x.getTimings()));
        } else if (e instanceof Renewal x) {
            return words.say(x.isAutomatic() ? "renewal-automatic" : x.isByAgreement() ? "renewal-by-agreement" : "renewal", "period",
                duration(x.getPeriod()), "notice", duration(x.getNotice()));
        }
        return rest(e);
    }

    private String rest(DraftElement e) {
        if (e instanceof HandOver x) {
            return words.say("handover", "from", names.actor(x.getFrom()), "to", names.actor(x.getTo()), "what", text(x.getWhat()), "when",
                timings.of(x.getTimings()));
        } else if (e instanceof Breach x) {
            return words.say("breach", "of", x.getOf() == null ? "" : names.element(x.getOf()), "text", text(x.getConsequence()));
        } else if (e instanceof Effect x) {
            return x.getOn() != null ? words.say("effect-on", "date", names.date(x.getOn())) : words.say("effect-after", "conditions",
                words.and(x.getConditions()));
        } else if (e instanceof Notice x) {
            return words.say("notice", "what", text(x.getWhat()), "to", names.actors(x.getTo()), "via", norms.channel(x.getChannel()), "when",
                timings.of(x.getTimings()));
        } else if (e instanceof Contact x) {
            return words.say("contact", "of", names.actor(x.getOf()), "text", text(x.getText()));
        } else if (e instanceof Indicator x) {
            return words.say("indicator", "label", x.getLabel(), "least", x.getTarget() != null && x.getOperator() != ComparisonOperator.LESS_OR_EQUAL
                ? target(x) : "",
                "most", x.getTarget() != null && x.getOperator() == ComparisonOperator.LESS_OR_EQUAL ? target(x) : "");
        } else if (e instanceof Signature x) {
            return words.say("signature", "of", names.actor(x.getOf()), "who", x.getSignatory(), "date", names.maybe(x.getOn()));
        } else if (e instanceof Report x) {
            return words.say("report-" + x.getKind().getLiteral(), "to", who(x.getTo()), "date", names.maybe(x.getOn()));
        } else if (e instanceof Publication x) {
            return words.say("publication", "in", words.list(x.getChannels().stream().map(norms::channel).toList()), "date", names.maybe(x.getOn()));
        } else if (e instanceof Waiver x) {
            return words.say("waiver", "topic", names.topic(x.getTopic()), "who", names.maybe(x.getBy()), "because", text(x.getBecause()));
        } else if (e instanceof PracticeStatement x && x.getElement() != null) {
            return words.say("practice-on", "what", names.element(x.getElement()));
        }
        return "";
    }

    private String step(DisputeStep s) {
        String within = duration(s.getWithin());
        if (s instanceof Negotiation x) {
            return words.say("step-negotiation", "forum", x.getForum() instanceof Forum f ? f.getLabel() : x.getForum() == null ? ""
                : names.element(x.getForum()), "within", within);
        } else if (s instanceof Mediation x) {
            return words.say("step-mediation", "who", who(x.getBy()), "within", within);
        } else if (s instanceof Ruling x) {
            return words.say("step-ruling", "who", who(x.getBy()), "within", within);
        }
        return words.say("step-court", "court", s instanceof CourtStep x ? x.getCourt() : "", "within", within);
    }

    private String who(Expression e) {
        if (e instanceof FunctionCall call && call.getFunction().equals("commonSuperior")) {
            return words.say("common-superior", "of", words.and(call.getArguments().stream().map(this::who).toList()));
        }
        return e == null ? "" : names.named(ExpressionText.of(e));
    }

    private String value(Expression e) {
        if (e instanceof SymbolLiteral s) {
            return s.getSymbol() == SymbolKind.TRUE ? words.of("value-true") : s.getSymbol() == SymbolKind.FALSE ? words.of("value-false")
                : words.of("value-unknown");
        }
        return e == null ? "" : names.named(ExpressionText.of(e));
    }

    private String target(Indicator x) {
        return x.getTarget().toPlainString() + (x.getUnit() == null ? "" : "\u00a0" + x.getUnit());
    }

    private static String count(int count, Resource owner, org.eclipse.emf.ecore.EStructuralFeature feature) {
        return owner.eIsSet(feature) ? String.valueOf(count) : "";
    }

    private String duration(Duration d) {
        return d == null ? "" : timings.duration(d);
    }

    /** A text block begins on its own line and is indented as the draft is; a document has its own indent. */
    private static String text(String text) {
        return text == null ? "" : text.strip().replaceAll("\\R[ \\t]*", "\n");
    }
}
