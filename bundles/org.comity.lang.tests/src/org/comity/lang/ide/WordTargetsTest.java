/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.lang.ide.navigate.WordTargets;
import org.comity.terms.Element;
import org.junit.jupiter.api.Test;

/** Words of the law, and what they stand for. */
class WordTargetsTest {

    private static final String HEAD = "agreement A { under XX as of 2005-06-01 party F is XX.O \"fire\" as asker event e \"x\" ";

    @Test
    void rolesTopicsAndFactsStandForEntriesOfTheCatalogue() {
        assertEquals("Role asker", target("agreement A { under XX party F is XX.O \"fire\" as as|ker }"));
        assertEquals("Topic cost.amount", target(HEAD + "waiver of cost.|amount }"));
        assertEquals("FactDefinition urgent", target(HEAD + "fact |urgent = yes }"));
        assertEquals("FactDefinition urgent", target(HEAD + "clause c: F must \"act\" when agreement.|urgent }"));
        assertEquals("Macro often", target(HEAD + "clause c: F must \"act\" when oft|en() }"));
    }

    @Test
    void namesInConditionsStandForElementsOfTheDraft() {
        assertEquals("Party F", target(HEAD + "clause c: F must \"act\" when |F = F }"));
        assertEquals("Role asker", target(HEAD + "clause c: F must \"act\" when |asker = F }"));
    }

    @Test
    void whatIsNoWordOfTheLawStandsForNothing() {
        assertEquals("nothing", target(HEAD + "fact |unheard = yes }"));
        assertEquals("nothing", target(HEAD + "cla|use c: F must \"act\" }"));
        Samples law = Samples.of("y.statute", "statute XX.B { article 1 { rule q on help { for norm asker if as|ker.bearer.role = requested then info en \"x\" } } }");
        // a variable of the rule, although a role has the same name
        assertTrue(words(law).at(law.resource, law.offset).isEmpty());
    }

    @Test
    void allPlacesOfARoleAreFound() {
        Samples draft = Samples.agreement(HEAD + "party G is XX.O as asker clause c: F must \"act\" when asker = F }");
        List<WordTargets.Word> found = words(draft).standingFor(draft.resource, e -> "asker".equals(e.getName()));
        assertEquals(List.of("asker", "asker", "asker"),
            found.stream().map(w -> draft.text.substring(w.region().getOffset(), w.region().getOffset() + w.region().getLength())).toList());
    }

    private static String target(String marked) {
        Samples samples = Samples.agreement(marked);
        Element found = words(samples).at(samples.resource, samples.offset).map(WordTargets.Word::element).orElse(null);
        return found == null ? "nothing" : found.eClass().getName() + " " + found.getName();
    }

    private static WordTargets words(Samples samples) {
        return samples.resource.getResourceServiceProvider().get(WordTargets.class);
    }
}
