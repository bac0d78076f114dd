/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.comity.engine.derive.ReviewOptions;
import org.comity.register.EquivalenceRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Silence;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft under the law of two made-up jurisdictions: XX, whose words it uses, and YY, which calls half of them something else. */
class EquivalentsTest {

    private static final String LAW = """
        jurisdiction XX "Testland" {
            languages en
            role requesting en "requesting"
            role requested en "requested"
            role chairing en "chairing"
            topic lead en "who leads"
            topic colour en "colour of the cars"
            fact overloaded en "overloaded" of party
            fact raining en "it rains" of agreement
            instrument help en "help" { kind assistance  equivalent YY.aid }
            instrument emergency-help en "help at once" extends help { kind other }
            instrument errand en "errand" { kind other }
            instrument table en "round table" { kind council }
            instrument lone en "like nothing else" { kind other }
        }
        jurisdiction YY "Elsewhere" {
            languages en
            role requesting en "requesting"
            role ordering en "ordering"
            role helper en "helper" equivalent XX.requested
            topic leadership en "leadership" equivalent XX.lead
            fact too-busy en "too busy" of party equivalent XX.overloaded
            instrument charity en "charity" { kind assistance }
            instrument aid en "aid" { kind assistance }
            instrument job en "job" { kind order  equivalent XX.errand where requesting as ordering }
            instrument board en "board" { kind council }
            instrument others en "others" { kind other }
        }
        statute XX.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Ground" verified
                paragraph 1 { text en "No boats" verified }
                rule ask on help { norm requesting may "ask" to requested }
            }
            article 2 { text en "Nothing like it" verified }
        }
        statute YY.B "Act B" {
            kind act
            in force from 2000-01-01
            article 7 { equivalent XX.A.1.1  text en "Lack of means" verified
                rule grounded on aid { require some g in grounds where g cites [YY.B.7]  else error en "No ground" }
                rule busy on aid { if helper.too-busy  norm helper need not "help" }
                rule lead on aid { topic leadership otherwise decided by helper }
                rule heads on aid { for party p  if p.role = requested  require false  else error en "A role of another law" }
            }
            article 8 { text en "Order" verified
                rule pay on job { norm ordering must "pay" to helper }
            }
        }
        reform XX.R "More" { insert XX.A.9 { text en "New" verified  rule more on help { require false  else error en "More" } } }
        """;

    private static final String AGENCIES = "agencies XX \"Testland\" { levels central \"centre\" 1  agency A \"Office A\" level central  agency B \"Office B\" level central }";

    private static final String HEAD = "agreement D \"D\" { under XX as of 2014-01-01 ";
    private static final String PARTIES = " party A is XX.A as requesting  party B is XX.B as requested ";

    private static SmallLaw law;

    @BeforeAll
    static void load(@TempDir Path folder) {
        law = SmallLaw.of(folder, LAW, AGENCIES);
    }

    private static Register underYY(String rest) {
        return law.review(HEAD + rest + " }", new ReviewOptions(null, List.of(), "YY", SmallLaw.TODAY));
    }

    private static List<String> rows(Register register) {
        return SmallLaw.all(register, EquivalenceRow.class).stream().map(r -> r.getKind() + " " + r.getWritten() + " -> " + r.getHere() + " " + r.getBy()).toList();
    }

    @Test
    void aDeclaredEquivalentGoesBeforeTheFirstOneOfTheSameKind() {
        Register register = underYY("instrument XX.help" + PARTIES);
        assertEquals(List.of("YY.aid"), register.getDeclaredInstruments());
        assertEquals(List.of("instrument XX.help -> [YY.aid] declared", "role requesting -> [requesting] name", "role requested -> [helper] declared"), rows(register));
    }

    @Test
    void anInstrumentWithoutDeclarationCorrespondsByItsNeutralKind() {
        Register register = underYY("instrument XX.table" + PARTIES);
        assertEquals(List.of("YY.board"), register.getDeclaredInstruments());
        assertEquals("instrument XX.table -> [YY.board] kind", rows(register).get(0));
    }

    @Test
    void aSpecialInstrumentCorrespondsToWhatTheGeneralOneDoes() {
        assertEquals("instrument XX.emergency-help -> [YY.aid] declared", rows(underYY("instrument XX.emergency-help" + PARTIES)).get(0));
    }

    @Test
    void beingOfNoKindIsNothingInCommon() {
        Register register = underYY("instrument XX.lone" + PARTIES);
        assertEquals(List.of(), register.getDeclaredInstruments());
        assertEquals("instrument XX.lone -> [] none", rows(register).get(0));
        assertEquals(Verdict.WARNING, SmallLaw.verdict(register, "agreement.instrument"));
    }

    @Test
    void anInstrumentSaysWhichRoleStandsForWhich() {
        Register register = underYY("instrument XX.errand" + PARTIES);
        assertEquals(List.of("YY.job"), register.getDeclaredInstruments());
        assertEquals(List.of("role requesting -> [ordering] declared", "role requested -> [helper] declared"), rows(register).subList(1, 3));
        assertEquals(List.of("active [A] must pay"), SmallLaw.norms(register, Origin.DERIVED));
    }

    @Test
    void theDeclarationIsReadBackwardsFromTheOtherSide() {
        Register register = law.review("agreement D \"D\" { under YY as of 2014-01-01 instrument YY.job party A is XX.A as ordering  party B is XX.B as helper }",
            new ReviewOptions(null, List.of(), "XX", SmallLaw.TODAY));
        assertEquals(List.of("instrument YY.job -> [XX.errand] declared", "role ordering -> [requesting] declared", "role helper -> [requested] declared"), rows(register));
    }

    @Test
    void rulesSeeTheRolesOfTheirOwnLaw() {
        Register register = underYY("instrument XX.help" + PARTIES);
        assertEquals(List.of("not-applicable YY.B.7.heads -"), SmallLaw.findings(register, "YY.B.7.heads"));
    }

    @Test
    void aFactIsAnsweredUnderItsOtherName() {
        assertEquals(List.of("if-open [B] need not help"), SmallLaw.norms(underYY("instrument XX.help" + PARTIES), Origin.DERIVED));
        assertEquals(List.of("active [B] need not help"), SmallLaw.norms(underYY("instrument XX.help" + PARTIES + "fact B.overloaded = true"), Origin.DERIVED));
        assertEquals(List.of(), SmallLaw.norms(underYY("instrument XX.help" + PARTIES + "fact B.overloaded = false"), Origin.DERIVED));
    }

    @Test
    void aGroundOfOneLawIsTheEquivalentGroundOfTheOther() {
        assertEquals(List.of("error YY.B.7.grounded -"), SmallLaw.findings(underYY("instrument XX.help" + PARTIES), "YY.B.7.grounded"));
        assertEquals(List.of("error YY.B.7.grounded -"),
            SmallLaw.findings(underYY("instrument XX.help" + PARTIES + "ground XX.A.2 of A because \"x\""), "YY.B.7.grounded"));
        assertEquals(List.of("ok YY.B.7.grounded -"),
            SmallLaw.findings(underYY("instrument XX.help" + PARTIES + "ground XX.A.1.1 of A because \"x\""), "YY.B.7.grounded"));
    }

    @Test
    void aTopicIsRegulatedUnderItsOtherName() {
        List<String> silent = SmallLaw.all(underYY("instrument XX.help" + PARTIES), Silence.class).stream().filter(s -> !s.isNoRule()).map(Silence::getTopic).toList();
        List<String> regulated = SmallLaw.all(underYY("instrument XX.help" + PARTIES + "determination lead by A \"A leads\""), Silence.class).stream()
            .filter(s -> !s.isNoRule()).map(Silence::getTopic).toList();
        assertEquals(List.of("leadership"), silent);
        assertEquals(List.of(), regulated);
    }

    @Test
    void whatHasNoEquivalentIsNoted() {
        Register register = underYY("instrument XX.help party A is XX.A as requesting, chairing  party B is XX.B as requested "
            + "basis b cites XX.A.2, XX.A.1.1, XX.A.1.ask for form  determination colour \"red\"  determination lead \"A\"  fact agreement.raining = true");
        assertEquals(List.of("fact raining -> [] none", "instrument XX.help -> [YY.aid] declared", "provision XX.A.1 -> [] none", "provision XX.A.1.1 -> [YY.B.7] declared",
            "provision XX.A.2 -> [] none", "role chairing -> [] none", "role requested -> [helper] declared", "role requesting -> [requesting] name",
            "topic colour -> [] none", "topic lead -> [leadership] declared"), rows(register).stream().sorted().toList());
    }

    @Test
    void underItsOwnLawNothingIsTranslated() {
        Register register = law.review(HEAD + "instrument help" + PARTIES + "}", ReviewOptions.asWritten(SmallLaw.TODAY));
        assertEquals(List.of("XX.help"), register.getDeclaredInstruments());
        assertEquals(List.of(), rows(register));
    }

    @Test
    void aReformOfTheOwnLawDoesNotReachTheOther() {
        String draft = "agreement D \"D\" { under XX as of 2014-01-01 with XX.R  instrument help" + PARTIES + "}";
        assertEquals(List.of("error XX.A.9.more -"), SmallLaw.findings(law.review(draft), "XX.A.9"));
        Register register = law.review(draft, new ReviewOptions(null, List.of(), "YY", SmallLaw.TODAY));
        assertEquals(List.of(), register.getReforms());
        assertEquals(List.of(), SmallLaw.findings(register, "XX."));
    }
}
