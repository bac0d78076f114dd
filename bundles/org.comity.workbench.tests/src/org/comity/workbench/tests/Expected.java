/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.io.IOException;
import java.util.List;

/** The expected review that stands beside an example. */
final class Expected {

    private final List<String> lines;

    /** The expected review of an example, by the path of its draft without the extension. */
    Expected(String example) throws IOException {
        lines = Workspace.text("org.comity.examples", "agreements/" + example + ".expected").lines().map(String::strip)
            .filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    }

    /** How many lines begin with a word: findings of a verdict, silences. */
    int count(String word) {
        return (int) lines.stream().filter(l -> l.startsWith(word + " ")).count();
    }

    /** The number of norms of a kind: {@code written}, {@code derived @requester-pays}. */
    int norms(String kind) {
        return lines.stream().filter(l -> l.startsWith("norms " + kind + " ") && l.substring(("norms " + kind + " ").length()).chars().allMatch(Character::isDigit))
            .mapToInt(l -> Integer.parseInt(l.substring(l.lastIndexOf(' ') + 1))).sum();
    }
}
