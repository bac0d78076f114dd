/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.agreement.Agreement;
import org.comity.agreement.Article;
import org.comity.agreement.Clause;
import org.comity.agreement.Cost;
import org.comity.agreement.Dispute;
import org.comity.agreement.DraftFile;
import org.comity.agreement.Forum;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.derive.Texts;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.lang.formatting2.HouseStyle;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.comity.statute.Verdict;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the help pages say is so: links lead somewhere, drafts can be read, are in house style and have no error, and what is said
 * of an example is what its review says.
 */
class HelpPagesTest {

    private static final Path HELP = Path.of("..", "org.comity.help").toAbsolutePath().normalize();
    private static final Path EXAMPLES = Path.of("..", "org.comity.examples", "agreements").toAbsolutePath().normalize();
    /** Folders of the other languages, by their tags. */
    private static final Map<String, String> LANGUAGES = Map.of("zh-TW", "zh/TW", "de", "de", "ja", "ja");
    private static final Pattern LINK = Pattern.compile("href=\"([^\":#]+)(?:#[^\"]*)?\"");

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() throws IOException {
        List<Path> files = new ArrayList<>(pages());
        files.add(HELP.resolve("toc.xml"));
        for (String language : LANGUAGES.values()) {
            files.add(HELP.resolve("nl").resolve(language).resolve("toc.xml"));
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(HELP.relativize(file).toString(), () -> {
            Matcher link = LINK.matcher(Files.readString(file));
            while (link.find()) {
                assertTrue(Files.exists(target(file, link.group(1))), link.group(1));
            }
        }));
    }

    /** Links of a table of contents are read from the root of the plug-in, those of a page from its folder. */
    private static Path target(Path file, String link) {
        return file.getFileName().toString().equals("toc.xml") ? HELP.resolve(link) : file.resolveSibling(link);
    }

    @Test
    void everyPageIsInTheContents() throws IOException {
        String contents = Files.readString(HELP.resolve("toc.xml"));
        for (Path page : pages()) {
            assertTrue(contents.contains("doc/" + page.getFileName()), page.getFileName().toString());
            Path own = page.getParent().resolveSibling("toc.xml");
            assertTrue(Files.readString(own).contains("doc/" + page.getFileName()), own.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> draftsHaveNoError() throws IOException {
        return pages().stream().filter(p -> !drafts(p).isEmpty()).map(page -> DynamicTest.dynamicTest(HELP.relativize(page).toString(), () -> {
            for (String draft : drafts(page)) {
                Reviewer.ReviewedFile file = review(draft);
                assertEquals(List.of(), file.problems().stream().filter(p -> p.severity() != SourceProblem.Severity.INFO).map(SourceProblem::message).toList());
                assertEquals(List.of(), findings(file.registers().get(0), Verdict.ERROR));
                assertEquals(draft.strip(), HouseStyle.of(file.resource()).orElseThrow().strip());
            }
        }));
    }

    /** The pieces the reader is led through are pieces of the whole. */
    @Test
    void theFirstStepsArriveAtTenClauses() throws IOException {
        Path page = HELP.resolve("doc/first-steps.html");
        String whole = drafts(page).get(0);
        Agreement agreement = ((DraftFile) review(whole).resource().getContents().get(0)).getAgreements().get(0);
        long clauses = agreement.getElements().stream().filter(Article.class::isInstance).flatMap(a -> ((Article) a).getElements().stream())
            .filter(e -> e instanceof Clause || e instanceof Cost || e instanceof Forum || e instanceof Dispute).count();
        assertEquals(10, clauses);
        List<String> parts = blocks(page, "part");
        assertEquals(2, parts.size());
        for (String part : parts) {
            assertTrue(whole.contains("    " + part.replace("\n", "\n    ")), part);
        }
    }

    @Test
    void whatIsSaidOfAnExampleIsSo() throws IOException {
        int said = 0;
        for (Path page : pages()) {
            Matcher count = Pattern.compile("data-example=\"([^\"]+)\" data-count=\"([^\"]+)\">(\\d+)<").matcher(Files.readString(page));
            while (count.find()) {
                Register register = example(count.group(1));
                long actual = count.group(2).startsWith("norms ")
                    ? register.getResults().stream().filter(r -> r instanceof NormRow && r.getOrigin().getLiteral().equals(count.group(2).substring(6))).count()
                    : findings(register, Verdict.get(count.group(2))).size();
                assertEquals(Long.parseLong(count.group(3)), actual, page + ": " + count.group(2));
                said++;
            }
            Matcher finding = Pattern.compile("data-example=\"([^\"]+)\" data-finding=\"([^\"]+)\">([^<]+)<").matcher(Files.readString(page));
            while (finding.find()) {
                String text = finding.group(3).replaceAll("\\s+", " ");
                assertTrue(findings(example(finding.group(1)), Verdict.get(finding.group(2)), language(page)).stream().anyMatch(f -> f.contains(text)), text);
                said++;
            }
        }
        assertEquals(6 * (1 + LANGUAGES.size()), said);
    }

    /** Complete drafts of a page: those that stand alone, and the one that its pieces make together. */
    private static List<String> drafts(Path page) {
        List<String> drafts = new ArrayList<>(blocks(page, "agreement"));
        List<String> pieces = blocks(page, "draft");
        if (!pieces.isEmpty()) {
            drafts.add(String.join("\n", pieces));
        }
        return drafts;
    }

    private static List<String> blocks(Path page, String kind) {
        try {
            List<String> blocks = new ArrayList<>();
            Matcher block = Pattern.compile("<pre class=\"" + kind + "\"[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(Files.readString(page));
            while (block.find()) {
                blocks.add(block.group(1).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"));
            }
            return blocks;
        } catch (IOException e) {
            throw new AssertionError(page.toString(), e);
        }
    }

    private static Register example(String name) throws IOException {
        return review(Files.readString(EXAMPLES.resolve(name + ".agreement"))).registers().get(0);
    }

    private static Reviewer.ReviewedFile review(String text) {
        Matcher under = Pattern.compile("\\n\\s*under (\\w+)").matcher(text);
        assertTrue(under.find(), text);
        Assumptions.assumeTrue(Drafts.REVIEWER.derivation().jurisdictions().contains(under.group(1)), () -> under.group(1) + " is not installed");
        return Drafts.REVIEWER.review(URI.createURI("help.agreement"), text, ReviewOptions.asWritten(LocalDate.of(2026, 1, 1)));
    }

    private static List<String> findings(Register register, Verdict verdict) {
        return findings(register, verdict, "en");
    }

    private static List<String> findings(Register register, Verdict verdict, String language) {
        return register.getResults().stream().filter(r -> r instanceof Finding f && f.getVerdict() == verdict).map(r -> Texts.in(((Finding) r).getMessage(), language)).toList();
    }

    private static String language(Path page) {
        String folder = HELP.relativize(page.getParent()).toString().replace('\\', '/');
        return LANGUAGES.entrySet().stream().filter(e -> folder.equals("nl/" + e.getValue() + "/doc")).map(Map.Entry::getKey).findFirst().orElse("en");
    }

    /** The pages of all languages. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(HELP)) {
            List<Path> pages = files.filter(p -> p.toString().endsWith(".html") && p.getParent().endsWith("doc")).sorted().toList();
            assertFalse(pages.isEmpty());
            return pages;
        }
    }
}
