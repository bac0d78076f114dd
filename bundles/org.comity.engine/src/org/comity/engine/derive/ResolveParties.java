/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.agreement.DraftActor;
import org.comity.agreement.Party;
import org.comity.directory.Agency;
import org.comity.directory.LegalEntity;
import org.comity.engine.directory.Edge;
import org.comity.engine.directory.OrganGraph;
import org.comity.engine.draft.Draft;
import org.comity.engine.law.LawPaths;
import org.comity.register.Finding;
import org.comity.register.Origin;
import org.comity.register.PartyFactRow;
import org.comity.register.ProposedFix;
import org.comity.register.RegisterFactory;
import org.comity.register.RuleInstance;
import org.comity.statute.Verdict;

/** Step 1, resolve: what the directory says of each pair of parties on the date, with the edges it rests on. */
final class ResolveParties {

    private final Session session;
    private final OrganGraph graph;

    ResolveParties(Session session) {
        this.session = session;
        this.graph = session.reading.graph();
    }

    void run() {
        List<DraftActor> signing = session.reading.draft().signing();
        for (DraftActor actor : signing) {
            if (actor instanceof Party party && Draft.agency(party) != null) {
                existence(party, Draft.agency(party));
            }
        }
        for (int i = 0; i < signing.size(); i++) {
            for (int j = i + 1; j < signing.size(); j++) {
                pair(signing.get(i), signing.get(j));
            }
        }
    }

    private void existence(Party party, Agency agency) {
        Agency expired = graph.expired(agency);
        if (expired == null) {
            return;
        }
        String date = String.valueOf(session.reading.asOf());
        String span = expired.getName() + " (" + (expired.getFrom() == null ? "…" : expired.getFrom()) + " – " + (expired.getUntil() == null ? "" : expired.getUntil()) + ")";
        Finding finding = LanguageFindings.create(session, "agreement.party.expired", Verdict.WARNING, party,
            Texts.of(party.getName() + " does not exist on " + date + ": " + span, party.getName() + " 於 " + date + " 不存在：" + span,
                party.getName() + " besteht am " + date + " nicht: " + span, party.getName() + " は " + date + " に存在しない：" + span),
            "existsOn(" + party.getName() + ")", "false");
        Set<Agency> successors = graph.successors(agency);
        for (Agency successor : successors) {
            ProposedFix fix = RegisterFactory.eINSTANCE.createProposedFix();
            String path = LawPaths.of(successor);
            fix.setLabel(Texts.of("Replace by successor " + path, "改為承受機關 " + path, "Durch Nachfolger ersetzen: " + path, "承継機関に置き換える：" + path));
            fix.setSetPath(party.getName() + ".agency");
            fix.setSetValue(path);
            finding.getFixes().add(fix);
        }
        session.add(finding);
    }

    private void pair(DraftActor a, DraftActor b) {
        Agency x = Draft.agency(a);
        Agency y = Draft.agency(b);
        if (x == null || y == null) {
            return;
        }
        Set<Agency> common = graph.commonSuperiors(List.of(x, y), session.reading.commonSuperiorBy());
        String superiors = common.isEmpty() ? "nobody" : String.join(", ", common.stream().map(LawPaths::of).toList());
        List<Edge> edges = new ArrayList<>();
        for (Agency top : common) {
            edges.addAll(graph.chain(x, top, session.reading.commonSuperiorBy()));
            edges.addAll(graph.chain(y, top, session.reading.commonSuperiorBy()));
        }
        row("common-superior", a, b, superiors, edges.toString());
        boolean below = graph.subordinate(x, y, session.reading.subordinationBy());
        boolean above = graph.subordinate(y, x, session.reading.subordinationBy());
        List<Edge> chain = below ? graph.chain(x, y, session.reading.subordinationBy()) : above ? graph.chain(y, x, session.reading.subordinationBy()) : List.of();
        row("subordination", a, b, below ? a.getName() + " under " + b.getName() : above ? b.getName() + " under " + a.getName() : "none", chain.toString());
        LegalEntity e1 = graph.entity(x);
        LegalEntity e2 = graph.entity(y);
        row("legal-entity", a, b, e1 == null || e2 == null ? "unknown" : e1 == e2 ? "same: " + e1.getName() : e1.getName() + " / " + e2.getName(), "");
        row("relation", a, b, graph.relation(x, y), "");
    }

    private void row(String relation, DraftActor a, DraftActor b, String value, String edges) {
        PartyFactRow row = RegisterFactory.eINSTANCE.createPartyFactRow();
        row.setId("party." + relation + "(" + a.getName() + "," + b.getName() + ")");
        row.setOrigin(Origin.DERIVED);
        row.setRelation(relation);
        row.getParties().add(a.getName());
        row.getParties().add(b.getName());
        row.setValue(value);
        RuleInstance why = session.traces.of("directory." + relation, a.getName() + ", " + b.getName(), value, a);
        Traces.addDirectoryFact(why, relation, value, edges);
        row.setWhy(why);
        session.add(row);
    }
}
