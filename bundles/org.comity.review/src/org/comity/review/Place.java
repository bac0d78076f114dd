/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

/**
 * A place in a text.
 *
 * @param uri the file; null: nowhere
 * @param name name of the element there, as the draft has it; empty if it has none
 * @param offset where the element begins, in characters
 * @param length how long it is
 * @param line 1-based line
 * @param article heading of the article it stands in; empty outside articles
 */
public record Place(String uri, String name, int offset, int length, int line, String article) {

    /** No place: what the law adds by itself. */
    public static final Place NOWHERE = new Place(null, "", 0, 0, 0, "");

    /** Whether there is something to show. */
    public boolean exists() {
        return uri != null;
    }
}
