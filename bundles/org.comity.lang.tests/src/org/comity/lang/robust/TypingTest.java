/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comity.lang.Files;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text changed piece by piece is read as if it had been read at once. */
class TypingTest {

    private static final int CHANGES = 120;
    private static final int CHANGES_OF_A_DRAFT = 15;

    @ParameterizedTest
    @ValueSource(strings = {"01.agencies", "02.statute", "06.statute", "09.agreement", "10.agreement", "12.agreement"})
    void changesGiveWhatReadingAfreshGives(String block) {
        type(block, Files.block(block), CHANGES);
    }

    @ParameterizedTest
    @MethodSource("org.comity.lang.robust.BrokenTextTest#drafts")
    void soTheyDoInEveryShippedDraft(Path draft) throws IOException {
        type("draft.agreement", java.nio.file.Files.readString(draft), CHANGES_OF_A_DRAFT);
    }

    private static void type(String block, String start, int changes) {
        Random random = new Random(start.hashCode());
        XtextResource edited = new Files().add(block, start);
        StringBuilder text = new StringBuilder(start);
        List<String> undone = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            int offset = random.nextInt(text.length());
            int length = Math.min(random.nextInt(12), text.length() - offset);
            String inserted = List.of("", " ", "x", "\n", "\"", "{", "}", "must", "1", "FA ", "/* c */", "。").get(random.nextInt(12));
            String removed = text.substring(offset, offset + length);
            edited.update(offset, length, inserted);
            text.replace(offset, offset + length, inserted);
            assertSame(block, text.toString(), edited, i + ": " + removed + " -> " + inserted);
            if (i % 3 != 0) {
                // most slips are put right at once, so that the text stays mostly whole
                edited.update(offset, inserted.length(), removed);
                text.replace(offset, offset + inserted.length(), removed);
                assertSame(block, text.toString(), edited, i + " undone");
            }
            undone.add(removed);
        }
        assertEquals(changes, undone.size());
    }

    private static void assertSame(String block, String text, XtextResource edited, String what) {
        XtextResource fresh = new Files().add(block, text);
        assertEquals(text, edited.getParseResult().getRootNode().getText(), what);
        assertEquals(Forms.errors(fresh), Forms.errors(edited), what);
        assertEquals(Forms.dump(fresh), Forms.dump(edited), what);
    }
}
