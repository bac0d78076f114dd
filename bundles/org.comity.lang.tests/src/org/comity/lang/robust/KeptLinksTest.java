/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.comity.lang.Files;
import org.comity.lang.parser.PartResult;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft of which only a part was linked again has the links of one that was read afresh. */
class KeptLinksTest {

    private static final int CHANGES = 60;
    private static final String DRAFT = """
        agreement K {
          event e "it happens"
          party A is XX.O as asker
          party B is XX.O.P as requested { unit U "u" }
          clause a: A must "ask" to B
          clause b: B must "answer" to A within 3 days of a
          clause c: B.U must "file" to A after b
          cost k "Cost" actual borne by A 60%, B 40% payable to B settled by day 10 of the month
        }
        """;

    @ParameterizedTest
    @ValueSource(strings = {"09.agreement", "10.agreement", "11.agreement", "12.agreement"})
    void anyChange(String block) {
        Files files = Files.blocks();
        XtextResource edited = files.get(block);
        Forms.link(edited);
        StringBuilder text = new StringBuilder(Files.block(block));
        Random random = new Random(block.hashCode());
        int parts = 0;
        for (int i = 0; i < CHANGES; i++) {
            int offset = inText(text, random);
            String inserted = List.of("x", " and so on", "字", "").get(random.nextInt(4));
            int removed = inserted.isEmpty() ? 1 : 0;
            edited.update(offset, removed, inserted);
            text.replace(offset, offset + removed, inserted);
            parts += edited.getParseResult() instanceof PartResult ? 1 : 0;
            Forms.link(edited);
            Files afresh = new Files();
            Files.BLOCKS.stream().takeWhile(b -> !b.equals(block)).forEach(b -> afresh.add(b, Files.block(b)));
            XtextResource other = afresh.add(block, text.toString());
            Forms.link(other);
            assertEquals(Forms.links(other), Forms.links(edited), "change " + i + " at " + offset);
        }
        assertTrue(parts > CHANGES / 2, parts + " of " + CHANGES);
    }

    @Test
    void changesOfNamesAreSeenEverywhere() {
        String[][] changes = {{"\"ask\"", "\"ask kindly\""}, {"clause a:", "clause aa:"}, {"of a\n", "of aa\n"}, {"after b\n  cost", "after aa\n  cost"},
            {"unit U", "unit V"}, {"B.U must", "B.V must"}, {"B 40%", "A 40%"}, {"clause b: B", "clause b: A"}, {"event e", "event ee"}, {"\"file\"", "\"file it\""}};
        XtextResource edited = small(DRAFT);
        Forms.link(edited);
        StringBuilder text = new StringBuilder(DRAFT);
        for (String[] change : changes) {
            int offset = text.indexOf(change[0]);
            assertTrue(offset >= 0, change[0]);
            edited.update(offset, change[0].length(), change[1]);
            text.replace(offset, offset + change[0].length(), change[1]);
            Forms.link(edited);
            XtextResource other = small(text.toString());
            Forms.link(other);
            assertEquals(Forms.links(other), Forms.links(edited), change[1]);
            assertEquals(Files.texts(other), Files.texts(edited), change[1]);
        }
    }

    private static XtextResource small(String text) {
        Files files = new Files();
        files.add("xx.agencies", "agencies XX { entity E \"State\" is state agency O \"Office\" of E { agency P \"Post\" } }");
        return files.add("k.agreement", text);
    }

    private static int inText(StringBuilder text, Random random) {
        for (int tries = 0; tries < 1000; tries++) {
            int offset = 1 + random.nextInt(text.length() - 1);
            int line = text.lastIndexOf("\n", offset - 1) + 1;
            long quotes = text.substring(line, offset).chars().filter(c -> c == '"').count();
            if (quotes % 2 == 1 && Character.isLetter(text.charAt(offset)) && Character.isLetter(text.charAt(offset - 1))) {
                return offset;
            }
        }
        return text.indexOf("\"") + 1;
    }
}
