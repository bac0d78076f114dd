/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees as one character: extended grapheme clusters (Unicode Standard Annex 29). */
final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private Graphemes() {
    }

    /** The clusters of a text in order; together they are the text. */
    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        for (Matcher m = CLUSTER.matcher(text); m.find();) {
            clusters.add(m.group());
        }
        return clusters;
    }

    /** Columns of one cluster: those of its widest character. A flag and an emoji asked for by selector take two. */
    static int width(String cluster) {
        int flags = 0;
        int width = 0;
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int c = cluster.codePointAt(i);
            flags += c >= 0x1F1E6 && c <= 0x1F1FF ? 1 : 0;
            width = Math.max(width, c == EMOJI_PRESENTATION && width > 0 ? 2 : width(c));
        }
        return flags == 2 ? 2 : width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        boolean invisible = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.CONTROL
            || type == Character.FORMAT && c != 0xAD || c >= 0x1160 && c <= 0x11FF;
        return invisible ? 0 : WideCharacters.contains(c) ? 2 : 1;
    }
}
