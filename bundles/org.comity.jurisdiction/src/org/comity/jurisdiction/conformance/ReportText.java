/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.List;

/** A conformance report for the terminal: one line per check, then what does not hold, then how much is encoded. */
public final class ReportText {

    private ReportText() {
    }

    /** The report, with line ends. */
    public static String of(ConformanceReport report) {
        StringBuilder out = new StringBuilder();
        out.append("Conformance of ").append(report.name().isEmpty() ? "all law" : report.name()).append("\n\n");
        for (Check check : Check.values()) {
            List<CheckResult> results = report.of(check);
            if (!results.isEmpty()) {
                long failed = results.stream().filter(r -> !r.passed()).count();
                out.append(failed == 0 ? "  ok    " : "  FAIL  ").append(check.title()).append(": ")
                    .append(results.size() - failed).append(" of ").append(results.size()).append('\n');
            }
        }
        if (!report.passed()) {
            out.append('\n');
            for (CheckResult failure : report.failures()) {
                out.append(failure.subject()).append("\n    ").append(failure.message().replace("\n", "\n    ")).append('\n');
            }
        }
        Coverage c = report.coverage();
        out.append("\nCoverage\n");
        line(out, "provisions with rules", c.provisionsWithRules(), c.provisions());
        line(out, "rules with examples of both sides", c.rulesWithExamples(), c.rules());
        line(out, "texts that were compared", c.verifiedTexts(), c.texts());
        out.append("  examples: ").append(c.examples()).append('\n');
        if (!c.provisionsWithoutRules().isEmpty()) {
            out.append("  articles without rules: ").append(String.join(", ", c.provisionsWithoutRules())).append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String what, int some, int all) {
        out.append("  ").append(what).append(": ").append(some).append(" of ").append(all).append('\n');
    }
}
