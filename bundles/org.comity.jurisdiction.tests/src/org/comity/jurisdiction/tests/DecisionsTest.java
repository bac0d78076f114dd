/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comity.document.decisions.DecidedUnder;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.DecisionState;
import org.comity.document.decisions.Decisions;
import org.comity.document.decisions.DecisionsFile;
import org.comity.document.report.ReviewReport;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of reviewers: kept beside the draft, and stale when what they rest on has changed. */
class DecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 4, 2);
    private static final String LAW = """
        jurisdiction QQ { en "Q" } { languages en  instrument help en "help" { kind assistance } }
        statute QQ.Act { en "Act" } { in force from 2000-01-01
            article 1 { text en "Costs are at most 100." paraphrase
                rule r mandatory on help { for cost k  require k.amount <= EUR 100  else warning en "{k.label} is too dear" } }
        }
        """;
    private static final String AGENCIES = "agencies QQ { en \"Q\" } { levels top { en \"top\" } 1  entity S { en \"S\" } is state  agency X { en \"X\" } level top of S }";
    private static final String DRAFT = "agreement D \"Draft\" { under QQ as of 2015-03-01 instrument QQ.help party A is QQ.X cost k \"Fuel\" amount EUR 200 borne by A }";

    @TempDir
    private Path folder;
    private final Decisions decisions = new Decisions();
    private Register register;

    @BeforeEach
    void decide() {
        register = SmallLaw.of(folder, LAW, AGENCIES).review(DRAFT);
        decisions.decide("D", finding(register), Decision.Kind.WAIVE, "fuel is dear this year", "ask again", "Budget office", DAY);
    }

    private static Finding finding(Register register) {
        return SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("QQ.Act.1.r")).findFirst().orElseThrow();
    }

    private Finding after(String law, String draft) {
        return finding(SmallLaw.of(folder, law, AGENCIES).review(draft));
    }

    @Test
    void aDecisionStandsWhileClauseAndLawAreAsTheyWere() {
        assertEquals(DecisionState.DECIDED, decisions.state("D", finding(register)));
        assertEquals(DecisionState.DECIDED, decisions.state("D", after(LAW, DRAFT.replace("cost k", "/* moved */\n  clause c: A must \"x\"\n cost k"))));
        assertEquals(DecisionState.OPEN, decisions.state("Other", finding(register)));
    }

    @Test
    void itIsStaleWhenTheClauseOrTheLawReadsOtherwise() {
        assertEquals(DecisionState.CLAUSE_CHANGED, decisions.state("D", after(LAW, DRAFT.replace("200", "300"))));
        assertEquals(DecisionState.LAW_CHANGED, decisions.state("D", after(LAW.replace("EUR 100 ", "EUR 150 "), DRAFT)));
    }

    @Test
    void progressCountsWhatIsDecidedAndWhatIsStale() {
        int findings = Decisions.toDecide(register).size();
        assertEquals(new Decisions.Progress(findings, 1, 0), decisions.progress(register));
        Register changed = SmallLaw.of(folder, LAW, AGENCIES).review(DRAFT.replace("200", "300"));
        assertEquals(new Decisions.Progress(findings, 0, 1), decisions.progress(changed));
        decisions.withdraw("D", finding(register));
        assertEquals(new Decisions.Progress(findings, 0, 0), decisions.progress(register));
    }

    @Test
    void aDecisionOnAFindingThatIsGoneIsObsolete() {
        assertEquals(List.of(), decisions.obsolete(register));
        Register remedied = SmallLaw.of(folder, LAW, AGENCIES).review(DRAFT.replace("200", "50"));
        assertEquals(List.of(finding(register).getId()), decisions.obsolete(remedied).stream().map(Decision::finding).toList());
    }

    @Test
    void theFileIsReadAsItWasWritten() throws IOException {
        Path file = DecisionsFile.beside(folder.resolve("draft.agreement"));
        assertEquals("draft.review", file.getFileName().toString());
        DecisionsFile.write(file, decisions);
        assertEquals(List.copyOf(decisions.all()), List.copyOf(DecisionsFile.read(file).all()));
        String text = Files.readString(file);
        assertTrue(text.contains("\"decision\": \"waive\",\n      \"reason\": \"fuel is dear this year\",\n      \"comment\": \"ask again\",\n      \"by\": \"Budget office\",\n      \"on\": \"2015-04-02\""), text);
        assertEquals(0, DecisionsFile.read(folder.resolve("none.review")).all().size());
    }

    @Test
    void itIsKeptHowTheDraftWasReadAndOldFilesAreRead() throws IOException {
        String text = DecisionsFile.print(decisions);
        assertTrue(text.contains("\"under\": {\n        \"asOf\": \"2015-03-01\",\n        \"law\": \"QQ\",\n        \"reforms\": []\n      }"), text);
        Decision kept = DecisionsFile.parse(text).all().iterator().next();
        assertEquals(new DecidedUnder(LocalDate.of(2015, 3, 1), "QQ", List.of()), kept.under());
        assertFalse(DecidedUnder.of(register).isOther(kept));
        assertTrue(new DecidedUnder(LocalDate.of(2015, 3, 1), "QQ", List.of("QQ.Reform")).isOther(kept));
        assertTrue(new DecidedUnder(LocalDate.of(2015, 3, 2), "QQ", List.of()).isOther(kept));
        assertEquals(new DecidedUnder(DAY, "QQ", List.of("QQ.A", "QQ.B")), new DecidedUnder(DAY, "QQ", List.of("QQ.B", "QQ.A")));
        Decision old = DecisionsFile.parse("{\"version\": 1, \"decisions\": [{\"agreement\": \"D\", \"finding\": \"f\", \"decision\": \"accept\", \"on\": \"2015-04-02\"}]}").all().iterator().next();
        assertNull(old.under());
        assertFalse(DecidedUnder.of(register).isOther(old));
    }

    @Test
    void theReportSaysUnderWhichSettingsADecisionWasMade() {
        Decision elsewhere = decisions.all().iterator().next().madeUnder(new DecidedUnder(LocalDate.of(2014, 8, 1), "QQ", List.of("QQ.Reform")));
        ReviewReport other = new ReviewReport(SmallLaw.of(folder, LAW, AGENCIES).library(), "en");
        other.add("draft.agreement", register, new Decisions(List.of(elsewhere)), e -> 0);
        assertTrue(other.page().contains("Decided under other settings: law of QQ as of 2014-08-01, with QQ.Reform"), other.page());
        ReviewReport same = new ReviewReport(SmallLaw.of(folder, LAW, AGENCIES).library(), "en");
        same.add("draft.agreement", register, decisions, e -> 0);
        assertFalse(same.page().contains("Decided under"), same.page());
    }

    @Test
    void aDamagedFileIsReportedAndLeftAlone() {
        for (String text : List.of("{", "[]", "{\"version\": 1, \"decisions\": [{\"decision\": \"perhaps\"}]}", "{\"version\": 1}", "\u0000")) {
            IOException problem = assertThrows(IOException.class, () -> DecisionsFile.parse(text), text);
            assertTrue(problem.getMessage().startsWith("The file of decisions is damaged: "), problem.getMessage());
        }
        assertEquals("The decisions were written by a later version of Comity; install it to read them.",
            assertThrows(IOException.class, () -> DecisionsFile.parse("{\"version\": 9, \"decisions\": []}")).getMessage());
    }

    @Test
    void rejectingAndWaivingNeedAReason() {
        Finding finding = finding(register);
        assertThrows(IllegalArgumentException.class, () -> decisions.decide("D", finding, Decision.Kind.REJECT, " ", "", "", DAY));
        assertEquals(Decision.Kind.ACCEPT, decisions.decide("D", finding, Decision.Kind.ACCEPT, "", "", "", DAY).kind());
        assertEquals(1, decisions.all().size());
    }
}
