/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.SourceProblem;

/** Loads the installed law and reports what of it cannot be read, by name; the rest works. */
final class Law {

    private Law() {
    }

    static LawBase load(Terminal terminal) {
        LawBase law = LawBase.onClasspath(Law.class.getClassLoader());
        for (SourceProblem problem : law.problems()) {
            if (problem.severity() == SourceProblem.Severity.ERROR) {
                terminal.say((problem.contributor() == null ? "" : problem.contributor() + ": ") + problem.file().lastSegment()
                    + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
            }
        }
        return law;
    }
}
