/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

/** Generates drafts of a given length that look like real ones: articles, clauses that answer one another, costs, data. */
final class SyntheticDraft {

    private SyntheticDraft() {
    }

    /** A draft of about that many lines, read under a jurisdiction, between two groups that need no directory. */
    static String of(String jurisdiction, int lines) {
        StringBuilder out = new StringBuilder("agreement 合作 \"合作協議\" {\n    under " + jurisdiction + " as of 2015-04-01\n"
            + "    shape recurring, two-way\n    group A \"甲機關\" as requesting\n    group B \"乙機關\" as requested\n    third V \"人民\" private\n"
            + "    event e1 \"事件發生\"\n");
        int written = 8;
        int n = 0;
        while (written < lines - 8) {
            out.append("    article \"第").append(n / 8 + 1).append("部分\" {\n");
            for (int i = 0; i < 3; i++, n += 2) {
                out.append("        clause c").append(n).append(": A must \"函送需求第").append(n).append("號\" to B every month by day 20 for next month via letter\n");
                out.append("        clause c").append(n + 1).append(": B must \"審議並函復第").append(n).append("號\" to A within 7 working days of c").append(n)
                    .append(" matter m").append(n % 17).append(n % 3 == 0 ? " public power" : "").append('\n');
            }
            out.append("        cost k").append(n).append(" \"所需費用\" actual borne by A 60%, B 40% payable to B settled by end of next fiscal year relates to c").append(n - 1).append('\n');
            out.append("        data d").append(n).append(" \"資料\" from A to B class personal purpose \"查核\" log every access\n    }\n");
            written += 10;
        }
        return out.append("    dispute: negotiation within 30 days then court\n    term permanent\n}\n").toString();
    }
}
