/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.document.CompareHtml;
import org.comity.document.CompareJson;
import org.comity.document.CompareText;
import org.comity.document.Style;
import org.comity.engine.text.DisplayWidth;
import org.comity.jurisdiction.Reviewer.ReviewedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft under two made-up laws, as text, JSON and page. */
class CompareTest {

    private static final Path SCHEMAS = Path.of("..", "org.comity.document", "schema");

    @TempDir
    private Path folder;
    private TwoLaws two;
    private ReviewedFile file;

    @BeforeEach
    void read() throws IOException {
        two = new TwoLaws(folder);
        file = two.read();
    }

    private String text(String language, int width) {
        return new CompareText(two.law.library(), language, Style.PLAIN, width).of("d.agreement", two.compare(file), two.places(file));
    }

    @Test
    void bothLawsSideBySide() {
        assertEquals("""
            援助 <b>合意</b> under several laws
            d.agreement
            as of 2015-04-01

            Law
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            Instrument                 │ help                          │ aid
                                       │   [XX.help]                   │   [YY.aid]
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            error                      │ 1                             │ 0
            ok                         │ 4                             │ 4

            Read under another law
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            instrument help            │ its own law                   │ aid

            Findings
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            Act A 1                    │ error: Not in writing         │ ok
            ≙ Act B 5                  │   [Act A 1  :4]               │

            Obligations and other norms: derived
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            Act A 1                    │ B must tell → A               │ B may refuse: <what & what
            ≙ Act B 5                  │   [Act A 1]                   │ not>
                                       │                               │   [Act B 5]

            Who bears the costs
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            燃料                       │ written: XTS 100  claim:      │ written: XTS 100  claim:
                                       │ unstated                      │ unstated
                                       │ derived: A  → B  claim:       │
                                       │ unstated                      │
                                       │   [Act A 2]                   │

            What the draft leaves unsaid
                                       │ XX                            │ YY
            ───────────────────────────┼───────────────────────────────┼──────────────────────────────
            who leads                  │ then decides A                │ then decides B
                                       │   [Act A 3]                   │   [Act B 6]
              the same under each law (4)
                disputes: no rule
                liability to third parties: no rule
                objection to a refusal: no rule
                time to reply: no rule

            """, text("en", 90));
    }

    @Test
    void wideCharactersKeepTheColumnsAligned() {
        List<String> rows = text("ja", 60).lines().filter(l -> l.contains("│")).toList();
        assertTrue(rows.size() > 20, rows.toString());
        for (String row : rows) {
            assertEquals(27, DisplayWidth.of(row.substring(0, row.indexOf('│'))), row);
        }
        assertTrue(rows.stream().anyMatch(r -> r.contains("誤り: 書面でない")), rows.toString());
    }

    @Test
    void jsonHasTheFormOfItsSchema() throws IOException {
        JsonObject json = new CompareJson("en", two.places(file)).of("d.agreement", two.compare(file));
        JsonObject schema = schema("compare");
        assertEquals(List.of(), SchemaCheck.check(schema, json));
        assertEquals(schema.getAsJsonArray("required").asList().stream().map(e -> e.getAsString()).toList(), List.copyOf(json.keySet()));
        JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("XX.A.1 YY.B.5", finding.get("key").getAsString());
        assertEquals("rows", finding.getAsJsonArray("cells").get(0).getAsJsonObject().get("says").getAsString());
        assertEquals("ok", finding.getAsJsonArray("cells").get(1).getAsJsonObject().get("says").getAsString());
    }

    @Test
    void rowsHaveTheFormTheyHaveInAReview() throws IOException {
        JsonObject review = schema("review").getAsJsonObject("$defs");
        JsonObject compare = schema("compare").getAsJsonObject("$defs");
        for (String row : List.of("finding", "obligation", "cost", "silence", "equivalent")) {
            assertEquals(review.get(row), compare.get(row), row);
        }
    }

    @Test
    void thePageStandsAloneAndEscapesWhatTheDraftSays() {
        CompareHtml html = new CompareHtml(two.law.library(), "en");
        assertTrue(html.isEmpty());
        html.add("d.agreement", two.compare(file), two.places(file));
        String page = html.page();
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
        assertTrue(page.contains("<title>援助 &lt;b&gt;合意&lt;/b&gt; under several laws</title>"), page);
        assertTrue(page.contains("B may refuse: &lt;what &amp; what not&gt;"), page);
        assertFalse(page.contains("<b>") || page.contains("<script") || page.contains("http"), page);
        assertTrue(page.contains("prefers-color-scheme: dark") && page.contains("@media print"), page);
        assertEquals(count(page, "<td>"), count(page, "</td>"));
        assertEquals(count(page, "<tr>"), count(page, "</tr>"));
        assertEquals(count(page, "<table>"), count(page, "</table>"));
    }

    @Test
    void theCommandNeedsLawsItKnows() throws IOException {
        String draft = Files.writeString(folder.resolve("d.agreement"), TwoLaws.DRAFT).toString();
        Run none = Run.of("compare", draft);
        assertEquals(2, none.code());
        Run unknown = Run.of("compare", "--under", "ZZ", draft);
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().startsWith("comity: there is no jurisdiction 'ZZ'; known are "), unknown.err());
    }

    @Test
    void installedLawsAreCompared() throws IOException {
        String draft = Files.writeString(folder.resolve("d.agreement"), TwoLaws.DRAFT.replace("under XX as of 2015-04-01 instrument XX.help", "")
            .replace("party A is XX.A", "group A \"甲\"").replace("party B is XX.B", "group B \"乙\"")).toString();
        String known = Run.of("compare", "--under", "ZZ", draft).err().strip();
        String laws = known.substring(known.indexOf("known are ") + "known are ".length()).replace(" ", "");
        assumeTrue(laws.contains(","), "only one jurisdiction is installed");
        Run run = Run.of("compare", "--under", laws, "--as-of", "2015-04-01", "--format", "json", draft);
        assertEquals(0, run.code(), run.err());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(List.of(), SchemaCheck.check(schema("compare"), json));
        assertEquals(List.of(laws.split(",")), json.getAsJsonArray("columns").asList().stream().map(c -> c.getAsJsonObject().get("jurisdiction").getAsString()).toList());
        assertTrue(Run.of("compare", "--under", laws, "--format", "html", "--language", "de", draft).out().startsWith("<!DOCTYPE html>\n<html lang=\"de\">"));
    }

    private static JsonObject schema(String name) throws IOException {
        return JsonParser.parseString(Files.readString(SCHEMAS.resolve(name + ".schema.json"))).getAsJsonObject();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
