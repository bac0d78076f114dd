/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.agreement.Agreement;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.agreement.DraftFile;
import org.comity.agreement.Order;
import org.comity.agreement.Party;
import org.comity.directory.Agency;
import org.comity.directory.DirectoryFile;
import org.comity.engine.law.LawPaths;
import org.comity.lang.Files;
import org.comity.statute.LawFile;
import org.comity.statute.Role;
import org.comity.statute.Rule;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

/** What names mean across the languages. */
class ReferencesTest {

    private static final String LAW = """
        jurisdiction XX { languages en role requesting en "asker" instrument help en "help" { kind assistance } fixture two "party A is XX.O as requesting" }
        statute XX.Act { article 1 { text en "x" verified
            rule r on help { for request q  norm q.from must "ask" to requested  norm commonSuperior may "decide"
                norm requesting must "pay" to XX.O  valid "ok" use two "event e \\"x\\"" } } }
        """;
    private static final String BODIES = """
        agencies XX { levels top 1 entity E is state agency O "O" level top of E { agency P "P" { superior Q for business agency R "R" { superior O for supervisory } } agency Q "Q" } }
        """;

    @Test
    void workedExamplesLinkUpToTheLawTheyDoNotBring() {
        Files files = Files.blocks();
        for (String block : Files.BLOCKS) {
            List<String> errors = Files.texts(files.get(block)).stream().filter(t -> t.startsWith("error terms.reference")).toList();
            // the examples leave three levels and a fixture of another jurisdiction undeclared
            assertEquals(block.equals("08.statute") ? 3 : block.equals("05.statute") ? 1 : 0, errors.size(), () -> block + errors);
        }
    }

    @Test
    void rolesVariablesAndAgenciesAreActorsOfALaw() {
        Files files = new Files();
        files.add("o.agencies", BODIES);
        LawFile law = (LawFile) files.add("l.statute", LAW).getContents().get(0);
        Rule rule = law.getStatutes().get(0).getProvisions().get(0).getRules().get(0);
        assertEquals("help", ((org.comity.statute.Instrument) rule.getInstruments().get(0).getTarget()).getName());
        Role variable = (Role) rule.getNorms().get(0).getSentence().getBearers().get(0);
        assertEquals("q.from", variable.getName());
        assertTrue(variable.isComputed());
        assertEquals("core.requested", LawPaths.of(rule.getNorms().get(0).getSentence().getCounterparties().get(0).getActors().get(0)));
        assertEquals("core.commonSuperior", LawPaths.of(rule.getNorms().get(1).getSentence().getBearers().get(0)));
        assertEquals("XX.requesting", LawPaths.of(rule.getNorms().get(2).getSentence().getBearers().get(0)));
        assertEquals("XX.O", LawPaths.of(rule.getNorms().get(2).getSentence().getCounterparties().get(0).getActors().get(0)));
        assertEquals("XX.two", LawPaths.of(rule.getExamples().get(0).getFixtures().get(0)));
        assertEquals(List.of(), Files.texts(files.get("l.statute")).stream().filter(t -> t.contains("terms.")).toList());
    }

    @Test
    void aSuperiorIsSoughtFromTheInnermostAgencyOutwards() {
        DirectoryFile file = (DirectoryFile) new Files().add("o.agencies", BODIES).getContents().get(0);
        Agency o = file.getDirectories().get(0).getAgencies().get(0);
        Agency p = o.getAgencies().get(0);
        assertSame(o.getAgencies().get(1), p.getSuperiors().get(0).getTo());
        assertSame(o, p.getAgencies().get(0).getSuperiors().get(0).getTo());
        assertEquals("top", o.getLevel().getName());
        assertEquals("E", o.getEntity().getName());
    }

    @Test
    void citationsCarryTheirPathAlsoWhenNothingIsThere() {
        DraftFile file = (DraftFile) new Files().add("a.agreement", "agreement A { under ZZ basis b cites ZZ.Act.19-1.2 to 7 }").getContents().get(0);
        List<Citation> citations = EcoreUtil2.eAllOfType(file, Citation.class);
        assertEquals(List.of("ZZ", "ZZ.Act.19-1.2"), citations.stream().map(Citation::getPath).sorted().toList());
        assertTrue(citations.get(0).getTarget().eIsProxy());
    }

    @Test
    void namesOfADraftGoThroughArticlesAndOrders() {
        Files files = new Files();
        files.add("o.agencies", BODIES);
        files.add("l.statute", LAW);
        Agreement draft = agreement(files, "a.agreement", """
            agreement GTC { under XX instrument help
                party A is XX.O as requesting { unit U "u" officer V "v" }
                article "one" { clause c1: A.U must "act" to A.V }
                order N "n" { clause c1: A must "other"  clause c2: A must "act" after c1  cost K "k" actual relates to c1, N.c2 }
                clause c3: A must "act" after c1  practice on N.c1 "none" unused
            }
            """);
        assertEquals(List.of(), Files.texts(files.get("a.agreement")).stream().filter(t -> t.startsWith("error")).toList());
        Order order = EcoreUtil2.eAllOfType(draft, Order.class).get(0);
        Cost cost = EcoreUtil2.eAllOfType(draft, Cost.class).get(0);
        assertSame(order.getElements().get(0), cost.getRelates().get(0), "inside an order its own names come first");
        List<Clause> clauses = EcoreUtil2.eAllOfType(draft, Clause.class);
        assertSame(clauses.get(0), ((org.comity.terms.AfterEvent) clauses.get(3).getSentence().getTimings().get(0)).getEvent().getTarget());
    }

    @Test
    void anOrderInAFileOfItsOwnSeesTheGeneralTerms() {
        Files files = new Files();
        files.add("o.agencies", BODIES);
        files.add("g.agreement", "agreement GTC { under XX party A is XX.O clause c1: A must \"act\" }");
        Agreement order = agreement(files, "n.agreement", "agreement N1 { order under GTC clause c9: A must \"pay\" after c1 }");
        assertEquals(List.of(), Files.texts(files.get("n.agreement")).stream().filter(t -> t.startsWith("error")).toList());
        EObject bearer = EcoreUtil2.eAllOfType(order, Clause.class).get(0).getSentence().getBearers().get(0);
        assertSame(files.get("g.agreement"), bearer.eResource());
    }

    @Test
    void generalTermsThatPointAtEachOtherDoNotLoop() {
        Files files = new Files();
        files.add("a.agreement", "agreement A { order under B clause c: X must \"act\" }");
        files.add("b.agreement", "agreement B { order under A clause d: X must \"act\" }");
        assertTrue(Files.texts(files.get("a.agreement")).stream().anyMatch(t -> t.contains("'X'")));
    }

    @Test
    void namesAreComparedInComposedForm() {
        Files files = new Files();
        Agreement draft = agreement(files, "a.agreement", "agreement A { party U\u0308 is XX.O clause c: \u00dc must \"act\" }");
        assertEquals("\u00dc", EcoreUtil2.eAllOfType(draft, Party.class).get(0).getName());
        assertFalse(EcoreUtil2.eAllOfType(draft, Clause.class).get(0).getSentence().getBearers().get(0).eIsProxy());
        assertTrue(Files.texts(files.get("a.agreement")).stream().anyMatch(t -> t.startsWith("warning terms.nfc 1:")));
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        Files files = new Files();
        files.add("o.agencies", BODIES);
        files.add("l.statute", LAW);
        files.add("a.agreement", """
            agreement A { under XX
                party A is XX.O.S
                basis b cites XX.Act.2, YY.Act.1, YY.Act.2
                clause c: B must "act" after d
            }
            """);
        assertEquals(List.of(
            "error terms.reference 2: There is no agency 'XX.O.S'. Did you mean 'XX.O.P' or 'XX.O.Q'?",
            "warning terms.cite.unresolved 3: There is no 'XX.Act.2' in the law that is loaded. Did you mean 'XX.Act.1'?",
            "info terms.cite.foreign 3: The law of 'YY' is not loaded; citations of it are kept but not looked up.",
            "error terms.reference 4: There is no party, body or role 'B'. Did you mean 'A'?",
            "error terms.reference 4: There is no clause, event or other element 'd'. Did you mean 'A' or 'b' or 'c'?"),
            Files.texts(files.get("a.agreement")).stream().filter(t -> t.contains(" terms.")).toList());
    }

    private static Agreement agreement(Files files, String name, String text) {
        return ((DraftFile) files.add(name, text).getContents().get(0)).getAgreements().get(0);
    }
}
