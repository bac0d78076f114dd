/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comity.engine.derive.Texts;
import org.comity.engine.difference.Change;
import org.comity.engine.difference.RegisterDifference;
import org.comity.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readings of one draft under law small enough that every difference follows from it. */
class RegisterDifferenceTest {

    private static final String LAW = """
        jurisdiction XX "Testland" {
            languages en
            role requesting en "requesting"
            role requested en "requested"
            topic lead en "who leads"
            topic press en "the press"
            instrument help en "help" { kind assistance }
        }
        statute XX.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Writing" verified
                rule written on help { for request r  require r.form = written  else error en "Not in writing" }
                rule tell on help { norm requested must "tell" to requesting }
            }
            article 2 { text en "Cost" verified
                rule pays on help { cost payer requesting payee requested }
            }
            article 3 { text en "Silence" verified
                rule lead on help { topic lead otherwise decided by requesting }
            }
            article 4 { in force from 2010-01-01  text en "Later" verified
                rule later on help { for request r  require false  else warning en "Later law" }
                rule give on help { norm requesting must "give" to requested }
            }
            article 5 { in force from 2000-01-01 until 2009-12-31  text en "Earlier" verified
                rule earlier on help { norm requested may "keep" }
            }
        }
        reform XX.R "Reform" {
            amend XX.A.1 { text en "Writing, softly" verified
                rule written on help { for request r  require r.form = written  else advice en "Better in writing" }
                rule tell on help { norm requested should "tell" to requesting }
            }
            amend XX.A.2 { text en "Own cost" verified
                rule pays on help { cost payer requested payee requesting }
            }
            amend XX.A.3 { text en "Other head" verified
                rule lead on help { topic lead otherwise decided by requested }
            }
            insert XX.A.6 { text en "Press" verified
                rule press on help { topic press otherwise decided by requesting }
                rule ask on help { norm requesting must "ask first" to requested }
            }
        }
        reform XX.N "Nothing" { insert XX.A.7 { text en "No effect" verified  rule none on help { for dispute d  require false  else error en "Never" } } }
        reform XX.W "Without" { repeal XX.A.1 }
        """;

    private static final String AGENCIES = "agencies XX \"Testland\" { levels central \"centre\" 1  agency A \"Office A\" level central  agency B \"Office B\" level central }";

    private static final String DRAFT = "agreement D \"D\" { under XX as of 2015-04-01 instrument XX.help party A is XX.A as requesting party B is XX.B as requested "
        + "request from A to B oral  basis b cites XX.A.5 for form  clause c: A must \"report\" to B by day 5 every month }";

    private static SmallLaw law;

    @BeforeAll
    static void load(@TempDir Path folder) {
        law = SmallLaw.of(folder, LAW, AGENCIES);
    }

    private static List<String> lines(List<Change> changes) {
        return changes.stream().map(c -> c.kind() + " " + c.subject().word() + " " + c.provision() + " " + c.key() + (c.features().isEmpty() ? "" : " " + c.features())).toList();
    }

    @Test
    void nothingDiffersFromItself() {
        assertEquals(List.of(), RegisterDifference.between(law.review(DRAFT), law.review(DRAFT)));
    }

    @Test
    void aReformWithoutEffectHereIsNoDifference() {
        assertEquals(List.of(), RegisterDifference.between(law.review(DRAFT), law.review(DRAFT, null, "XX.N")));
    }

    @Test
    void everythingAReformChangesAndNothingElse() {
        assertEquals(List.of(
            "CHANGES finding XX.A.1 XX.A.1.written;Request#1 [verdict, message]",
            "CHANGES obligation XX.A.1 XX.A.1.tell(requested=B,requesting=A) [modality, enforceable]",
            "APPEARS obligation XX.A.6 XX.A.6.ask(requested=B,requesting=A)",
            "CHANGES cost XX.A.2 XX.A.2.pays.cost(requested=B,requesting=A) [payer, payee]",
            "CHANGES silence XX.A.3 lead [decidedBy]",
            "APPEARS silence XX.A.6 press"), lines(RegisterDifference.between(law.review(DRAFT), law.review(DRAFT, null, "XX.R"))));
    }

    @Test
    void readBackwardsWhatAppearsVanishes() {
        assertEquals(List.of("VANISHES obligation XX.A.6 XX.A.6.ask(requested=B,requesting=A)", "VANISHES silence XX.A.6 press"),
            lines(RegisterDifference.between(law.review(DRAFT, null, "XX.R"), law.review(DRAFT))).stream().filter(l -> l.startsWith("VANISHES")).toList());
    }

    @Test
    void whatARepealedProvisionSaidVanishes() {
        List<Change> changes = RegisterDifference.between(law.review(DRAFT), law.review(DRAFT, null, "XX.W"));
        assertEquals(List.of("VANISHES finding XX.A.1 XX.A.1.written;Request#1", "VANISHES obligation XX.A.1 XX.A.1.tell(requested=B,requesting=A)"), lines(changes));
        assertNull(changes.get(0).after());
        assertNull(changes.get(0).quiet());
    }

    @Test
    void lawThatCameAndWentBetweenTwoDates() {
        Register before = law.review(DRAFT, LocalDate.of(2008, 6, 1));
        Register after = law.review(DRAFT, LocalDate.of(2015, 6, 1));
        List<Change> changes = RegisterDifference.between(before, after);
        assertEquals(List.of(
            "APPEARS finding XX.A.4 XX.A.4.later;Request#1",
            "APPEARS finding agreement.cite.not-in-force agreement.cite.not-in-force;b",
            "APPEARS obligation XX.A.4 XX.A.4.give(requested=B,requesting=A)",
            "VANISHES obligation XX.A.5 XX.A.5.earlier(requested=B)"), lines(changes));
        assertEquals("Not in force on 2008-06-01: XX.A.4 (2010-01-01 –)", Texts.in(changes.get(0).quiet().getMessage(), "en"));
    }

    @Test
    void theDayOfReadingAloneIsNoDifference() {
        assertEquals(List.of(), RegisterDifference.between(law.review(DRAFT, LocalDate.of(2014, 6, 1)), law.review(DRAFT, LocalDate.of(2015, 7, 2))));
    }

    @Test
    void anEditIsADifferenceToo() {
        assertEquals(List.of("VANISHES finding XX.A.1 XX.A.1.written;Request#1", "CHANGES obligation agreement.clause c [deadline, dueDates]"),
            lines(RegisterDifference.between(law.review(DRAFT), law.review(DRAFT.replace("oral", "written").replace("day 5", "day 6")))));
    }
}
