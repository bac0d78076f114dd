/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.comity.lang.Files;
import org.comity.lang.validation.IssueCode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** Input made to break a parser gives one message and leaves the file editable. */
class TextGuardTest {

    private static final String HEAD = "agreement A { under XX third B \"b\" clause c: B must \"act\" when ";

    @Test
    void deepBlocks() {
        assertRefused("agreement A { under XX " + "article \"x\" { ".repeat(5_000) + "}".repeat(5_001));
    }

    @Test
    void deepBrackets() {
        assertRefused(HEAD + "(".repeat(5_000) + "true" + ")".repeat(5_000) + " }");
    }

    @Test
    void deepOperatorsWithoutBrackets() {
        assertRefused(HEAD + "not ".repeat(5_000) + "true }");
        assertRefused(HEAD + "true" + " and true".repeat(5_000) + " }");
        assertRefused(HEAD + "a" + ".b".repeat(5_000) + " = 1 }");
        assertRefused("agreement A { under XX third B \"b\" clause c: B must \"act\" after " + "start of end of ".repeat(5_000) + "start }");
    }

    @Test
    void unclosedBlocksOfAnyKind() {
        assertRefused("{".repeat(100_000));
        assertRefused("agreement A " + "(".repeat(100_000));
    }

    @Test
    void aVeryLargeFile() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        while (text.length() < 10_000_000) {
            text.append((char) (32 + random.nextInt(90)));
        }
        XtextResource resource = new Files().add("a.agreement", text.toString());
        assertEquals(List.of("error terms.size 1: " + IssueCode.SIZE.text(text.length(), TextGuard.MAX_SIZE)), Files.texts(resource));
    }

    @Test
    void bracketsInTextAndCommentsDoNotCount() {
        String text = "agreement A { under XX /* " + "{".repeat(200) + " */ event e \"" + "{(\\\"".repeat(200) + "\" // " + "[".repeat(200)
            + "\n event f \"\"\"" + "{\"".repeat(200) + " \"\"\" }";
        assertTrue(TextGuard.check(text).isEmpty());
        assertEquals(List.of("info terms.cite.foreign 1: The law of 'XX' is not loaded; citations of it are kept but not looked up."),
            Files.texts(new Files().add("a.agreement", text)));
    }

    @Test
    void whatIsAllowedIsRead() {
        assertEquals(List.of(), Files.texts(new Files().add("a.agreement", HEAD + "(".repeat(TextGuard.MAX_BRACKETS) + "true" + ")".repeat(TextGuard.MAX_BRACKETS)
            + " and true".repeat(200) + " }")).stream().filter(t -> t.startsWith("error")).toList());
    }

    @Test
    void afterTheCureTheFileIsReadAgain() {
        XtextResource resource = new Files().add("a.agreement", "agreement A { under XX " + "{".repeat(100) + " }");
        assertEquals(List.of("terms.nesting"), Files.issues(resource).stream().map(i -> i.getCode()).toList());
        resource.update(23, 100, "event e \"x\"");
        assertEquals(List.of("terms.cite.foreign"), Files.issues(resource).stream().map(i -> i.getCode()).toList());
        assertEquals("agreement A { under XX event e \"x\" }", resource.getParseResult().getRootNode().getText());
    }

    private static void assertRefused(String text) {
        XtextResource resource = new Files().add("a.agreement", text);
        assertEquals(List.of("terms.nesting"), Files.issues(resource).stream().map(i -> i.getCode()).toList());
        assertEquals(text, resource.getParseResult().getRootNode().getText());
    }
}
