/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.Reviewer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts as they are while somebody types: every shipped draft cut off after a word, and with a word left out, is reviewed
 * without an exception. Places are spread evenly over a draft; {@code -Dcomity.robust.places=100000} tries them all.
 */
class BrokenDraftsTest {

    private static final int PLACES = Integer.getInteger("comity.robust.places", 25);
    private static final Path EXAMPLES = Path.of("..", "org.comity.examples", "agreements").toAbsolutePath().normalize();
    private static final ReviewOptions AS_WRITTEN = ReviewOptions.asWritten(LocalDate.of(2015, 4, 1));

    @TestFactory
    Stream<DynamicTest> cutOffOrWithAWordLess() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> drafts = files.filter(p -> p.toString().endsWith(".agreement")).sorted().toList();
            return drafts.stream().map(p -> DynamicTest.dynamicTest(EXAMPLES.relativize(p).toString(), () -> tryAll(p)));
        }
    }

    private static void tryAll(Path draft) throws IOException {
        String text = Files.readString(draft);
        List<ILeafNode> words = words(text);
        int step = Math.max(1, words.size() / PLACES);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < words.size(); i += step) {
            ILeafNode word = words.get(i);
            review(text.substring(0, word.getEndOffset()), "cut off after '" + word.getText() + "' in line " + word.getStartLine(), failures);
            review(text.substring(0, word.getOffset()) + text.substring(word.getEndOffset()),
                "without '" + word.getText() + "' in line " + word.getStartLine(), failures);
        }
        assertEquals(List.of(), failures);
    }

    private static List<ILeafNode> words(String text) {
        Reviewer.ReviewedFile whole = Drafts.REVIEWER.review(URI.createURI("broken:/whole.agreement"), text, AS_WRITTEN);
        List<ILeafNode> words = new ArrayList<>();
        for (ILeafNode leaf : whole.resource().getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf);
            }
        }
        Drafts.REVIEWER.forget(whole);
        return words;
    }

    private static void review(String text, String what, List<String> failures) {
        try {
            Drafts.REVIEWER.forget(Drafts.REVIEWER.review(URI.createURI("broken:/draft.agreement"), text, AS_WRITTEN));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(what + ": " + e + " at " + e.getStackTrace()[0]);
        }
    }
}
