/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.Determination;
import org.comity.agreement.Dispute;
import org.comity.agreement.DraftActor;
import org.comity.agreement.FactAssertion;
import org.comity.agreement.Waiver;
import org.comity.engine.draft.Correspondence;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.Equivalents.By;
import org.comity.engine.law.Equivalents.Match;
import org.comity.engine.law.LawPaths;
import org.comity.register.EquivalenceRow;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.statute.Instrument;
import org.comity.statute.RuleBody;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * For a draft read under another law than its own: what each of its instruments, roles, cited provisions, topics and facts
 * stands for there, and which of them have no equivalent. Nothing under its own law.
 */
final class ReadElsewhere {

    /** Citations that say how the draft is read, not what it rests on. */
    private static final Set<EStructuralFeature> HEADER = Set.of(AgreementPackage.Literals.AGREEMENT__JURISDICTION,
        AgreementPackage.Literals.AGREEMENT__REFORMS, AgreementPackage.Literals.AGREEMENT__INSTRUMENTS);

    private final Session session;
    private final DraftReading reading;
    private final Correspondence correspondence;

    ReadElsewhere(Session session) {
        this.session = session;
        this.reading = session.reading;
        this.correspondence = reading.correspondence();
    }

    void run() {
        if (!correspondence.isForeign()) {
            return;
        }
        for (Citation citation : reading.agreement().getInstruments()) {
            String path = correspondence.path(citation);
            if (!LawPaths.root(path).equals(reading.jurisdictionName())) {
                Match match = reading.law().find(path).orElse(null) instanceof Instrument i ? correspondence.instrument(i) : new Match(List.of(), By.NONE);
                row("instrument", path, match, Set.of());
            }
        }
        roles();
        provisions();
        topics();
        facts();
    }

    private void roles() {
        Map<String, Set<EObject>> uses = new LinkedHashMap<>();
        for (DraftActor actor : reading.draft().all(DraftActor.class)) {
            actor.getRoles().forEach(r -> uses.computeIfAbsent(r, x -> new LinkedHashSet<>()).add(actor));
        }
        uses.forEach((role, actors) -> row("role", role, correspondence.role(role), actors));
    }

    private void provisions() {
        Map<String, Set<EObject>> uses = new LinkedHashMap<>();
        reading.agreement().eAllContents().forEachRemaining(e -> {
            if (e instanceof Citation citation && citation.getPath() != null && !HEADER.contains(citation.eContainmentFeature())) {
                String cited = correspondence.path(citation);
                String path = reading.law().find(cited).orElse(null) instanceof RuleBody rule ? LawInForce.provision(rule) : cited;
                if (LawPaths.root(path).equals(correspondence.own())) {
                    uses.computeIfAbsent(path, x -> new LinkedHashSet<>()).add(element(citation));
                }
            }
        });
        uses.forEach((path, elements) -> row("provision", path, correspondence.provision(path), elements));
    }

    private void topics() {
        Map<String, Set<EObject>> uses = new LinkedHashMap<>();
        reading.draft().all(Waiver.class).forEach(w -> use(uses, w.getTopic(), w));
        reading.draft().all(Dispute.class).forEach(d -> use(uses, d.getTopic(), d));
        reading.draft().all(Determination.class).forEach(d -> use(uses, d.getTopic(), d));
        uses.keySet().removeIf(t -> reading.law().jurisdiction(correspondence.own()).stream()
            .flatMap(j -> j.getTopics().stream()).noneMatch(known -> t.equals(known.getName())));
        uses.forEach((topic, elements) -> row("topic", topic, correspondence.topic(topic), elements));
    }

    private void facts() {
        Map<String, Set<EObject>> uses = new LinkedHashMap<>();
        for (FactAssertion fact : reading.draft().all(FactAssertion.class)) {
            String path = fact.getPath() == null ? "" : fact.getPath();
            use(uses, path.substring(path.lastIndexOf('.') + 1), fact);
        }
        uses.keySet().removeIf(f -> reading.law().jurisdiction(correspondence.own()).stream()
            .flatMap(j -> j.getFacts().stream()).noneMatch(known -> f.equals(known.getName())));
        uses.forEach((fact, elements) -> row("fact", fact, correspondence.fact(fact), elements));
    }

    private static void use(Map<String, Set<EObject>> uses, String word, EObject element) {
        if (word != null) {
            uses.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(element);
        }
    }

    /** The element of the draft a citation stands in. */
    private static EObject element(EObject citation) {
        EObject e = citation.eContainer();
        while (e != null && !(e instanceof Element) && !(e.eContainer() instanceof Agreement)) {
            e = e.eContainer();
        }
        return e;
    }

    private void row(String kind, String written, Match match, Set<EObject> uses) {
        EquivalenceRow row = RegisterFactory.eINSTANCE.createEquivalenceRow();
        row.setId("equivalent." + kind + "(" + written + ")");
        row.setOrigin(Origin.DERIVED);
        row.setKind(kind);
        row.setWritten(written);
        row.getHere().addAll(match.here());
        row.setBy(match.by().name().toLowerCase(java.util.Locale.ROOT));
        uses.stream().filter(u -> u instanceof Element && u != reading.agreement()).forEach(u -> row.getClauses().add((Element) u));
        row.setWhy(session.traces.of("agreement.equivalent", written, match.here().isEmpty() ? "none" : String.join(", ", match.here()), reading.agreement()));
        session.add(row);
    }
}
