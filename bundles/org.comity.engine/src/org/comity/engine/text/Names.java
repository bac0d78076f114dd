/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Comparing names and sentences as the languages do: after Unicode normalisation form C and without blanks around them. Width
 * and variants count: 臺 and 台 differ, Ａ and A differ.
 */
public final class Names {

    private Names() {
    }

    /** A text in normalisation form C; not null. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** Whether a text is in normalisation form C already. */
    public static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Form.NFC);
    }

    /** A text as it is compared: form C, no blanks around it. Blanks are those of the languages, U+00A0, U+3000 and U+FEFF among them. */
    public static String comparable(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return nfc(text.substring(start, end));
    }

    /** Whether two texts say the same: equal after form C and trimming. A text that is null equals only null. */
    public static boolean same(String a, String b) {
        return a == null || b == null ? a == b : comparable(a).equals(comparable(b));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
