/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.List;

/** A conformance report in the XML form that JUnit made common: one suite per check, one case per result. */
public final class ReportJUnit {

    private ReportJUnit() {
    }

    /** The report as an XML document. */
    public static String of(ConformanceReport report) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"").append(Escape.xml(report.name())).append("\" tests=\"").append(report.results().size())
            .append("\" failures=\"").append(report.failures().size()).append("\">\n");
        for (Check check : Check.values()) {
            List<CheckResult> results = report.of(check);
            if (!results.isEmpty()) {
                suite(out, check, results);
            }
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder out, Check check, List<CheckResult> results) {
        long failures = results.stream().filter(r -> !r.passed()).count();
        out.append("  <testsuite name=\"").append(Escape.xml(check.title())).append("\" tests=\"").append(results.size())
            .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
        for (CheckResult result : results) {
            out.append("    <testcase classname=\"").append(check.name()).append("\" name=\"").append(Escape.xml(result.subject())).append('"');
            if (result.passed()) {
                out.append("/>\n");
            } else {
                out.append("><failure message=\"").append(Escape.xml(result.message())).append("\"/></testcase>\n");
            }
        }
        out.append("  </testsuite>\n");
    }
}
