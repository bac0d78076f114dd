/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.lang.validation.IssueCode;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every prefix of a real draft that ends between two words, and every draft with one word left out, is read, linked and
 * checked without an exception: that is the text an editor sees while somebody types.
 */
class BrokenTextTest {

    /** How many places of a file are tried; the whole file if it has fewer, evenly spread ones otherwise. */
    private static final int PLACES = Integer.getInteger("comity.robust.places", 60);

    static Stream<Path> drafts() throws IOException {
        Path examples = Path.of(System.getProperty("basedir", "."), "..", "org.comity.examples", "agreements").normalize();
        Assumptions.assumeTrue(Files.isDirectory(examples), "the examples are not beside this module");
        try (Stream<Path> all = Files.walk(examples)) {
            return all.filter(p -> p.toString().endsWith(".agreement")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyPrefixAndEveryDraftWithOneWordLessIsChecked(Path draft) throws IOException {
        broken("agreement", Files.readString(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.agencies", "02.statute", "03.statute", "04.statute", "05.statute", "08.statute"})
    void soAreDirectoriesAndLaw(String block) {
        broken(block.substring(3), org.comity.lang.Files.block(block));
    }

    private static void broken(String language, String text) {
        org.comity.lang.Files files = org.comity.lang.Files.blocks();
        List<ILeafNode> words = new ArrayList<>();
        for (ILeafNode leaf : files.add("whole." + language, text).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf);
            }
        }
        assertEquals(List.of(), words.stream().filter(w -> w.getSyntaxErrorMessage() != null).toList());
        int step = Math.max(1, words.size() / PLACES);
        for (int i = 0; i < words.size(); i += step) {
            ILeafNode word = words.get(i);
            check(files, "prefix" + i + "." + language, text.substring(0, word.getOffset() + (word.getLength() + 1) / 2));
            check(files, "prefix-end" + i + "." + language, text.substring(0, word.getEndOffset()));
            check(files, "without" + i + "." + language, text.substring(0, word.getOffset()) + text.substring(word.getEndOffset()));
        }
    }

    private static void check(org.comity.lang.Files files, String name, String text) {
        XtextResource resource = files.add(name, text);
        List<Issue> issues = org.comity.lang.Files.issues(resource);
        assertEquals(text, resource.getParseResult().getRootNode().getText());
        assertTrue(issues.stream().noneMatch(i -> IssueCode.INTERNAL.id().equals(i.getCode())), issues::toString);
        assertTrue(issues.stream().allMatch(i -> i.getOffset() != null && i.getOffset() >= 0 && i.getOffset() + i.getLength() <= text.length()), issues::toString);
        org.comity.lang.Files.service(resource, HierarchicalDocumentSymbolService.class).getSymbols(resource, CancelIndicator.NullImpl);
        resource.getResourceSet().getResources().remove(resource);
    }
}
