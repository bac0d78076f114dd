/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a review as one page, with what was decided beside the draft. */
class ReviewReportTest {

    private static final String DRAFT = "agreement D \"Roads <script>alert(1)</script>\" {\n    party A is ZZ.Nowhere\n    clause plough: A must \"plough & salt\" by 2020-02-01\n"
        + "    cost k \"Salt\" actual borne by A 60%\n}\n";

    @TempDir
    private Path folder;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(folder.resolve("roads.agreement"), DRAFT);
    }

    @Test
    void thePageHoldsTheAgreementEscapedAndWellFormed() {
        Run run = Run.of("review", "--format", "html", draft.toString());
        assertTrue(run.out().contains("<h2 class=\"title\" id=\"d1-0\">Roads &lt;script&gt;alert(1)&lt;/script&gt;"), run.out());
        assertTrue(run.out().contains("<span class=\"no\">1</span> A shall plough &amp; salt, by 1 February 2020."), run.out());
        assertFalse(run.out().contains("<script"), run.out());
        assertFalse(run.out().contains("src="), run.out());
        balanced(run.out());
    }

    @Test
    void theReaderChoosesTheLanguage() {
        assertTrue(Run.of("review", "--format", "html", "--language", "zh-TW", draft.toString()).out().contains("A，2020年2月1日前，應plough &amp; salt。"));
        assertTrue(Run.of("review", "--format", "html", "--language", "de", draft.toString()).out().contains("<h2>Befunde und Entscheidungen</h2>"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedAtTheTop() throws IOException {
        String said = "Line 3 is not understood; until it is, results may be wrong.";
        assertFalse(Run.of("review", draft.toString()).out().contains("not understood"));
        Files.writeString(draft, DRAFT.replace("plough:", "plough"));
        String text = Run.of("review", draft.toString()).out();
        assertTrue(text.lines().limit(4).anyMatch(said::equals), text);
        String page = Run.of("review", "--format", "html", draft.toString()).out();
        assertTrue(page.contains("<strong class=\"warning\">" + said) && page.indexOf(said) < page.indexOf("<h2"), page);
        balanced(page);
        assertTrue(Run.of("review", "--language", "zh-TW", draft.toString()).out().contains("第3行無法解讀；修正前，結果可能有誤。"));
    }

    @Test
    void decisionsWhoseFindingIsGoneAreListed() throws IOException {
        Files.writeString(folder.resolve("roads.review"), "{\"version\":1,\"decisions\":[{\"agreement\":\"D\",\"finding\":\"gone-1\",\"decision\":\"waive\",\"reason\":\"small <sum>\",\"by\":\"Budget office\","
            + "\"on\":\"2020-01-05\",\"clause\":\"\",\"law\":\"\",\"message\":\"Too dear\"}]}");
        String page = Run.of("review", "--format", "html", draft.toString()).out();
        assertTrue(page.contains("<h2>Decisions whose finding is gone</h2>\n<ul>\n<li>Too dear<br><strong>Waived</strong> <small>Budget office, 2020-01-05</small><br>Reason: small &lt;sum&gt;</li>"), page);
    }

    @Test
    void aDamagedFileOfDecisionsIsNamed() throws IOException {
        Files.writeString(folder.resolve("roads.review"), "{");
        Run run = Run.of("review", "--format", "html", draft.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("roads.review: The file of decisions is damaged"), run.err());
    }

    private static void balanced(String page) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
        while (tag.find()) {
            if (List.of("meta", "br").contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertEquals(open.pop(), tag.group(2), page.substring(Math.max(0, tag.start() - 200), tag.end()));
            }
        }
        assertTrue(open.isEmpty(), open.toString());
    }
}
