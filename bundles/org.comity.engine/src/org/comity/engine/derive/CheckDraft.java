/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Basis;
import org.comity.agreement.DataFlow;
import org.comity.agreement.Decision;
import org.comity.agreement.Definition;
import org.comity.agreement.FactAssertion;
import org.comity.agreement.Liability;
import org.comity.agreement.Verbatim;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.CitationParser;
import org.comity.engine.law.LawPaths;
import org.comity.engine.text.StableIds;
import org.comity.register.DataFlowRow;
import org.comity.register.DecisionRow;
import org.comity.register.Finding;
import org.comity.register.LiabilityRow;
import org.comity.register.NotAnalysed;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.statute.FactOwner;
import org.comity.statute.Verdict;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.common.util.TreeIterator;

/** What the draft says besides norms and costs, as rows; and the checks of the language that need the law: citations, facts, terms. */
final class CheckDraft {

    private final Session session;
    private final DraftReading reading;

    CheckDraft(Session session) {
        this.session = session;
        this.reading = session.reading;
    }

    void run() {
        reading.draft().all(Decision.class).forEach(this::decision);
        reading.draft().all(DataFlow.class).forEach(this::dataFlow);
        reading.draft().all(Liability.class).forEach(this::liability);
        reading.draft().all(Verbatim.class).forEach(this::verbatim);
        reading.draft().all(Basis.class).forEach(this::asWritten);
        reading.draft().all(Definition.class).forEach(this::definition);
        reading.draft().all(FactAssertion.class).forEach(this::fact);
        everyPart();
    }

    private void decision(Decision decision) {
        DecisionRow row = RegisterFactory.eINSTANCE.createDecisionRow();
        row.setId("decision." + decision.getName());
        row.setOrigin(Origin.WRITTEN);
        row.setMatter(decision.getLabel());
        row.getDeciders().addAll(Rows.names(decision.getBy()));
        row.getClauses().add(decision);
        row.setWhy(session.traces.of("agreement.decision", decision.getName(), decision.getLabel(), decision));
        session.add(row);
    }

    private void dataFlow(DataFlow flow) {
        DataFlowRow row = RegisterFactory.eINSTANCE.createDataFlowRow();
        row.setId("data." + flow.getName());
        row.setOrigin(Origin.WRITTEN);
        row.setData(flow.getLabel());
        row.getFrom().addAll(Rows.names(flow.getFrom()));
        row.getTo().addAll(Rows.names(flow.getTo()));
        row.setCategory(flow.getCategory());
        row.setPurpose(flow.getPurpose());
        row.getClauses().add(flow);
        row.setWhy(session.traces.of("agreement.data", flow.getName(), flow.getLabel(), flow));
        session.add(row);
    }

    private void liability(Liability liability) {
        LiabilityRow row = RegisterFactory.eINSTANCE.createLiabilityRow();
        row.setId("liability." + liability.getKind().getLiteral() + "(" + String.join(",", Rows.names(liability.getOf())) + ")" + (liability.getName() == null ? "" : ";" + liability.getName()));
        row.setOrigin(Origin.WRITTEN);
        row.setKind(liability.getKind().getLiteral());
        row.getOf().addAll(Rows.names(liability.getOf()));
        row.setTo(liability.getTo() == null ? null : Draft.name(liability.getTo()));
        row.setReason(liability.getReason());
        row.getClauses().add(liability);
        row.setWhy(session.traces.of("agreement.liability", liability.getKind().getLiteral(), liability.getReason(), liability));
        session.add(row);
    }

    private void verbatim(Verbatim verbatim) {
        NotAnalysed row = RegisterFactory.eINSTANCE.createNotAnalysed();
        row.setId("text." + StableIds.sha256(String.valueOf(verbatim.getText())).substring(0, 8));
        row.setOrigin(Origin.WRITTEN);
        row.setText(verbatim.getText());
        row.getClauses().add(verbatim);
        row.setWhy(session.traces.of("agreement.text", row.getId(), "", verbatim));
        session.add(row);
    }

    /** A basis that the draft's source cites in other words than the provision it is read as. */
    private void asWritten(Basis basis) {
        if (basis.getAsWritten() == null || basis.getCitations().isEmpty()) {
            return;
        }
        List<String> cited = basis.getCitations().stream().map(c -> reading.law().path(c, reading.jurisdictionName())).toList();
        CitationParser.Result parsed = new CitationParser(reading.law()).parse(basis.getAsWritten());
        if (parsed.problem() == null && parsed.paths().stream().allMatch(p -> cited.stream().anyMatch(c -> LawPaths.within(p, c) || LawPaths.within(c, p)))) {
            return;
        }
        String read = String.join(", ", cited);
        String written = basis.getAsWritten();
        session.add(LanguageFindings.create(session, "agreement.cite.as-written", Verdict.WARNING, basis, Texts.of(
            "The source's citation does not lead there: \"" + written + "\" is read as " + read, "原文引註「" + written + "」無法對應，讀作 " + read,
            "Das Zitat der Vorlage führt nicht dorthin: \"" + written + "\" wird gelesen als " + read, "原文の引用「" + written + "」は " + read + " と読む"),
            written, parsed.problem() != null ? parsed.problem() : String.join(", ", parsed.paths())));
    }

    private void definition(Definition definition) {
        if (definition.isUndefined()) {
            String label = definition.getLabel();
            session.add(LanguageFindings.create(session, "agreement.definition", Verdict.WARNING, definition, Texts.of(
                "'" + definition.getName() + "' (" + label + ") is used but not defined", "「" + definition.getName() + "」（" + label + "）未定義", "'" + definition.getName() + "' (" + label + ") ist nicht definiert",
                "「" + definition.getName() + "」（" + label + "）の定義がない"), definition.getName(), "undefined"));
        }
    }

    /** A fact that no rule of this law asks for: a slip, or a fact of another law. */
    private void fact(FactAssertion fact) {
        String path = fact.getPath() == null ? "" : fact.getPath();
        String name = path.substring(path.lastIndexOf('.') + 1);
        String subject = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        boolean declared = FactOwner.VALUES.stream().anyMatch(o -> reading.facts().definition(o, name).isPresent())
            || "superior.choice".equals(path) || "emergency".equals(name);
        boolean elsewhere = reading.law().jurisdictions().stream().flatMap(j -> j.getFacts().stream()).anyMatch(f -> name.equals(f.getName()));
        boolean subjectKnown = subject.isEmpty() || Set.of("agreement", "request", "cost", "norm", "decision", "data", "superior").contains(subject)
            || reading.draft().named(subject).isPresent() || reading.isRole(subject);
        if (!subjectKnown || !declared && !elsewhere) {
            String what = subjectKnown ? name : subject;
            session.add(LanguageFindings.create(session, "agreement.fact.unknown", Verdict.WARNING, fact, Texts.of(
                "Nothing asks for this fact: '" + what + "' is not known", "無規則使用此事實：「" + what + "」未定義", "Keine Regel fragt danach: '" + what + "' ist unbekannt", "この事実は使われない：「" + what + "」は不明"), path, ""));
        }
    }

    /** In one pass: fields nobody has filled in; citations that lead nowhere, law not in force, and law that is not loaded, each said once. */
    private void everyPart() {
        OpenFields fields = new OpenFields();
        fields.visit(reading.agreement());
        Map<String, EObject> foreign = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        TreeIterator<EObject> all = reading.agreement().eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            fields.visit(next);
            if (!(next instanceof Citation citation) || citation.getPath() == null || !seen.add(citation.getPath())) {
                continue;
            }
            String path = reading.correspondence().path(citation);
            Citable found = reading.law().find(path).orElse(null);
            if (found == null) {
                String root = LawPaths.root(path);
                if (reading.law().jurisdiction(root).isPresent()) {
                    unresolved(citation, path);
                } else {
                    foreign.putIfAbsent(root, citation.eContainer());
                }
            } else {
                notInForce(citation, path, found);
            }
        }
        fields.report(session);
        foreign.forEach((root, place) -> session.add(LanguageFindings.create(session, "agreement.cite.foreign", Verdict.INFO, place, Texts.of(
            root + " is cited but not loaded; its provisions are not checked", "引用 " + root + "，但未載入，不檢查其規定", root + " wird zitiert, ist aber nicht geladen; nicht geprüft", root + " は引用されているが読み込まれていない"), root, "")));
    }

    private void unresolved(Citation citation, String path) {
        String statute = nearest(path);
        session.add(LanguageFindings.create(session, "agreement.cite.unresolved", Verdict.WARNING, citation.eContainer(), Texts.of(
            "No provision " + path + statute, "查無條文 " + path, "Keine Vorschrift " + path, path + " という条文がない"), path, "unresolved"));
    }

    private String nearest(String path) {
        String up = path;
        while (up.contains(".")) {
            up = up.substring(0, up.lastIndexOf('.'));
            if (reading.law().find(up).isPresent()) {
                return "; " + up + " is known";
            }
        }
        return "";
    }

    private void notInForce(Citation citation, String path, Citable found) {
        Intervals.excludedBy(found, reading.asOf()).ifPresent(element -> {
            String span = Intervals.text(Intervals.of(element));
            Finding finding = LanguageFindings.create(session, "agreement.cite.not-in-force", Verdict.WARNING, citation.eContainer(), Texts.of(
                path + " is not in force on " + reading.asOf() + " (" + span + ")", path + " 於 " + reading.asOf() + " 未生效（" + span + "）",
                path + " ist am " + reading.asOf() + " nicht in Kraft (" + span + ")", path + " は " + reading.asOf() + " に効力がない（" + span + "）"), path, span);
            session.add(finding);
        });
    }
}
