/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jurisdiction of one's own: made, checked, broken, and reported by the kit in each form. */
class NewJurisdictionTest {

    @TempDir
    private Path folder;

    private Path made(String id) {
        Run made = Run.of("new-jurisdiction", id, "--name", "Neuland", "--language", "de", "--into", folder.toString());
        assertEquals(0, made.code(), made.err());
        return folder.resolve("org.comity.jurisdiction." + id.toLowerCase(java.util.Locale.ROOT));
    }

    private static void replace(Path file, String old, String text) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(old), before);
        Files.writeString(file, before.replace(old, text));
    }

    @Test
    void aNewProjectPassesAsItIs() throws IOException {
        Path project = made("NL1");
        try (Stream<Path> files = Files.walk(project)) {
            assertEquals(List.of(".project", "META-INF/MANIFEST.MF", "META-INF/comity/law.index", "README.md", "build.properties", "examples/first.agreement",
                "examples/first.expected", "law/agencies.agencies", "law/jurisdiction.statute", "law/sample-act.statute", "plugin.xml", "pom.xml"),
                files.filter(Files::isRegularFile).map(f -> project.relativize(f).toString().replace('\\', '/')).sorted().toList());
        }
        Run run = Run.of("conformance", project.toString());
        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().startsWith("Conformance of NL1\n\n  ok    the files read without a problem: 1 of 1\n"), run.out());
        assertTrue(run.out().contains("  ok    the draft is reviewed as expected: 1 of 1\n"), run.out());
        assertTrue(run.out().contains("  provisions with rules: 4 of 4\n  rules with examples of both sides: 4 of 4\n  texts that were compared: 0 of 3\n"), run.out());
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path project = made("NL1");
        Files.writeString(project.resolve("README.md"), "mine");
        Run again = Run.of("new-jurisdiction", "NL1", "--into", folder.toString());
        assertEquals(2, again.code());
        assertEquals("comity: " + project + " is there already; nothing was changed\n", again.err());
        assertEquals("mine", Files.readString(project.resolve("README.md")));
    }

    @Test
    void aNameThatCannotBeAPathIsRefused() {
        Run run = Run.of("new-jurisdiction", "N/L", "--into", folder.toString());
        assertEquals(2, run.code());
        assertEquals("comity: 'N/L' cannot be the name of a jurisdiction in paths: use up to 16 letters and digits, such as FR\n", run.err());
    }

    @Test
    void inACheckoutTheBuildKnowsTheNewProject() throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<profiles>\n    <!-- further jurisdictions: before this line -->\n</profiles>\n");
        folder = Files.createDirectory(folder.resolve("bundles"));
        made("NL1");
        assertEquals("""
            <profiles>
                <profile>
                  <id>nl1</id>
                  <activation><file><exists>${basedir}/bundles/org.comity.jurisdiction.nl1/pom.xml</exists></file></activation>
                  <modules>
                    <module>bundles/org.comity.jurisdiction.nl1</module>
                    <module>bundles/org.comity.jurisdiction.nl1.tests</module>
                  </modules>
                </profile>
                <!-- further jurisdictions: before this line -->
            </profiles>
            """, Files.readString(pom));
        String test = Files.readString(folder.resolve("org.comity.jurisdiction.nl1.tests/src/org/comity/jurisdiction/nl1/tests/LawTest.java"));
        assertTrue(test.contains("return JurisdictionTests.of(Path.of(\"..\", \"org.comity.jurisdiction.nl1\"));"), test);
    }

    @Test
    void aRuleThatDoesNotWhatItsExampleSaysFails() throws IOException {
        Path project = made("NL1");
        replace(project.resolve("law/sample-act.statute"), "require r.form = written", "require r.form <> written");
        Run run = Run.of("conformance", project.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("  FAIL  the example gives what it says: 6 of 8\n"), run.out());
        assertTrue(run.out().contains("NL1.SampleAct.1.1.in-writing [valid] by letter\n    warning (The request of A is not in writing)\n"), run.out());
        assertTrue(run.out().contains("NL1.SampleAct.1.1.in-writing [invalid] by telephone\n"), run.out());
    }

    @Test
    void eachKindOfMistakeIsReportedAtItsPlace() throws IOException {
        Path project = made("NL1");
        replace(project.resolve("law/sample-act.statute"), "in force from 2000-01-01\n", "\n");
        replace(project.resolve("law/sample-act.statute"), "unverified \"a sample, no law; replace it by the words of the statute\"\n\n            // A rule that gives", "\n\n            // A rule that gives");
        replace(project.resolve("law/sample-act.statute"), "invalid \"by telephone\" use two \"\"\"request from A to B oral\"\"\"", "");
        replace(project.resolve("law/jurisdiction.statute"), "basis NL1.SampleAct.1", "basis NL1.SampleAct.9");
        replace(project.resolve("examples/first.expected"), "norms derived 1", "norms derived 2");
        String out = Run.of("conformance", project.toString()).out();
        for (String line : List.of(
            "jurisdiction.statute:27\n    There is no 'NL1.SampleAct.9' in the law that is loaded.",
            "NL1.SampleAct\n    nothing says since when this is in force; add 'in force from …' to the statute or to each of its provisions\n",
            "NL1.SampleAct.1.1\n    nobody says whether this text was compared; write 'verified \"with what\"' or 'unverified \"why\"' after it\n",
            "NL1.SampleAct.1.1.in-writing\n    an example is missing: invalid\n",
            "examples/first.expected\n    missing      norms derived 2\n    not expected norms derived 1\n")) {
            assertTrue(out.contains(line), () -> line + "\nis not in\n" + out);
        }
    }

    @Test
    void twoRulesThatCommandOppositesAreReported() throws IOException {
        Path project = made("NL1");
        replace(project.resolve("law/sample-act.statute"), "norm requested must \"assist\" to requesting after request", "norm requested must \"assist\" to requesting after request matter help");
        replace(project.resolve("law/sample-act.statute"), "    article 2 \"Cost\" {", """
                article 3 "No help" {
                    text de "No agency assists another." unverified "a sample"
                    rule none on assistance {
                        norm requested must not "assist" to requesting matter help
                        valid "always" use two, asked \"""instrument NL1.assistance\"""
                        inapplicable "another instrument" use two \"""instrument NL1.joint-task\"""
                    }
                }
                article 2 "Cost" {""");
        String out = Run.of("conformance", project.toString()).out();
        assertTrue(out.contains("NL1.SampleAct.3.none\n    commands the opposite of NL1.SampleAct.1.1.duty; let one of them say 'overrides'\n"), out);
    }

    @Test
    void reportsForBuildServersAndBrowsersSayTheSame() throws IOException {
        Path project = made("NL1");
        replace(project.resolve("law/sample-act.statute"), "\"by telephone\"", "\"by <telephone> & fax\"");
        replace(project.resolve("law/sample-act.statute"), "require r.form = written", "require r.form <> written");
        String xml = Run.of("conformance", "--format", "junit", project.toString()).out();
        assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"NL1\" tests=\""), xml);
        assertTrue(xml.contains("<testcase classname=\"EXAMPLE\" name=\"NL1.SampleAct.1.1.in-writing [invalid] by &lt;telephone&gt; &amp; fax\"><failure message="), xml);
        String html = Run.of("conformance", "--format", "html", project.toString()).out();
        assertTrue(html.contains("<code>NL1.SampleAct.1.1.in-writing [invalid] by &lt;telephone&gt; &amp; fax</code>"), html);
        assertEquals(-1, html.indexOf("<script"));
    }

    @Test
    void aFolderWithoutLawIsSaidToBeOne() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("conformance", empty.toString());
        assertEquals(2, run.code());
        assertEquals("comity: " + empty + ": there is no law here; a plug-in project has .statute files in its folder law/\n", run.err());
    }

    @Test
    void aFileThatIsNoTextIsReportedByItsName() throws IOException {
        Path project = made("NL1");
        Files.write(project.resolve("law/broken.statute"), "statute {\u0000".getBytes(StandardCharsets.UTF_16));
        Run run = Run.of("conformance", project.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("broken.statute:1\n"), run.out());
        assertTrue(run.out().contains("  ok    the example gives what it says: 8 of 8\n"), run.out());
    }
}
