/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.lang.Files;
import org.junit.jupiter.api.Test;

/** Each check at its place, and silence where nothing is wrong. */
class ChecksTest {

    private static final String XX = """
        jurisdiction XX { languages en, de
            role asker en "asker" de "Frager"
            topic cost.amount en "amount" de "Betrag"
            fact urgent en "urgent" de "eilig" of agreement
            instrument help en "help" de "Hilfe" { kind assistance roles asker 1..1, requested 1..* }
            define often() = agreement.shape in { recurring }
        }
        """;

    @Test
    void aPartGivenTwiceIsReportedWhereItComesAgain() {
        assertEquals(List.of(
            "error terms.twice 2: 'by C' is given twice; only one of them can count.".replace("by C", "B"),
            "error terms.twice 3: 'TWD 5' is given twice; only one of them can count.",
            "error terms.twice 4: 'public' is given twice; only one of them can count."),
            find("terms.twice", "a.agreement", """
                agreement A { under XX third B "b" third C "c"
                    cost K "k" advanced by C advanced by B
                    cost L "l" amount TWD 3 amount TWD 5
                    clause c: B may "act" public power alone public power
                }
                """));
    }

    @Test
    void chainsOfOperatorsAreNotParts() {
        assertEquals(List.of(), find("terms.twice", "l.statute", "statute XX.A { rule r on any { if true and false and true or false then info en \"x\" de \"x\" } }"));
    }

    @Test
    void oneTextPerLanguage() {
        assertEquals(List.of("warning terms.language.twice 1: There are two texts in the language 'en'; only the first is used."),
            find("terms.language", "a.agreement", "agreement A { en \"a\" en \"b\" } { under XX }"));
    }

    @Test
    void expressionsAreTyped() {
        assertEquals(List.of(
            "error terms.expression.feature 3: A norm has no feature 'bearr'; did you mean 'bearer'?",
            "error terms.expression.function 4: There is no function 'comptent'; did you mean 'competent'?",
            "error terms.expression.arguments 5: Write subordinate(a, b)."),
            find("terms.expression", "l.statute", """
                statute XX.A {
                    rule r on help { for norm n
                        if n.bearr = asker and agreement.urgent and often()
                        except if comptent(n.bearer, n.matter)
                        require subordinate(asker)
                        else error en "x" de "x" } }
                """));
    }

    @Test
    void directoriesHaveNoCirclesAndNoDoubles() {
        assertEquals(List.of(
            "error agencies.level.twice 2: There are two levels with the name 'a'.",
            "error agencies.cycle 4: The supervisory superiors run in a circle: P → Q → P.",
            "error agencies.cycle 5: The supervisory superiors run in a circle: Q → P → Q.",
            "error agencies.period 6: The period ends on 2009-01-01, before it begins on 2010-01-01.",
            "error agencies.name.twice 7: There are two elements with the name 'XX.O.P'.",
            "error terms.reference 8: There is no level 'c'. Did you mean 'a' or 'b'?"),
            texts("o.agencies", """
                agencies XX {
                    levels a, b, a
                    agency O "O" { agency P "P" until 2020-12-31 {
                            superior Q for supervisory }
                        agency Q "Q" { superior P for supervisory }
                        agency R "R" from 2010-01-01 until 2009-01-01
                        agency P "P" from 2020-12-31
                        agency S "S" level c } }
                """));
    }

    @Test
    void aBodyMayComeBackAndLinksMayTurnOverTime() {
        assertEquals(List.of(), texts("o.agencies", """
            agencies XX { agency P "P" until 2019-12-31 { superior Q for business until 2010-12-31 }  agency P "P" from 2020-01-01
                agency Q "Q" { superior P for business from 2011-01-01 } }
            """));
    }

    @Test
    void rulesSayWhatIsWrongInEveryLanguage() {
        assertEquals(List.of(
            "error statute.else 2: A 'require' needs an 'else' that says what is wrong.",
            "warning statute.language 3: The text is missing in: de.",
            "error statute.require 4: This 'else' belongs to no 'require'.",
            "warning statute.rule.empty 5: The rule 'XX.A.d' says nothing: it has no norm, requirement, topic, cost, qualification or other part.",
            "error statute.topic 6: There is no topic 'cost.amont' in this jurisdiction or the neutral catalogue. Did you mean 'cost.amount'?",
            "error statute.role 7: There is no role 'askr' in this jurisdiction or the neutral catalogue. Did you mean 'asker'?",
            "error statute.instrument 8: There is no instrument 'hlp' in this jurisdiction. Did you mean 'help'?",
            "error statute.name.twice 9: There are two elements with the path 'XX.A.a'."),
            texts("l.statute", """
                statute XX.A {
                    rule a on help { require true }
                    rule b on help { require true else error en "x" }
                    rule c on help { if true else error en "x" de "x" }
                    rule d on help { if true }
                    rule e on help { topic cost.amont left to agreement }
                    rule f on help { incorporate XX.A.e mutatis mutandis where asker as askr }
                    rule g on hlp { then info en "x" de "x" }
                    rule a on help { then info en "x" de "x" }
                }
                """).stream().filter(t -> !t.startsWith("info")).toList());
    }

    @Test
    void equivalentsExistWhereTheirLawIsLoaded() {
        assertEquals(List.of(
            "warning statute.equivalent 3: There is no role 'XX.askr'. Did you mean 'XX.asker'?",
            "warning statute.equivalent 4: There is no topic 'XX.cost.amont'. Did you mean 'XX.cost.amount'?",
            "warning statute.equivalent 5: There is no fact 'XX.urgnt'. Did you mean 'XX.urgent'?",
            "warning terms.cite.unresolved 6: There is no 'XX.hlp' in the law that is loaded. Did you mean 'XX.help'?",
            "warning statute.equivalent 6: There is no role 'XX.giver'."),
            find("", "y.statute", """
                jurisdiction YY { languages en
                    role a en "a" equivalent XX.asker, ZZ.nobody
                    role b en "b" equivalent XX.askr
                    topic t en "t" equivalent XX.cost.amont
                    fact f en "f" of agreement equivalent XX.urgnt
                    instrument i en "i" { kind assistance  equivalent XX.hlp, XX.help, ZZ.help where asker as a, giver as b }
                }
                """).stream().filter(l -> l.contains("quivalent") || l.contains("XX.") || l.contains("ZZ")).toList());
    }

    @Test
    void circlesOfRulesAndDefinitions() {
        assertEquals(List.of(
            "error statute.macro.cycle 1: The definition calls itself: f → g → f.",
            "error statute.macro.cycle 1: The definition calls itself: g → f → g.",
            "error statute.instrument.cycle 2: The instrument extends itself: i → j → i.",
            "error statute.instrument.cycle 2: The instrument extends itself: j → i → j.",
            "error statute.incorporation.cycle 3: The rule incorporates itself: YY.A.1.r → YY.A.2.s → YY.A.1.r.",
            "error statute.incorporation.cycle 4: The rule incorporates itself: YY.A.2.s → YY.A.1.r → YY.A.2.s."),
            texts("y.statute", """
                jurisdiction YY { define f() = g() define g() = f()
                    instrument i extends YY.j instrument j extends YY.i }
                statute YY.A { article 1 { text en "x" rule r on any { incorporate YY.A.2 mutatis mutandis } }
                    article 2 { text en "x" rule s on any { incorporate YY.A.1.r mutatis mutandis } } }
                """).stream().filter(t -> !t.startsWith("info")).toList());
    }

    @Test
    void aRuleRestsOnAText() {
        assertEquals(List.of("warning statute.text 2: 'XX.A.2' has rules but no text, and they name no source."), find("statute.text", "l.statute", """
            statute XX.A { article 1 { paragraph 1 { sentence 1 { text en "x" } rule a on any { then info en "x" de "x" } } }
                article 2 { rule b on any { then info en "x" de "x" } }
                article 3 { rule c on any { source XX.A.1 then info en "x" de "x" } } }
            """));
    }

    @Test
    void draftsNameEachThingOnce() {
        assertEquals(List.of(
            "error agreement.role 2: 'askr' is not a role under the law of XX. Did you mean 'asker'?",
            "error agreement.name.twice 3: The name 'U' is already given in line 3.",
            "error agreement.name.twice 5: The name 'c' is already given in line 4.",
            "warning agreement.name.unknown 5: The draft does not say what 'urgnt' is. Did you mean 'urgent'?"),
            texts("a.agreement", """
                agreement A { under XX instrument XX.help
                    third B "b" group G "g" open as askr, requested
                    body D "d" party P is XX.O { unit U "u" officer U "u" }
                    situation urgent "u" article "x" { clause c: B must "act" when urgent }
                    clause c: B must "act" when not urgnt and urgent
                }
                """).stream().filter(t -> t.contains("agreement.")).toList());
    }

    @Test
    void aDraftStandsUnderALaw() {
        assertEquals(List.of("warning agreement.under 1: Nothing says which law this agreement stands under; add 'under …'."),
            texts("a.agreement", "agreement A { event e \"x\" }"));
        assertEquals(List.of("error agreement.instrument.unknown 1: 'XX.hlp' is not an instrument of the law that is loaded. Did you mean 'XX.help'?"),
            texts("a.agreement", "agreement A { under XX instrument XX.hlp }"));
    }

    private static List<String> find(String code, String name, String text) {
        return texts(name, text).stream().filter(t -> t.contains(code)).toList();
    }

    private static List<String> texts(String name, String text) {
        Files files = new Files();
        files.add("xx.statute", XX);
        return Files.texts(files.add(name, text));
    }
}
