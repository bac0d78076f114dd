/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest
    @CsvSource({ "plain, 5", "漁業署, 6", "第19條, 6", "Behörde, 7", "Beho\u0308rde, 7", "か\u3099, 2", "ｶﾞ, 2", "Ａ, 2", "§ 8, 3", "한국, 4",
        "\u1112\u1161\u11AB, 2", "𠮷, 2", "（）, 4", "。, 2", "…, 1", "\uD83D\uDE00, 2", "\uD83C\uDDF9\uD83C\uDDFC, 2", "\u2764\uFE0F, 2",
        "\uD83D\uDC4D\uD83C\uDFFD, 2", "\u200B, 0", "a\u0000b, 2" })
    void countsColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void anEmptyTextHasNoWidth() {
        assertEquals(0, DisplayWidth.of(""));
        assertEquals(2, DisplayWidth.of(FAMILY));
    }

    @Test
    void padsByColumns() {
        assertEquals("署  |", DisplayWidth.pad("署", 4) + "|");
        assertEquals("  署", DisplayWidth.padLeft("署", 4));
        assertEquals("漁業署", DisplayWidth.pad("漁業署", 5));
        assertEquals("ab", DisplayWidth.pad("ab", 2));
    }

    @Test
    void truncatesWithAnEllipsis() {
        assertEquals("漁業署", DisplayWidth.truncate("漁業署", 6));
        assertEquals("漁業…", DisplayWidth.truncate("漁業署", 5));
        assertEquals("漁…", DisplayWidth.truncate("漁業署", 4));
        assertEquals("abc…", DisplayWidth.truncate("abcdef", 4));
        assertEquals("…", DisplayWidth.truncate("漁業署", 1));
        assertEquals("", DisplayWidth.truncate("漁業署", 0));
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertEquals("𠮷…", DisplayWidth.truncate("𠮷𠮷𠮷", 4));
        assertEquals("e\u0301…", DisplayWidth.truncate("e\u0301e\u0301e\u0301", 2));
        assertEquals("…", DisplayWidth.truncate(FAMILY + FAMILY, 2));
    }

    @Test
    void wrapsAtBlanks() {
        assertEquals(List.of("the agency", "shall pay"), DisplayWidth.wrap("the agency shall pay", 10));
        assertEquals(List.of("the", "agency"), DisplayWidth.wrap("the agency", 9));
        assertEquals(List.of("abcd", "ef g"), DisplayWidth.wrap("abcdef g", 4));
        assertEquals(List.of("a", "", "b"), DisplayWidth.wrap("a\n\r\nb", 5));
        assertEquals(List.of(""), DisplayWidth.wrap("", 5));
    }

    @Test
    void wrapsBetweenWideCharacters() {
        assertEquals(List.of("請求機", "關應負", "擔"), DisplayWidth.wrap("請求機關應負擔", 7));
        assertEquals(List.of("依第", "19條"), DisplayWidth.wrap("依第19條", 5));
    }

    @Test
    void marksStayWhereTheyBelong() {
        // A full stop would begin the second line, and a bracket end the first, if only the width counted.
        assertEquals(List.of("請求機", "關。"), DisplayWidth.wrap("請求機關。", 8));
        assertEquals(List.of("報請", "「備"), DisplayWidth.wrap("報請「備", 6));
        assertEquals(List.of("報", "「備"), DisplayWidth.wrap("報「備", 4));
    }

    @Test
    void aCharacterWiderThanTheLineStandsAlone() {
        assertEquals(List.of("漁", "業"), DisplayWidth.wrap("漁業", 1));
        assertThrows(IllegalArgumentException.class, () -> DisplayWidth.wrap("a", 0));
    }

    @Test
    void wrappingLosesNothingButBlanksAndKeepsTheWidth() {
        String[] pieces = { "a", "bc ", "漁", "業 ", "。", "（", "𠮷", "e\u0301", FAMILY, " ", "12.5" };
        Random random = new Random(19);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int columns = 2 + random.nextInt(20);
            List<String> lines = DisplayWidth.wrap(text.toString(), columns);
            assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
            assertTrue(lines.stream().allMatch(l -> DisplayWidth.of(l) <= columns), () -> columns + ": " + lines);
        }
    }
}
