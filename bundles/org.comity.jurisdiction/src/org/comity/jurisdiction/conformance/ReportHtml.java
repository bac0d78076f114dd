/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.List;

/** A conformance report as a page of its own: no script, nothing loaded from elsewhere, light and dark. */
public final class ReportHtml {

    private static final String STYLE = """
        :root { color-scheme: light dark; --line: #8884; --bad: #b3261e; --good: #1e7b34 }
        @media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #81c995 } }
        body { font: 16px/1.5 system-ui, "Noto Sans CJK TC", "Noto Sans", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line) }
        td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
        .bad { color: var(--bad) } .good { color: var(--good) }
        code { overflow-wrap: anywhere }
        @media print { body { margin: 0; max-width: none } }
        """;

    private ReportHtml() {
    }

    /** The report as an HTML document. */
    public static String of(ConformanceReport report) {
        String title = "Conformance of " + (report.name().isEmpty() ? "all law" : report.name());
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>").append(Escape.xml(title)).append("</title>\n<style>\n")
            .append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(Escape.xml(title)).append("</h1>\n");
        checks(out, report);
        failures(out, report.failures());
        coverage(out, report.coverage());
        return out.append("</body>\n</html>\n").toString();
    }

    private static void checks(StringBuilder out, ConformanceReport report) {
        out.append("<table>\n<thead><tr><th>Check</th><th>holds</th><th></th></tr></thead>\n<tbody>\n");
        for (Check check : Check.values()) {
            List<CheckResult> results = report.of(check);
            long failed = results.stream().filter(r -> !r.passed()).count();
            if (!results.isEmpty()) {
                out.append("<tr><td>").append(Escape.xml(check.title())).append("</td><td class=\"number\">").append(results.size() - failed).append(" of ")
                    .append(results.size()).append("</td><td class=\"").append(failed == 0 ? "good\">ok" : "bad\">fails").append("</td></tr>\n");
            }
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void failures(StringBuilder out, List<CheckResult> failures) {
        if (failures.isEmpty()) {
            return;
        }
        out.append("<h2>What does not hold</h2>\n<table>\n<tbody>\n");
        for (CheckResult failure : failures) {
            out.append("<tr><td><code>").append(Escape.xml(failure.subject())).append("</code></td><td>").append(Escape.xml(failure.message())).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void coverage(StringBuilder out, Coverage c) {
        out.append("<h2>Coverage</h2>\n<table>\n<tbody>\n");
        row(out, "Provisions with rules", c.provisionsWithRules() + " of " + c.provisions());
        row(out, "Rules with examples of both sides", c.rulesWithExamples() + " of " + c.rules());
        row(out, "Texts that were compared with an official source", c.verifiedTexts() + " of " + c.texts());
        row(out, "Examples", Integer.toString(c.examples()));
        out.append("</tbody>\n</table>\n");
        if (!c.provisionsWithoutRules().isEmpty()) {
            out.append("<h2>Articles without rules</h2>\n<p>");
            c.provisionsWithoutRules().forEach(p -> out.append("<code>").append(Escape.xml(p)).append("</code> "));
            out.append("</p>\n");
        }
    }

    private static void row(StringBuilder out, String what, String number) {
        out.append("<tr><td>").append(what).append("</td><td class=\"number\">").append(number).append("</td></tr>\n");
    }
}
