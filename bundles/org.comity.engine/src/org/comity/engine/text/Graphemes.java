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
    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

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

    /**
     * Columns of one cluster: those of its characters together, except that what is joined to an emoji or colours it takes none,
     * and an emoji asked for by selector takes two.
     */
    static int width(String cluster) {
        int width = 0;
        boolean joined = false;
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int c = cluster.codePointAt(i);
            boolean part = joined || i > 0 && c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
            width += part ? 0 : width(c);
            width = c == EMOJI_PRESENTATION && width == 1 ? 2 : width;
            joined = c == JOINER;
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        boolean invisible = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.CONTROL
            || type == Character.FORMAT && c != 0xAD || c >= 0x1160 && c <= 0x11FF;
        return invisible ? 0 : WideCharacters.contains(c) ? 2 : 1;
    }
}
