/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comity.lang.Files;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;

/** What is proposed where. */
class CompletionTest {

    private static final String HEAD = "agreement A { under XX as of 2014-01-01 party F is XX.O as asker { unit U \"u\" } third T \"t\" event e \"x\" ";

    @Test
    void elementsOfADraftAreProposedByTheirFirstWord() {
        Set<String> proposals = complete(Samples.agreement(HEAD + "| }")).keySet();
        assertTrue(proposals.containsAll(List.of("clause", "cost", "party", "article", "data", "dispute", "instrument")), proposals::toString);
        // words that are only names here, and signs
        assertFalse(proposals.contains("fiscal"));
        assertFalse(proposals.contains("}"));
        assertFalse(proposals.contains("must"));
    }

    @Test
    void bearersAreThoseOfTheDraftBeforeAgencies() {
        List<String> proposals = List.copyOf(complete(Samples.agreement(HEAD + "clause c: | }")).keySet());
        assertTrue(proposals.containsAll(List.of("F", "F.U", "T", "XX.O", "XX.O.P", "each", "jointly", "unstated")), proposals::toString);
        assertFalse(proposals.contains("asker"), "a role is no party");
    }

    @Test
    void modalitiesFollowTheBearer() {
        assertTrue(complete(Samples.agreement(HEAD + "clause c: F | }")).keySet().containsAll(List.of("must", "must not", "may claim", "need not", "should")));
        assertEquals(Set.of("must", "must not", "must endeavour"), complete(Samples.agreement(HEAD + "clause c: F mu| }")).keySet());
        assertTrue(complete(Samples.agreement(HEAD + "status | }")).keySet().containsAll(List.of("draft", "practised")));
    }

    @Test
    void citationsCarryTheirHeading() {
        Map<String, ContentAssistEntry> proposals = complete(Samples.agreement(HEAD + "basis b cites | }"));
        assertEquals("Helping", proposals.get("XX.Act.1").getDescription());
        assertTrue(proposals.get("XX.Act.1.1").getDocumentation().contains("Agencies shall help."));
        assertFalse(proposals.get("XX.Act.1.1").getDocumentation().contains("Agencies help."), "the text of 2014");
        assertFalse(proposals.containsKey("help"));
        assertEquals(Set.of("help"), complete(Samples.agreement(HEAD + "instrument | }")).keySet());
        assertEquals(Set.of("XX", "core"), complete(Samples.agreement("agreement A { under |  }")).keySet());
        assertEquals(Set.of("XX.R2020"), complete(Samples.agreement("agreement A { under XX with | }")).keySet());
        assertTrue(complete(Samples.agreement(HEAD + "clause c: F must \"x\" implements | }")).keySet().containsAll(List.of("XX.Act.1.1.duty", "XX.Act.2.r")));
    }

    @Test
    void agenciesByPathOrLastSegment() {
        assertTrue(complete(Samples.agreement("agreement A { under XX party F is | }")).keySet().containsAll(List.of("XX.O", "XX.O.P")));
        assertEquals(Set.of("XX.O.P"), complete(Samples.agreement("agreement A { under XX party F is P| }")).keySet());
        assertEquals(Set.of("XX.O.P"), complete(Samples.agreement("agreement A { under XX party F is XX.O.P| }")).keySet());
    }

    @Test
    void rolesTopicsAndMatters() {
        Map<String, ContentAssistEntry> roles = complete(Samples.agreement(HEAD + "group G as | }"));
        assertTrue(roles.keySet().containsAll(List.of("asker", "requested", "member")));
        assertEquals("asking agency", roles.get("asker").getDescription());
        assertTrue(complete(Samples.agreement(HEAD + "clause c: F must \"x\" matter | }")).containsKey("rescue"));
        assertTrue(complete(Samples.of("l.statute", "statute XX.B { rule r on help { topic | } }")).keySet().containsAll(List.of("cost.amount", "dispute")));
    }

    @Test
    void featuresOfAnExpressionByType() {
        Map<String, ContentAssistEntry> norm = complete(Samples.of("l.statute", "statute XX.B { rule r on help { for norm n if n.| } }"));
        assertTrue(norm.keySet().containsAll(List.of("bearer", "modality", "matter")), norm.keySet()::toString);
        assertTrue(norm.get("bearer").getDocumentation().startsWith("**norm.bearer**"));
        assertFalse(norm.containsKey("shape"));
        assertTrue(complete(Samples.of("l.statute", "statute XX.B { rule r on help { for norm n if n.bearer.r| } }")).containsKey("role"));
        Map<String, ContentAssistEntry> agreement = complete(Samples.of("l.statute", "statute XX.B { rule r on help { require agreement.| } }"));
        assertTrue(agreement.keySet().containsAll(List.of("shape", "urgent")), agreement.keySet()::toString);
        assertEquals("fact: urgent", agreement.get("urgent").getDescription());
        assertTrue(complete(Samples.of("l.statute", "statute XX.B { rule r on help { require some c in costs has c.| } }")).containsKey("amount"));
    }

    @Test
    void operandsOfAnExpression() {
        Map<String, ContentAssistEntry> operands = complete(Samples.of("l.statute", "statute XX.B { rule r on help { for norm n require | } }"));
        assertTrue(operands.keySet().containsAll(List.of("n", "asker", "norms", "agreement", "competent()", "often()", "every", "not")), operands.keySet()::toString);
        assertEquals("competent(a, matter)", operands.get("competent()").getDescription());
    }

    @Test
    void namesOfTheDraftComeFirst() {
        List<String> after = ranked(Samples.agreement(HEAD + "clause c: F must \"x\" to | }"));
        assertTrue(after.indexOf("F") >= 0 && after.indexOf("T") >= 0 && after.indexOf("XX.O") >= 0, after::toString);
        assertTrue(Math.max(after.indexOf("F"), after.indexOf("T")) < after.indexOf("XX.O"), after::toString);
    }

    @Test
    void aLineGoesOnBeforeAnotherBegins() {
        List<String> inside = ranked(Samples.agreement(HEAD + "clause c: F must \"x\" | }"));
        assertTrue(inside.contains("within") && inside.contains("advice"), inside::toString);
        assertTrue(inside.indexOf("within") < inside.indexOf("advice"), inside::toString);
        List<String> below = ranked(Samples.agreement(HEAD + "clause c: F must \"x\"\n  | }"));
        assertTrue(below.contains("within") && below.indexOf("advice") < below.indexOf("within"), below::toString);
    }

    @Test
    void levelsAndSuperiorsInADirectory() {
        assertEquals(Set.of("top", "low"), complete(Samples.of("d.agencies", "agencies YY { levels top 1, low 2 agency O \"o\" level | }")).keySet());
        assertTrue(complete(Samples.of("d.agencies", "agencies YY { agency O \"o\" { agency P \"p\" agency Q \"q\" { superior | for business } } }")).keySet()
            .containsAll(List.of("O", "P")));
    }

    @Test
    void wordsOfTheLanguageAreExplained() {
        assertEquals("A duty.", complete(Samples.agreement(HEAD + "clause c: F mus| }")).get("must").getDocumentation());
    }

    @Test
    void textThatIsRefusedProposesNothing() {
        assertEquals(Set.of(), complete(Samples.agreement("agreement A { " + "{".repeat(200) + "| }")).keySet());
    }

    private static Map<String, ContentAssistEntry> complete(Samples sample) {
        Map<String, ContentAssistEntry> entries = new LinkedHashMap<>();
        complete(sample, new IIdeContentProposalAcceptor() {
            @Override
            public void accept(ContentAssistEntry entry, int priority) {
                if (entry != null) {
                    entries.put(entry.getProposal(), entry);
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return true;
            }
        });
        return entries;
    }

    /** As the editor lists them. */
    private static List<String> ranked(Samples sample) {
        IdeContentProposalAcceptor acceptor = Files.service(sample.resource, IdeContentProposalAcceptor.class);
        complete(sample, acceptor);
        List<String> ranked = new ArrayList<>();
        acceptor.getEntries().forEach(e -> ranked.add(e.getProposal()));
        return ranked;
    }

    private static void complete(Samples sample, IIdeContentProposalAcceptor acceptor) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            ContentAssistContextFactory factory = Files.service(sample.resource, ContentAssistContextFactory.class);
            factory.setPool(pool);
            ContentAssistContext[] contexts = factory.create(sample.text, new TextRegion(sample.offset, 0), sample.offset, sample.resource);
            Files.service(sample.resource, IdeContentProposalProvider.class).createProposals(Arrays.asList(contexts), acceptor);
        } finally {
            pool.shutdownNow();
        }
    }
}
