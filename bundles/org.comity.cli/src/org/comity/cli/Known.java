/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.util.List;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.statute.Reform;

/** Checks names a user gives against what is installed; an unknown one is answered with the known ones. */
final class Known {

    private static final List<String> LANGUAGES = List.of("en", "zh-TW", "de", "ja");

    private Known() {
    }

    static void jurisdiction(String name, Reviewer reviewer) {
        List<String> known = reviewer.derivation().jurisdictions();
        if (!known.contains(name)) {
            throw new UserProblem("there is no jurisdiction '" + name + "'; known are " + String.join(", ", known));
        }
    }

    static void reforms(List<String> names, LawBase law) {
        for (String reform : names) {
            if (law.library().reform(reform).isEmpty()) {
                throw new UserProblem("there is no reform '" + reform + "'; known are " + String.join(", ", law.library().reforms().stream().map(Reform::getName).toList()));
            }
        }
    }

    static void language(String tag) {
        if (!LANGUAGES.contains(tag)) {
            throw new UserProblem("messages are written in en, zh-TW, de or ja, not in '" + tag + "'");
        }
    }
}
