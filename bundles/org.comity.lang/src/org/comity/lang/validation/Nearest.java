/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of many names somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private record Candidate(String name, int distance) {
    }

    private Nearest() {
    }

    /**
     * The names nearest to one written, best first, three at most. A name with the same last segment comes first:
     * somebody left out where it stands.
     *
     * @param written a name that was not found
     * @param names what could have been written
     */
    public static List<String> of(String written, Iterable<String> names) {
        String last = written.substring(written.lastIndexOf('.') + 1);
        int limit = Math.max(1, last.length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (String name : names) {
            int distance = name.endsWith("." + last) ? 0 : Math.abs(name.length() - written.length()) > limit ? Integer.MAX_VALUE
                : distance(written, name, limit);
            if (distance <= limit && !name.equals(written)) {
                near.add(new Candidate(name, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        return near.stream().map(Candidate::name).distinct().limit(MOST).toList();
    }

    /** {@code  Did you mean 'a' or 'b'?} with a blank before it; empty without candidates. */
    public static String hint(Collection<String> nearest) {
        Object[] names = nearest.toArray();
        return switch (names.length) {
            case 0 -> "";
            case 1 -> Sentence.THIS_ONE.text(names);
            case 2 -> Sentence.ONE_OF_TWO.text(names);
            default -> Sentence.ONE_OF_THREE.text(names);
        };
    }

    /** Number of letters to change, insert, leave out or swap; more than {@code limit} is not counted further. */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }
}
