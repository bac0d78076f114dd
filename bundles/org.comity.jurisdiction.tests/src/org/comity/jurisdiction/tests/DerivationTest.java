/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comity.register.CostLine;
import org.comity.register.DecisionRow;
import org.comity.register.Finding;
import org.comity.register.LedgerLine;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.PartyFactRow;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RowState;
import org.comity.register.Silence;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Derivation on a made-up jurisdiction XX, small enough that every expected line follows from the text above it: the three
 * values, force, tracks, overrides, incorporation, reforms, dates, silences, costs.
 */
class DerivationTest {

    private static final String LAW = """
        jurisdiction XX "Testland" {
            languages en
            fiscal year from 04-01
            fiscal year from 01-01 of City
            currency XTS decimals 0
            subordination by organisational, supervisory
            common superior by organisational
            role requesting en "requesting"
            role requested en "requested"
            topic cost.method en "method of payment"
            fact harmless en "harmless" of agreement
            instrument assistance en "assistance" { kind assistance  roles requesting 1..1, requested 1..1 }
            instrument task en "own task" { kind own-task }
            instrument contract en "contract" { kind contract }
        }
        statute XX.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Help" verified
                rule ask on assistance { norm requesting may "ask" to requested }
                rule written mandatory on assistance { for request r  require r.form = written  else error en "The request of {r.from} must be in writing" }
                rule harmless mandatory on assistance { require agreement.harmless  else error en "Harm"  ask en "Is it harmless?" }
                rule report mandatory on assistance { norm requested must "report" to requesting }
                rule refuse dispositive on assistance { norm requested need not "help" }
            }
            article 2 { text en "Objection" verified
                rule decides mandatory on assistance { topic refusal.objection otherwise decided by commonSuperior(requesting, requested) otherwise decided by superior(requested) }
            }
            article 3 { text en "Cost" verified
                rule pays dispositive on assistance { norm requested may claim "cost" from requesting  cost payer requesting payee requested bound needed }
                rule method on assistance { for cost k  if k.claim in { unstated, claimed }  topic cost.method left to agreement otherwise decided by nobody
                    require regulated(cost.method)  else warning en "No method" }
            }
            article 4 { in force from 2010-01-01 until 2012-12-31  text en "Old" verified  rule old on assistance { require false  else error en "Old" } }
            article 5 { text en "Unverified" unverified "from memory"  rule memory on assistance { require false  else error en "Memory" } }
            article 6 { text en "Recurring" verified
                rule recurring { if agreement.shape in { recurring }  qualify XX.contract instead XX.assistance as indication }
                rule on-contract mandatory on contract { require false  else error en "Contract" }
                rule broken on assistance { require parties.name  else error en "Broken" }
            }
        }
        statute XX.B "Own tasks" {
            kind doctrine
            item 1 {
                rule cost on task overrides XX.A.1 to 3 {
                    for cost k
                    reading own by "Budget office" on 2011-01-01 { cost own budget of requested  require k.payer = requested  else warning en "Own budget" }
                    reading paid by "Study" { incorporate XX.A.3 mutatis mutandis  require k.payer = requesting  else warning en "The other pays" }
                }
            }
        }
        reform XX.R2015 "Reform" proposed 2015-03-01 by "Study" {
            amend XX.A.1 { rule written mandatory on assistance { for request r  require r.form in { written, oral }  else error en "No request" } }
            insert XX.A.7 { text en "New" paraphrase  rule drill on assistance { norm each requesting, requested must "drill" } }
            repeal XX.A.5
        }
        """;

    private static final String AGENCIES = """
        agencies XX "Testland" {
            levels central "centre" 1, city "city" 2 local
            entity State "State" is state
            entity City "City" is local-body
            agency Top "Government" level central of State {
                agency One "Ministry One" { agency Sub "Office" }
                agency Two "Ministry Two" until 2012-12-31
                agency Three "Ministry Three" from 2013-01-01
                agency Town "Town" level city of City { superior Top for supervisory }
            }
            succession Top.Two to Top.Three on 2013-01-01
        }
        """;

    private static SmallLaw law;

    @BeforeAll
    static void load(@TempDir Path folder) {
        law = SmallLaw.of(folder, LAW, AGENCIES);
    }

    private static String draft(String body) {
        return "agreement D \"Draft\" { under XX as of 2015-04-01 instrument XX.assistance "
            + "party A is XX.Top.One as requesting party B is XX.Top.Three as requested " + body + " }";
    }

    @Test
    void rulesSpeakOrSayWhyNot() {
        Register register = law.review(draft("request from A to B oral"));
        assertEquals(List.of(
            "ok XX.A.1.ask -", "open XX.A.1.harmless -", "ok XX.A.1.refuse -", "ok XX.A.1.report -", "ok XX.A.2.decides -",
            "not-applicable XX.A.3.method -", "ok XX.A.3.pays -", "not-applicable XX.A.4.old -", "warning XX.A.5.memory -",
            "error XX.A.6.broken broken", "not-applicable XX.A.6.on-contract -", "not-applicable XX.A.6.recurring -", "error XX.A.1.written null"),
            SmallLaw.findings(register, "XX.A").stream().sorted(java.util.Comparator.comparing((String s) -> s.endsWith("null")).thenComparing(s -> s.substring(s.indexOf(' ')))).toList());
    }

    @Test
    void aBrokenRuleIsNamedAndTheOthersRun() {
        Finding broken = SmallLaw.all(law.review(draft("")), Finding.class).stream().filter(f -> f.getRule().equals("XX.A.6.broken")).findFirst().orElseThrow();
        assertEquals("This rule could not be evaluated and was left out: 'name' is asked of a list; write a quantifier.",
            org.comity.engine.derive.Texts.in(broken.getMessage(), "en"));
    }

    @Test
    void anAnswerSettlesAnOpenFact() {
        assertEquals(Verdict.OPEN, SmallLaw.verdict(law.review(draft("")), "XX.A.1.harmless"));
        assertEquals(Verdict.OK, SmallLaw.verdict(law.review(draft("fact agreement.harmless = true because \"looked\"")), "XX.A.1.harmless"));
        assertEquals(Verdict.ERROR, SmallLaw.verdict(law.review(draft("fact agreement.harmless = false")), "XX.A.1.harmless"));
        Finding open = SmallLaw.all(law.review(draft("")), Finding.class).stream().filter(f -> f.getVerdict() == Verdict.OPEN).findFirst().orElseThrow();
        assertEquals("agreement.harmless", open.getQuestions().get(0).getFact());
    }

    @Test
    void messagesAreFilledIn() {
        Finding finding = SmallLaw.all(law.review(draft("request from A to B oral")), Finding.class).stream()
            .filter(f -> f.getRule().equals("XX.A.1.written")).findFirst().orElseThrow();
        assertEquals("The request of A must be in writing", org.comity.engine.derive.Texts.in(finding.getMessage(), "en"));
        assertEquals(List.of("XX.A.1"), finding.getCitations());
    }

    @Test
    void theLawAddsNormsAndAWrittenOneIsNotRepeated() {
        Register register = law.review(draft("clause c: B must \"report\" to A"));
        assertEquals(List.of("active [B] must report"), SmallLaw.norms(register, Origin.WRITTEN));
        assertEquals(List.of("active [A] may ask", "active [B] need not help", "active [B] may claim cost"), SmallLaw.norms(register, Origin.DERIVED));
        NormRow written = SmallLaw.all(register, NormRow.class).get(0);
        assertEquals(List.of("XX.A.1"), written.getCitations());
    }

    @Test
    void aClauseAgainstMandatoryLawIsAConflict() {
        Register register = law.review(draft("clause c: B need not \"report to A\" implements XX.A.1.report"));
        assertEquals(List.of("error agreement.mandatory c"), SmallLaw.findings(register, "agreement.mandatory"));
        assertEquals(RowState.CONFLICT, SmallLaw.all(register, NormRow.class).get(0).getState());
    }

    @Test
    void aClauseAgainstDispositiveLawPrevails() {
        Register register = law.review(draft("clause c: B must \"help\" implements XX.A.1.refuse"));
        assertEquals(List.of("info agreement.mandatory c"), SmallLaw.findings(register, "agreement.mandatory"));
    }

    @Test
    void aSilenceIsDecidedByTheCommonSuperior() {
        Register register = law.review(draft(""));
        Silence silence = SmallLaw.all(register, Silence.class).stream().filter(s -> s.getTopic().equals("refusal.objection")).findFirst().orElseThrow();
        assertEquals(List.of("Top"), silence.getDecidedBy());
        assertFalse(silence.isGap());
        assertEquals(List.of("Top"), SmallLaw.all(register, DecisionRow.class).get(0).getDeciders());
    }

    @Test
    void aRegulatedTopicIsNotSilent() {
        Register register = law.review(draft("dispute on refusal.objection: court"));
        assertTrue(SmallLaw.all(register, Silence.class).stream().noneMatch(s -> s.getTopic().equals("refusal.objection")));
    }

    @Test
    void nobodyDecidesIsAGap() {
        Register register = law.review(draft("cost k \"fuel\" actual borne by A 100%"));
        Silence silence = SmallLaw.all(register, Silence.class).stream().filter(s -> s.getTopic().equals("cost.method")).findFirst().orElseThrow();
        assertEquals(List.of(), silence.getDecidedBy());
        assertTrue(silence.isGap());
    }

    @Test
    void noRuleIsSaidForTopicsOfTheCatalogue() {
        List<String> topics = SmallLaw.all(law.review(draft("")), Silence.class).stream().filter(Silence::isNoRule).map(Silence::getTopic).sorted().toList();
        assertEquals(List.of("dispute", "liability.external", "reply.deadline"), topics);
    }

    @Test
    void readingsStayInTheirTracks() {
        Register register = law.review(draft("cost k \"fuel\" actual borne by B 100%").replace("XX.assistance", "XX.task"));
        Finding contested = SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("XX.B.i1.cost")).findFirst().orElseThrow();
        assertEquals(Verdict.CONTESTED, contested.getVerdict());
        assertEquals(List.of("own ok Budget office", "paid warning Study"),
            contested.getReadings().stream().map(r -> r.getReading() + " " + r.getVerdict().getLiteral() + " " + r.getAuthor()).toList());
        assertEquals(List.of("active [B] may claim cost @XX.B.i1.cost@paid"), SmallLaw.norms(register, Origin.DERIVED));
        assertEquals(List.of("warning XX.B.i1.cost>XX.A.3.method k"),
            SmallLaw.findings(register, "XX.B.i1.cost>").stream().filter(l -> l.contains("method")).toList());
    }

    @Test
    void anOverriddenRuleNamesTheOneThatOverrides() {
        Register register = law.review(draft("cost k \"fuel\" actual borne by B 100%").replace("XX.assistance", "XX.task"));
        Finding written = SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("XX.A.1.ask")).findFirst().orElseThrow();
        assertEquals(Verdict.NOT_APPLICABLE, written.getVerdict());
        assertEquals("Overridden by XX.B.i1.cost", org.comity.engine.derive.Texts.in(written.getMessage(), "en"));
    }

    @Test
    void aReformChangesItsTargetAndNothingElse() {
        String text = draft("request from A to B oral");
        Register now = law.review(text);
        Register reformed = law.review(text, LocalDate.of(2015, 4, 1), "XX.R2015");
        assertEquals(Verdict.ERROR, SmallLaw.verdict(now, "XX.A.1.written"));
        assertEquals(Verdict.OK, SmallLaw.verdict(reformed, "XX.A.1.written"));
        assertEquals(List.of(), SmallLaw.findings(reformed, "XX.A.5"));
        List<String> before = ids(now);
        List<String> added = ids(reformed).stream().filter(id -> !before.contains(id)).toList();
        assertEquals(List.of("XX.A.7.drill(requested=B,requesting=A)", "XX.A.7.drill(requested=B,requesting=A,bearer=A)",
            "XX.A.7.drill(requested=B,requesting=A,bearer=B)"), added.stream().sorted().toList());
    }

    @Test
    void beforeItsForceARuleSaysSo() {
        assertEquals(Verdict.ERROR, SmallLaw.verdict(law.review(draft("").replace("Three", "Two"), LocalDate.of(2012, 12, 31)), "XX.A.4.old"));
        Register after = law.review(draft(""), LocalDate.of(2013, 1, 1));
        Finding old = SmallLaw.all(after, Finding.class).stream().filter(f -> f.getRule().equals("XX.A.4.old")).findFirst().orElseThrow();
        assertEquals("Not in force on 2013-01-01: XX.A.4 (2010-01-01 – 2012-12-31)", org.comity.engine.derive.Texts.in(old.getMessage(), "en"));
        Register early = law.review(draft(""), LocalDate.of(1999, 12, 31));
        assertTrue(SmallLaw.findings(early, "XX.A").stream().allMatch(l -> l.startsWith("not-applicable")));
    }

    @Test
    void anImpliedInstrumentAddsItsRulesAsWarnings() {
        Register register = law.review(draft("shape recurring"));
        assertEquals(List.of("warning agreement.instrument -"), SmallLaw.findings(register, "agreement.instrument"));
        assertEquals(Verdict.WARNING, SmallLaw.verdict(register, "XX.A.6.on-contract"));
        assertEquals(List.of("XX.contract"), register.getImpliedInstruments());
    }

    @Test
    void aPartyThatIsGoneHasItsSuccessorProposed() {
        Register register = law.review(draft("").replace("Three", "Two"));
        Finding gone = SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("agreement.party.expired")).findFirst().orElseThrow();
        assertEquals("B does not exist on 2015-04-01: Two (… – 2012-12-31)", org.comity.engine.derive.Texts.in(gone.getMessage(), "en"));
        assertEquals("XX.Top.Three", gone.getFixes().get(0).getSetValue());
    }

    @Test
    void relationsOfPartiesComeFromTheDirectory() {
        Register register = law.review(draft("").replace("XX.Top.Three", "XX.Top.Town"));
        List<String> facts = SmallLaw.all(register, PartyFactRow.class).stream().map(r -> r.getRelation() + " " + r.getValue()).toList();
        assertEquals(List.of("common-superior XX.Top", "legal-entity State / City", "relation central-local", "subordination none"), facts);
    }

    @Test
    void thirdsOfAHundredSumToTheWhole() {
        CostLine line = cost("party C is XX.Top.One.Sub cost k \"fuel\" amount XTS 100 borne by A 1/3, B 1/3, C 1/3");
        assertEquals(List.of("A 1/3 34", "B 1/3 33", "C 1/3 33"),
            line.getPayers().stream().map(p -> p.getParty() + " " + p.getFraction() + " " + p.getAmount().getAmount()).toList());
    }

    @Test
    void aKeyAndTheRestAreExact() {
        CostLine line = cost("key users \"users\" (A 120, B 480) cost k \"fuel\" amount XTS 1_001 borne by A by key users, B rest");
        assertEquals(List.of("A 1/5 200", "B 4/5 801"),
            line.getPayers().stream().map(p -> p.getParty() + " " + p.getFraction() + " " + p.getAmount().getAmount()).toList());
    }

    @Test
    void sharesThatDoNotMakeUpTheWholeAreFindings() {
        assertEquals(List.of("error agreement.cost.shares k"), costFindings("cost k \"fuel\" amount XTS 100 borne by A 70%, B 40%"));
        assertEquals(List.of("error agreement.cost.share-missing k"), costFindings("cost k \"fuel\" amount XTS 100 borne by A 70%, B"));
        assertEquals(List.of("error agreement.cost.currency k"), costFindings("cost k \"fuel\" amount QQQ 100 borne by A 100%"));
        assertEquals(List.of(), costFindings("cost k \"fuel\" amount XTS 100 borne by A 70%, B rest"));
    }

    @Test
    void settlementByTheFiscalYearHasADate() {
        assertEquals(LocalDate.of(2017, 3, 31), cost("cost k \"fuel\" amount XTS 9 borne by A 100% payable to B settled by end of next fiscal year").getSettledBy());
        assertEquals(LocalDate.of(2016, 12, 31), cost("party T is XX.Top.Town cost k \"fuel\" amount XTS 9 borne by A 100% settled by end of next fiscal year of T").getSettledBy());
        assertEquals(LocalDate.of(2015, 3, 31), cost("cost k \"fuel\" amount XTS 9 borne by A 100% on 2015-03-31 settled by end of fiscal year").getSettledBy());
    }

    @Test
    void advanceReimbursementAndRecoveryAreLinesOfTheirOwn() {
        Register register = law.review(draft("third V \"owner\" private cost k \"work\" amount XTS 90 borne by A 100% advanced by B reimbursed by A recovered from V 50%"));
        List<String> moves = SmallLaw.all(register, LedgerLine.class).stream()
            .map(l -> l.getPurpose() + " " + l.getFrom() + " " + l.getTo() + " " + (l.getAmount() == null ? "?" : l.getAmount().getAmount())).sorted().toList();
        assertEquals(List.of("advance B - 90", "recovery V A 45", "reimbursement A B 90"), moves);
    }

    @Test
    void mustAndMustNotInOneMatterContradict() {
        Register register = law.review(draft("clause a: B must \"do\" matter m clause b: B must not \"do it\" matter m clause c: B must \"do\" matter other"));
        assertEquals(List.of("error agreement.pairs.contradiction b"), SmallLaw.findings(register, "agreement.pairs"));
    }

    @Test
    void clausesThatWaitForOneAnotherAreFound() {
        Register register = law.review(draft("clause a: A must \"x\" after b clause b: B must \"y\" after a"));
        assertEquals(List.of("error agreement.pairs.cycle a"), SmallLaw.findings(register, "agreement.pairs"));
    }

    @Test
    void twoCommandersWithoutPriorityAreFound() {
        String two = "party C is XX.Top.One.Sub clause a: A may direct B in \"x\" clause b: C may direct B in \"y\"";
        assertEquals(List.of("warning agreement.pairs.command b"), SmallLaw.findings(law.review(draft(two)), "agreement.pairs"));
        assertEquals(List.of(), SmallLaw.findings(law.review(draft(two + " priority of B: A before C")), "agreement.pairs"));
    }

    @Test
    void everyResultHasATraceAndDerivationIsDeterministic() {
        String text = draft("request from A to B oral clause c: B must \"report\" to A cost k \"fuel\" actual borne by A 100%");
        Register first = law.review(text);
        for (Result result : first.getResults()) {
            assertFalse(result.getWhy().getRule().isEmpty(), result.getId());
            if (result.getOrigin() != Origin.WRITTEN && result instanceof NormRow) {
                assertFalse(result.getCitations().isEmpty(), result.getId());
            }
        }
        assertEquals(ids(first), ids(law.review(text)));
    }

    @Test
    void movingAClauseDoesNotChangeItsName() {
        List<String> before = SmallLaw.all(law.review(draft("clause : A must \"x\" clause : B must \"y\"")), NormRow.class).stream().map(Result::getId).filter(i -> i.startsWith("c-")).sorted().toList();
        List<String> after = SmallLaw.all(law.review(draft("clause : B must \"y\" clause : A must \"x\"")), NormRow.class).stream().map(Result::getId).filter(i -> i.startsWith("c-")).sorted().toList();
        assertEquals(2, before.size());
        assertEquals(before, after);
    }

    private static List<String> ids(Register register) {
        return register.getResults().stream().map(Result::getId).toList();
    }

    private static CostLine cost(String body) {
        return SmallLaw.all(law.review(draft(body)), CostLine.class).stream().filter(l -> l.getOrigin() == Origin.WRITTEN).findFirst().orElseThrow();
    }

    private static List<String> costFindings(String body) {
        return SmallLaw.findings(law.review(draft(body)), "agreement.cost");
    }
}
