/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.document.Impact;
import org.comity.document.ImpactHtml;
import org.comity.document.ImpactJson;
import org.comity.document.ImpactText;
import org.comity.document.Style;
import org.comity.engine.difference.Change;
import org.comity.jurisdiction.Reviewer.ReviewedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a made-up reform changes in one draft, as text, JSON and page. */
class ImpactTest {

    @TempDir
    private Path folder;
    private TwoLaws two;

    @BeforeEach
    void read() throws IOException {
        two = new TwoLaws(folder);
    }

    private List<Change> report(Impact impact, Impact.Report report) {
        ReviewedFile file = two.read();
        impact.add("same.agreement", file.registers().get(0), two.reviewer.again(file, TwoLaws.options(null)).get(0), report);
        return impact.add("d.agreement", file.registers().get(0), two.reviewer.again(file, TwoLaws.options(null, "XX.R")).get(0), report);
    }

    @Test
    void textByProvisionAndByAgreement() {
        Impact impact = new Impact();
        ImpactText text = new ImpactText(two.law.library(), "en", Style.PLAIN);
        report(impact, text);
        assertEquals("""
            Reform
            Affected: 1 of 2 agreements

            By provision
              Act A 1                ~1  D
              Act A 2                ~1  D
              Act A 3                ~1  D
              XX.A.4     +1              D

            D  援助 <b>合意</b>  d.agreement
              Act A 1  XX.A.1
                ~ Finding  advice: Better in writing
                    verdict: error → advice
                    message: Not in writing → Better in writing
              Act A 2  XX.A.2
                ~ Cost  燃料: B  → A  claim: unstated
                    payer: A → B
                    payee: B → A
              Act A 3  XX.A.3
                ~ Silence  lead: then decides B
                    decider: then decides A → then decides B
              XX.A.4
                + Finding  error: Stop

            """, text.finish("Reform", impact));
    }

    @Test
    void nothingChangesWhereTheReformDoesNotReach() {
        Impact impact = new Impact();
        ImpactText text = new ImpactText(two.law.library(), "en", Style.PLAIN);
        ReviewedFile file = two.read();
        assertEquals(List.of(), impact.add("d.agreement", file.registers().get(0), two.reviewer.again(file, TwoLaws.options(null)).get(0), text));
        assertEquals("Reform\nNothing changes. Agreements read: 1\n", text.finish("Reform", impact));
    }

    @Test
    void anErrorThatWasNotThereIsNew() {
        Impact impact = new Impact();
        assertEquals(List.of("XX.A.4.stop;Request#1"), report(impact, new ImpactText(two.law.library(), "en", Style.PLAIN)).stream()
            .filter(Impact::isNewError).map(Change::key).toList());
    }

    @Test
    void jsonHasTheFormOfItsSchema() throws IOException {
        Impact impact = new Impact();
        ImpactJson report = new ImpactJson("en", new ImpactJson.Side(null, List.of()), new ImpactJson.Side(null, List.of("XX.R")));
        report(impact, report);
        JsonObject schema = JsonParser.parseString(Files.readString(Path.of("..", "org.comity.document", "schema", "impact.schema.json"))).getAsJsonObject();
        JsonObject json = JsonParser.parseString(report.finish("Reform", impact)).getAsJsonObject();
        assertEquals(List.of(), SchemaCheck.check(schema, json));
        assertEquals(2, json.get("read").getAsInt());
        assertEquals(List.of("changes finding XX.A.1.written;Request#1", "appears finding XX.A.4.stop;Request#1", "changes cost XX.A.2.pays.cost(requested=B,requesting=A);k",
            "changes silence lead"), json.getAsJsonArray("agreements").get(0).getAsJsonObject().getAsJsonArray("changes").asList().stream().map(c -> c.getAsJsonObject())
                .map(c -> c.get("change").getAsString() + " " + c.get("subject").getAsString() + " " + c.get("key").getAsString()).toList());
    }

    @Test
    void thePageStandsAloneAndEscapesWhatTheDraftSays() {
        Impact impact = new Impact();
        ImpactHtml html = new ImpactHtml(two.law.library(), "ja");
        report(impact, html);
        String page = html.finish("Reform <R>", impact);
        assertTrue(page.contains("<h1>Reform &lt;R&gt;</h1>"), page);
        assertTrue(page.contains("<h2>援助 &lt;b&gt;合意&lt;/b&gt;</h2>"), page);
        assertTrue(page.contains("書面が望ましい"), page);
        assertFalse(page.contains("<b>") || page.contains("<script") || page.contains("http"), page);
    }

    @Test
    void theCommandSaysWhatItNeeds() throws IOException {
        String draft = Files.writeString(folder.resolve("d.agreement"), TwoLaws.DRAFT).toString();
        for (String[] wrong : new String[][] {{}, {"--from", "2014-01-01"}, {"--from", "2014-01-01", "--to", "2015-01-01", "--as-of", "2015-01-01"}}) {
            String[] arguments = new String[wrong.length + 2];
            arguments[0] = "impact";
            arguments[1] = draft;
            System.arraycopy(wrong, 0, arguments, 2, wrong.length);
            Run run = Run.of(arguments);
            assertEquals(2, run.code());
            assertEquals("comity: say what the impact is of: --with REFORM, or --from DATE --to DATE; 'comity law' lists the reforms\n", run.err());
        }
        assertTrue(Run.of("impact", draft, "--with", "ZZ.R").err().startsWith("comity: there is no reform 'ZZ.R'"));
    }

    @Test
    void betweenTwoDatesWithoutLawNothingChanges() throws IOException {
        String draft = Files.writeString(folder.resolve("d.agreement"), "agreement D \"D\" { third A \"a\"  third B \"b\" }").toString();
        Run run = Run.of("impact", draft, "--from", "2014-01-01", "--to", "2020-01-01");
        assertEquals(0, run.code(), run.err());
        assertEquals("from 2014-01-01 to 2020-01-01\nNothing changes. Agreements read: 1\n", run.out());
    }
}
