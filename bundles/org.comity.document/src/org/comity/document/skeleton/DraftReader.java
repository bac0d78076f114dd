/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.List;
import org.comity.agreement.Agreement;

/** Reads texts in the language of drafts. Whoever builds a draft brings one along, since this package knows no parser. */
public interface DraftReader {

    /**
     * A text as it was read.
     *
     * @param errors what is wrong with the text itself, in words; the law is not asked
     * @param agreement its first agreement; null if it has none
     */
    record Reading(List<String> errors, Agreement agreement) {
    }

    /** Reads a text, whatever it is. */
    Reading read(String text);

    /** A text in house style; the text itself if it cannot be read. */
    String format(String text);
}
