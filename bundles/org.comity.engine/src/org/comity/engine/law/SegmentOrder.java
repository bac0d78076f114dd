/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

/** Order of provision numbers: 8 before 8a before 9, 24 before 24-1 before 25, 2 before 10. */
final class SegmentOrder {

    private SegmentOrder() {
    }

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
                int i2 = end(a, i);
                int j2 = end(b, j);
                String x = a.substring(i, i2).replaceFirst("^0+(?=.)", "");
                String y = b.substring(j, j2).replaceFirst("^0+(?=.)", "");
                int order = x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
                if (order != 0) {
                    return order;
                }
                i = i2;
                j = j2;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int end(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
