/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.comity.document.reading.Paragraph;
import org.comity.document.reading.Paragraph.Kind;
import org.comity.document.reading.Reading;
import org.comity.document.reading.ReadingHtml;
import org.comity.document.reading.ReadingWords;
import org.comity.document.reading.ReadingWriter;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agreement as a document: numbers, sentences in four languages, marks, and what the law adds. */
class ReadingTest {

    private static final String LAW = """
        jurisdiction QQ { en "Q" } { languages en  role requested en "helper" zh-TW "被請求機關" de "helfende Behörde" ja "支援者"
            topic road.noise en "noise" zh-TW "噪音" de "Lärm" ja "騒音"
            instrument help en "help" { kind assistance } }
        statute QQ.Act { en "Act" } { in force from 2000-01-01
            article 1 { text en "Costs are at most 100." paraphrase
                rule r mandatory on help { for cost k  require k.amount <= EUR 100  else warning en "{k.label} is too dear" } }
            article 2 { text en "The helper keeps a log." paraphrase
                rule log mandatory on help { norm requested must "keep a log" every month } }
        }
        """;
    private static final String AGENCIES = "agencies QQ { en \"Q\" } { levels top { en \"top\" } 1  entity S { en \"S\" } is state"
        + "  agency X { en \"Road Office\" } level top of S  agency Y { en \"Snow Office\" } level top of S }";
    private static final String DRAFT = """
        agreement D "Winter roads" { under QQ as of 2020-01-01 instrument QQ.help
            party A is QQ.X
            party B is QQ.Y as requested
            situation storm "a storm"
            article "Help" {
                clause plough: B must "plough the road" to A by 2020-02-01
                clause salt: A, B may "salt the road" when storm
                clause orders: B must not direct A in "its budget" after plough
                clause quiet: unstated should "make no noise"
            }
            article "Money" { cost fuel "Fuel <diesel>" actual borne by A 60%, B 40% amount EUR 10_000 payable to B settled by 2020-06-30 relates to plough }
            annex "Maps" { text "Sheet 1" }
            term from 2020-01-01 until 2020-12-31
        }
        """;

    @TempDir
    private Path folder;
    private SmallLaw law;
    private Register register;

    @BeforeEach
    void review() {
        law = SmallLaw.of(folder, LAW, AGENCIES);
        register = law.review(DRAFT);
    }

    private Reading in(String language) {
        return new ReadingWriter(register, new LawLibrary(List.of(register.getJurisdiction().eContainer())), language, e -> 0).write();
    }

    private static Paragraph of(Reading reading, String name) {
        return reading.paragraphs().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> texts(Reading reading, Kind kind) {
        return reading.paragraphs().stream().filter(p -> p.kind() == kind).map(Paragraph::numbered).toList();
    }

    @Test
    void articlesAndClausesAreNumberedInTheirOrder() {
        Reading reading = in("en");
        assertEquals("Winter roads", reading.title());
        assertEquals(List.of("Parties", "Purpose and basis", "Article 1  Help", "Article 2  Money", "Annex A  Maps", "Provisions", "What the law adds"),
            texts(reading, Kind.HEADING));
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), List.of("plough", "salt", "orders", "quiet").stream().map(n -> of(reading, n).number()).toList());
        assertEquals("2.1", of(reading, "fuel").number());
        assertTrue(texts(reading, Kind.CLAUSE).contains("A.1  Sheet 1"), texts(reading, Kind.CLAUSE).toString());
    }

    @Test
    void clausesAreSentencesInTheReadersLanguage() {
        assertEquals("Snow Office shall plough the road, as a duty to Road Office, by 1 February 2020.", of(in("en"), "plough").text());
        assertEquals("Snow Office，2020年2月1日前，應對Road Officeplough the road。", of(in("zh-TW"), "plough").text());
        assertEquals("Snow Office muss gegenüber Road Office plough the road – bis 1. Februar 2020.", of(in("de"), "plough").text());
        assertEquals("Snow Officeは、2020年2月1日まで、Road Officeに対し、「plough the road」を行うものとする。", of(in("ja"), "plough").text());
    }

    @Test
    void powersConditionsReferencesAndMissingBearersAreSaid() {
        Reading reading = in("en");
        assertEquals("Road Office and Snow Office may salt the road, if: a storm.", of(reading, "salt").text());
        assertEquals("Snow Office must not direct Road Office in: its budget, after No. 1.1.", of(reading, "orders").text());
        assertEquals("Nobody named should make no noise.", of(reading, "quiet").text());
        assertEquals("Snow Office, as helper", of(reading, "B").text());
        assertTrue(texts(reading, Kind.CLAUSE).stream().anyMatch(t -> t.endsWith("This agreement runs from 1 January 2020 until 31 December 2020.")),
            texts(reading, Kind.CLAUSE).toString());
    }

    @Test
    void aCostSaysWhoBearsWhatAndWhen() {
        assertEquals("Fuel <diesel> (actual cost) – borne by Road Office (60\u00a0%) and Snow Office (40\u00a0%). Amount: EUR\u00a010,000. Payable to Snow Office. "
            + "Settled by 30 June 2020. For No. 1.1.", of(in("en"), "fuel").text());
        assertTrue(of(in("de"), "fuel").text().contains("EUR\u00a010.000"), of(in("de"), "fuel").text());
    }

    @Test
    void aFindingIsMarkedAtItsClause() {
        Finding finding = SmallLaw.all(register, Finding.class).stream().filter(f -> f.getRule().equals("QQ.Act.1.r")).findFirst().orElseThrow();
        Reading reading = in("en");
        assertEquals("fuel", reading.paragraphs().get(reading.of(finding.getId())).name());
        assertTrue(of(reading, "fuel").marks().stream().anyMatch(m -> m.verdict() == Verdict.WARNING && m.finding().equals(finding.getId())));
        assertEquals(List.of(), of(reading, "plough").marks());
    }

    @Test
    void whatTheLawAddsIsSetApartWithItsCitation() {
        Paragraph log = in("en").paragraphs().stream().filter(p -> p.text().contains("keep a log")).findFirst().orElseThrow();
        assertEquals(Kind.LAW, log.kind());
        assertEquals("Snow Office shall keep a log, every month.", log.text());
        assertTrue(log.source().startsWith("Act"), log.source());
        assertEquals("", log.number());
    }

    @Test
    void theMarkupHoldsNoTagOfADraft() {
        String html = ReadingHtml.of(in("en"));
        assertTrue(html.contains("Fuel &lt;diesel&gt;"), html);
        assertFalse(html.contains("<diesel>"));
    }

    @Test
    void partsWithoutAValueAreLeftOut() {
        ReadingWords words = new ReadingWords("en");
        assertEquals("This agreement runs from May.", words.say("term", "from", "May", "until", ""));
        assertEquals("This agreement runs until [June].", words.say("term", "until", "[June]"));
        assertEquals("A, B and C", words.and(List.of("A", "B", "C")));
    }

    @Test
    void everyLanguageHasTheSameSentencesAndPlaces() throws IOException {
        Properties english = words("");
        for (String language : List.of("_zh_TW", "_de", "_ja")) {
            Properties other = words(language);
            assertEquals(english.stringPropertyNames(), other.stringPropertyNames(), language);
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), language + " " + key);
            }
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\w+\\}").matcher(text).results().map(m -> m.group()).sorted().toList();
    }

    private static Properties words(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReadingWords.class.getResourceAsStream("words" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
