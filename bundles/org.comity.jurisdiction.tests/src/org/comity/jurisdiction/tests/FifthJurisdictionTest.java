/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.jurisdiction.conformance.Check;
import org.comity.jurisdiction.conformance.ConformanceReport;
import org.comity.jurisdiction.conformance.ProjectConformance;
import org.junit.jupiter.api.Test;

/** The jurisdiction that the help page "Add a jurisdiction" ends with passes the kit and has no line of Java. */
class FifthJurisdictionTest {

    private static final Path PROJECT = Path.of("..", "org.comity.examples", "jurisdictions", "org.comity.jurisdiction.at").toAbsolutePath().normalize();

    @Test
    void itPassesTheKit() {
        ConformanceReport report = new ProjectConformance(PROJECT, FifthJurisdictionTest.class.getClassLoader()).report(null);
        assertEquals("AT", report.name());
        assertEquals(List.of(), report.failures());
        assertTrue(report.of(Check.EXAMPLE).size() >= 15, () -> report.of(Check.EXAMPLE).toString());
        assertEquals(1, report.of(Check.REVIEW).size());
    }

    @Test
    void itIsOnlyLaw() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".java")).toList());
        }
    }
}
