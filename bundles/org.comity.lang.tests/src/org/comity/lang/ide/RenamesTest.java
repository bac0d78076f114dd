/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.lang.Files;
import org.comity.lang.ide.fix.TextFix;
import org.comity.lang.ide.rename.Renames;
import org.comity.lang.ide.rename.Renames.Target;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** A new name reaches every place that means the element, and no other. */
class RenamesTest {

    private static final String DRAFT = "agreement A { under XX party F is XX.O { unit U \"u\" } situation s \"s\" event e \"F\""
        + " clause c: F, F.U must \"F\" to F.U when s and not F via letter fact F.U.urgent = true fact agreement.urgent = true"
        + " order N \"n\" { clause d: F must \"x\" after c } practice on N.d \"p\" }";

    @Test
    void aPartyAndWhatIsNamedThroughIt() {
        assertEquals(DRAFT.replace("party F", "party Fire").replace(" F,", " Fire,").replace("F.U", "Fire.U").replace("not F", "not Fire").replace("d: F", "d: Fire"),
            renamed(DRAFT.replace("party F", "party |F"), "Fire"));
    }

    @Test
    void aUnitWhereItIsUsed() {
        assertEquals(DRAFT.replace("unit U", "unit V").replace("F.U", "F.V"), renamed(DRAFT.replaceFirst("F\\.U", "F.|U"), "V"));
    }

    @Test
    void aClauseASituationAnOrder() {
        assertEquals(DRAFT.replace("clause c:", "clause c2:").replace("after c", "after c2"), renamed(DRAFT.replace("after c", "after |c"), "c2"));
        assertEquals(DRAFT.replace("situation s", "situation t").replace("when s", "when t"), renamed(DRAFT.replace("situation s", "situation |s"), "t"));
        assertEquals(DRAFT.replace("order N", "order M").replace("N.d", "M.d"), renamed(DRAFT.replace("order N", "order |N"), "M"));
    }

    @Test
    void aWordOfTheLanguageIsEscaped() {
        assertEquals("agreement A { under XX event ^term \"x\" clause c: unstated must \"x\" after ^term }",
            renamed("agreement A { under XX event |e \"x\" clause c: unstated must \"x\" after e }", "term"));
    }

    @Test
    void acrossFiles() {
        Files files = new Files();
        XtextResource bodies = files.add("b.agencies", Samples.BODIES);
        XtextResource law = files.add("x.statute", Samples.LAW);
        XtextResource draft = files.add("a.agreement", "agreement A { under XX party F is XX.O.P basis b cites XX.Act.1.1.duty instrument help }");
        Renames renames = Files.service(bodies, Renames.class);
        Target office = renames.at(bodies, Samples.BODIES.indexOf("O \"Office\"")).orElseThrow();
        assertEquals(Samples.BODIES.replace("agency O", "agency Office").replace("superior O", "superior Office"),
            new TextFix("", renames.changes(office.element(), "Office", bodies)).apply(Samples.BODIES));
        String text = draft.getParseResult().getRootNode().getText();
        assertEquals(text.replace("XX.O.P", "XX.Office.P"), new TextFix("", renames.changes(office.element(), "Office", draft)).apply(text));
        Target rule = renames.at(draft, text.indexOf("duty")).orElseThrow();
        assertEquals(text.replace("duty", "help-duty"), new TextFix("", renames.changes(rule.element(), "help-duty", draft)).apply(text));
        assertEquals(Samples.LAW.replace("rule duty", "rule help-duty"), new TextFix("", renames.changes(rule.element(), "help-duty", law)).apply(Samples.LAW));
        Target instrument = renames.at(draft, text.indexOf("help }")).orElseThrow();
        assertEquals(text.replace("help }", "aid }"), new TextFix("", renames.changes(instrument.element(), "aid", draft)).apply(text));
        assertEquals(Samples.LAW.replace("instrument help", "instrument aid").replace("on help", "on aid"),
            new TextFix("", renames.changes(instrument.element(), "aid", law)).apply(Samples.LAW));
    }

    @Test
    void whatCannotBeRenamed() {
        Samples provision = Samples.agreement("agreement A { under XX basis b cites XX.Act.1.|1 }");
        Renames renames = Files.service(provision.resource, Renames.class);
        assertTrue(renames.at(provision.resource, provision.offset).isEmpty());
        assertEquals(List.of(true, true, true, true, false, false),
            List.of("", "a b", "1a", "a.b", "a-b", "海務組").stream().map(n -> renames.problem(n).isPresent()).toList());
    }

    private static String renamed(String marked, String name) {
        Samples sample = Samples.agreement(marked);
        Renames renames = Files.service(sample.resource, Renames.class);
        Target target = renames.at(sample.resource, sample.offset).orElseThrow();
        return new TextFix("", renames.changes(target.element(), name, sample.resource)).apply(sample.text);
    }
}
