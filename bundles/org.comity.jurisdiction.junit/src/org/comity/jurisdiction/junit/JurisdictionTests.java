/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.junit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.comity.jurisdiction.conformance.CheckResult;
import org.comity.jurisdiction.conformance.ProjectConformance;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** Tests of a jurisdiction's project: one for each result of the conformance kit. */
public final class JurisdictionTests {

    private JurisdictionTests() {
    }

    /**
     * The tests of a project, together with the law on the class path.
     *
     * @param project folder of the plug-in project
     * @throws IllegalArgumentException if there is no law in the folder
     */
    public static Stream<DynamicTest> of(Path project) {
        return new ProjectConformance(project, JurisdictionTests.class.getClassLoader()).report(null).results().stream().map(JurisdictionTests::test);
    }

    private static DynamicTest test(CheckResult result) {
        return DynamicTest.dynamicTest(result.subject() + ": " + result.check().title(),
            () -> Assertions.assertTrue(result.passed(), () -> result.subject() + ": " + result.message()));
    }
}
