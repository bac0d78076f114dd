/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

import java.util.List;

/**
 * A way to cure an issue.
 *
 * @param label what it does, in words
 * @param changes changes to make together, none of them overlapping; offsets are those before any of them
 */
public record TextFix(String label, List<TextChange> changes) {

    /** The text after the fix. */
    public String apply(String text) {
        StringBuilder out = new StringBuilder(text);
        changes.stream().sorted((a, b) -> Integer.compare(b.offset(), a.offset()))
            .forEach(c -> out.replace(c.offset(), c.offset() + c.length(), c.text()));
        return out.toString();
    }
}
