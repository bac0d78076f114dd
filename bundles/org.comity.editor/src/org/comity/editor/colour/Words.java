/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Styled words of a text, in its order. Immutable. */
final class Words {

    /**
     * A styled word.
     *
     * @param offset where it begins
     * @param length how long it is
     * @param style its style
     */
    record Word(int offset, int length, String style) {
    }

    /** No words. */
    static final Words NONE = new Words(new int[0], new int[0], new String[0]);

    private final int[] offsets;
    private final int[] lengths;
    private final String[] styles;

    private Words(int[] offsets, int[] lengths, String[] styles) {
        this.offsets = offsets;
        this.lengths = lengths;
        this.styles = styles;
    }

    /** Words sorted by where they begin. */
    static Words of(List<Word> sorted) {
        int count = sorted.size();
        Words words = new Words(new int[count], new int[count], new String[count]);
        for (int i = 0; i < count; i++) {
            words.offsets[i] = sorted.get(i).offset();
            words.lengths[i] = sorted.get(i).length();
            words.styles[i] = sorted.get(i).style();
        }
        return words;
    }

    int count() {
        return offsets.length;
    }

    int offset(int index) {
        return offsets[index];
    }

    int length(int index) {
        return lengths[index];
    }

    String style(int index) {
        return styles[index];
    }

    /** The words after a change of the text: those behind it move, one around it grows or shrinks. */
    Words after(int at, int removed, int added) {
        Words moved = new Words(offsets.clone(), lengths.clone(), styles);
        for (int i = 0; i < offsets.length; i++) {
            int end = offsets[i] + lengths[i];
            if (offsets[i] >= at + removed) {
                moved.offsets[i] += added - removed;
            } else if (end >= at) {
                int cut = Math.min(end, at + removed) - Math.max(offsets[i], at);
                boolean around = offsets[i] <= at && end >= at + removed;
                moved.offsets[i] = Math.min(offsets[i], at);
                moved.lengths[i] = Math.max(0, lengths[i] - Math.max(0, cut) + (around ? added : 0));
            }
        }
        return moved;
    }

    /** Index of the first word that ends behind an offset. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] + lengths[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The part of the text in which these words differ from others; null if they are the same. */
    IRegion difference(Words other) {
        int limit = Math.min(count(), other.count());
        int start = 0;
        while (start < limit && same(start, other, start)) {
            start++;
        }
        if (start == count() && start == other.count()) {
            return null;
        }
        int back = 0;
        while (back < limit - start && same(count() - 1 - back, other, other.count() - 1 - back)) {
            back++;
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Words each : List.of(this, other)) {
            for (int i = start; i < each.count() - back; i++) {
                from = Math.min(from, each.offsets[i]);
                to = Math.max(to, each.offsets[i] + each.lengths[i]);
            }
        }
        return from > to ? null : new Region(from, to - from);
    }

    private boolean same(int index, Words other, int otherIndex) {
        return offsets[index] == other.offsets[otherIndex] && lengths[index] == other.lengths[otherIndex] && styles[index].equals(other.styles[otherIndex]);
    }
}
