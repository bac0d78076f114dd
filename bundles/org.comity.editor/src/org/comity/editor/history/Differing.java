/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.history;

import java.util.BitSet;
import java.util.List;
import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** The lines of a text that are not in another. */
final class Differing {

    private Differing() {
    }

    /** Numbers of the lines, from 0. */
    static BitSet lines(String text, String other) {
        BitSet lines = new BitSet();
        for (RangeDifference each : RangeDifferencer.findDifferences(new Lines(other), new Lines(text))) {
            lines.set(each.rightStart(), each.rightEnd());
        }
        return lines;
    }

    /** Lines without what ends them. */
    private static final class Lines implements IRangeComparator {

        private final List<String> lines;

        Lines(String text) {
            lines = text.lines().toList();
        }

        @Override
        public int getRangeCount() {
            return lines.size();
        }

        @Override
        public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
            return lines.get(index).equals(((Lines) other).lines.get(otherIndex));
        }

        @Override
        public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
            return false;
        }
    }
}
