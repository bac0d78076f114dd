/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

/** Ids of the perspective and its views. */
public final class ReviewingIds {

    /** The perspective. */
    public static final String PERSPECTIVE = "org.comity.workbench.reviewing.perspective";
    /** The draft as a document. */
    public static final String DOCUMENT = "org.comity.workbench.reviewing.document";
    /** Findings to decide on. */
    public static final String DECIDE = "org.comity.workbench.reviewing.decide";
    /** Writes the report. */
    public static final String EXPORT = "org.comity.workbench.reviewing.exportReport";
    /** Shows a draft as a document where others open an editor. */
    public static final String READER = "org.comity.workbench.reviewing.reader";

    private ReviewingIds() {
    }
}
