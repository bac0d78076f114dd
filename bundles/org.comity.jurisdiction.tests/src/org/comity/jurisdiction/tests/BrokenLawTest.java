/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.derive.Texts;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plug-in is broken in one way: it is reported by its name and place, and the other one works. */
class BrokenLawTest {

    private static final String GOOD = """
        jurisdiction GG "Goodland" {
            languages en
            role requesting en "requesting"
            role requested en "requested"
            instrument help en "help" { kind assistance }
        }
        statute GG.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Writing" verified
                rule written on help { for request r  require r.form = written  else error en "Not in writing" }
            }
        }
        """;
    private static final String BAD = GOOD.replace("GG", "BB").replace("Goodland", "Badland");
    private static final String DRAFT = "agreement D \"D\" { under %s as of 2015-04-01 instrument %s.help group A \"a\" as requesting group B \"b\" as requested request from A to B oral }";

    @TempDir
    private Path folder;

    private LawBase load(String bad) throws IOException {
        List<LawSource> sources = new ArrayList<>();
        sources.add(new LawSource(URI.createFileURI(Files.writeString(folder.resolve("good.statute"), GOOD).toString()), "plugin.good"));
        Path file = folder.resolve("bad.statute");
        if (bad != null) {
            Files.writeString(file, bad);
        }
        sources.add(new LawSource(URI.createFileURI(file.toString()), "plugin.bad"));
        return LawBase.of(sources);
    }

    /** {@code plug-in file:line code}, each once. */
    private static List<String> places(List<SourceProblem> problems) {
        return problems.stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR)
            .map(p -> p.contributor() + " " + p.file().lastSegment() + ":" + p.line() + " " + p.code()).distinct().toList();
    }

    private static Register review(LawBase law, String jurisdiction) {
        return new Reviewer(law).review(URI.createURI("test:/d.agreement"), DRAFT.formatted(jurisdiction, jurisdiction), ReviewOptions.asWritten(SmallLaw.TODAY)).registers().get(0);
    }

    private static void theOtherOneWorks(LawBase law) {
        assertEquals(List.of("error GG.A.1.written null"), SmallLaw.findings(review(law, "GG"), "GG."));
    }

    @Test
    void aSyntaxError() throws IOException {
        LawBase law = load(BAD.replace("kind act", "kind nonsense"));
        assertEquals(List.of("plugin.bad bad.statute:8 terms.syntax"), places(law.problems()));
        theOtherOneWorks(law);
    }

    @Test
    void aTypeErrorIsAProblemOfTheTextAndAFindingOfTheReview() throws IOException {
        LawBase law = load(BAD.replace("r.form = written", "r.frm = written"));
        assertEquals(List.of("plugin.bad bad.statute:11 terms.expression.feature"), places(law.validate()));
        assertEquals(List.of("error BB.A.1.written written"), SmallLaw.findings(review(law, "BB"), "BB."));
        theOtherOneWorks(law);
    }

    @Test
    void anIdThatIsTaken() throws IOException {
        LawBase law = load(GOOD.replace("Act A", "Act A once more").replace("jurisdiction GG", "jurisdiction HH"));
        assertEquals(List.of("plugin.bad bad.statute:7 law.duplicate"), places(law.problems()));
        assertEquals("GG.A is declared more than once; the first one is used (good.statute:7, plugin.good).", law.problems().get(0).message());
        theOtherOneWorks(law);
    }

    @Test
    void aMissingFile() throws IOException {
        LawBase law = load(null);
        assertEquals(List.of("plugin.bad bad.statute:0 law.unreadable"), places(law.problems()));
        assertEquals("There is no such file.", law.problems().get(0).message());
        theOtherOneWorks(law);
    }

    @Test
    void rulesThatIncorporateEachOther() throws IOException {
        LawBase law = load(BAD.replace("        rule written", """
                    rule one on help { incorporate BB.A.1.two mutatis mutandis }
                    rule two on help { incorporate BB.A.1.three mutatis mutandis }
                    rule three on help { incorporate BB.A.1.one mutatis mutandis }
                    rule written"""));
        assertEquals(List.of("plugin.bad bad.statute:11 law.incorporation.circle"), places(law.problems()));
        assertEquals("The rules incorporate each other in a circle: BB.A.1.one → BB.A.1.two → BB.A.1.three → BB.A.1.one.", law.problems().get(0).message());
        assertTrue(SmallLaw.findings(review(law, "BB"), "BB.A.1.written").contains("error BB.A.1.written null"), "the rules of the same plug-in that are not in the circle apply");
        theOtherOneWorks(law);
    }

    @Test
    void aRuleThatThrows() throws IOException {
        LawBase law = load(BAD.replace("rule written", "rule throws on help { for cost k  require k.amount / 0 = 1  else error en \"x\" }\n        rule written"));
        Register register = new Reviewer(law).review(URI.createURI("test:/d.agreement"), DRAFT.formatted("BB", "BB").replace(" }", " cost k \"k\" amount XTS 1 }"),
            ReviewOptions.asWritten(SmallLaw.TODAY)).registers().get(0);
        List<Finding> failed = SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("BB.A.1.throws")).toList();
        assertEquals(1, failed.size());
        assertTrue(Texts.in(failed.get(0).getMessage(), "en").startsWith("This rule could not be evaluated and was left out: "), () -> Texts.in(failed.get(0).getMessage(), "en"));
        assertEquals("plugin.bad bad.statute:11", law.place(failed.get(0).getPlace()).map(p -> p.contributor() + " " + p.file().lastSegment() + ":" + p.line()).orElse(""));
        assertTrue(SmallLaw.findings(register, "BB.A.1.written").contains("error BB.A.1.written null"), "its other rules apply");
        theOtherOneWorks(law);
    }

    @Test
    void aRuleThatThrowsOnlyWhereItFillsAGap() throws IOException {
        LawBase law = load(BAD.replace("rule written", "rule decides on help { topic dispute otherwise decided by 1 / 0 }\n        rule written"));
        Register register = review(law, "BB");
        assertEquals(List.of("plugin.bad bad.statute:11"), SmallLaw.all(register, Finding.class).stream().filter(f -> f.getId().equals("statute.rule-failed(BB.A.1.decides)"))
            .map(f -> law.place(f.getPlace()).map(p -> p.contributor() + " " + p.file().lastSegment() + ":" + p.line()).orElse("")).toList());
        assertTrue(SmallLaw.findings(register, "BB.A.1.written").contains("error BB.A.1.written null"), "its other rules apply");
        theOtherOneWorks(law);
    }

    @Test
    void nothingIsWrongWithWhatIsRight() throws IOException {
        LawBase law = load(BAD);
        assertEquals(List.of(), places(law.problems()));
        assertEquals(List.of(), places(law.validate()));
        assertFalse(law.sources().isEmpty());
    }
}
