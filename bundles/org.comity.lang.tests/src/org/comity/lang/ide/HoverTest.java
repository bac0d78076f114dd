/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.comity.lang.Files;
import org.comity.lang.ide.hover.HoverTexts;
import org.comity.lang.ide.text.Markdown;
import org.junit.jupiter.api.Test;

/** What the pointer shows. */
class HoverTest {

    private static final String HEAD = "agreement A { under XX as of 2005-06-01 party F is XX.O \"fire\" as asker event e \"x\" ";

    @Test
    void aProvisionShowsItsTextOnTheDayOfTheDraft() {
        assertEquals("""
            **XX.Act.1.1** — The Act, paragraph 1

            [en] Agencies help.

            [de] Behörden helfen.

            _verified: gazette_

            - `XX.Act.1.1.duty` mandatory on help""", hover(HEAD + "basis b cites XX.Act.|1.1 }"));
        assertTrue(hover(HEAD.replace("2005-06-01", "2000-06-01") + "basis b cites XX.|Act.1.1 }").contains("Not in force on 2000-06-01: 2001-01-01 –"));
    }

    @Test
    void anAgencyShowsItsPlaceInTheDirectory() {
        assertEquals("""
            **XX.O.P** — Post

            Level: low

            - under `XX.O` Office
            - business superior: `XX.O` Office (mail)""", hover("agreement A { under XX party F is XX.O.|P }"));
        assertEquals("""
            **XX.O** — Office

            Level: top Top

            - may: helping out (XX.Act.1)""", hover("agreement A { under XX party F is X|X.O }"));
    }

    @Test
    void aNameOfTheDraftShowsWhatTheDraftSays() {
        assertTrue(hover(HEAD + "clause c: |F must \"act\" }").startsWith("**F** — party\n\n```\nparty F is XX.O \"fire\" as asker\n```"));
        assertTrue(hover(HEAD + "clause c: F must \"act\" after |e }").contains("event e \"x\""));
    }

    @Test
    void whatAFileSaysIsNoMarkup() {
        String draft = HEAD.replace("\"fire\"", "\"**x** <script>alert(1)</script> [y](javascript:z) _u_\"") + "third T \"```\\n# h\" clause c: F must \"act\" }";
        String markdown = hover(draft.replace("clause c: F", "clause c: |F"));
        assertTrue(markdown.contains("\n```\nparty F is XX.O \"**x** <script>alert(1)</script> [y](javascript:z) _u_\" as asker\n```"), markdown);
        assertEquals("\\# a \\*b\\* \\<c\\> \\[d\\](e) \\&amp;\n\\- f\n1\\. g", Markdown.escape("# a *b* <c> [d](e) &amp;\n- f\n1. g"));
        assertEquals("````\na ``` b\n````", new Markdown().code("a ``` b").toString());
    }

    @Test
    void aWordOfTheLanguageShowsOneLine() {
        assertEquals("**must** — A duty.", hover(HEAD + "clause c: F mu|st \"act\" }"));
    }

    @Test
    void expressionsShowFeaturesFunctionsAndRoles() {
        String rule = "statute XX.B { rule r on help { for norm n if n.bea|rer.role = asker and agreement.urgent require competent(n.bearer, n.matter) } }";
        assertTrue(law(rule).startsWith("**norm.bearer** — actor"), law(rule));
        assertTrue(law(rule.replace("|", "").replace("urgent", "urg|ent")).startsWith("**XX.urgent** — fact definition\n\n[en] urgent"));
        assertTrue(law(rule.replace("|", "").replace("competent", "comp|etent")).startsWith("**competent(a, matter)** — truth"));
        assertEquals("**n** — norm", law(rule.replace("|", "").replace("if n.", "if |n.")));
        assertTrue(law(rule.replace("|", "").replace("= asker", "= as|ker")).startsWith("**XX.asker** — role\n\nasking agency"));
    }

    @Test
    void blanksAndBrokenReferencesShowNothing() {
        assertEquals("", hover(HEAD + "clause c: F must \"act\" | }"));
        assertEquals("", hover(HEAD + "clause c: |Q must \"act\" }"));
    }

    private static String hover(String marked) {
        return hover(Samples.agreement(marked));
    }

    private static String law(String marked) {
        return hover(Samples.of("l.statute", marked));
    }

    private static String hover(Samples sample) {
        return Files.service(sample.resource, HoverTexts.class).at(sample.resource, sample.offset).map(HoverTexts.Hover::markdown).orElse("");
    }
}
