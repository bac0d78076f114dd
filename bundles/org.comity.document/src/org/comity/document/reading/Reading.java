/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.List;

/**
 * An agreement as a document. Immutable and without links into parsed text, so that it may be shown while the draft is edited on.
 *
 * @param agreement name of the agreement
 * @param title its title in the reader's language; its name if it has none
 * @param language language of the reader, BCP 47
 * @param paragraphs its paragraphs in order
 */
public record Reading(String agreement, String title, String language, List<Paragraph> paragraphs) {

    /** Index of the first paragraph a result is at; -1 if it is at none. */
    public int of(String result) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).holds(result)) {
                return i;
            }
        }
        return -1;
    }
}
