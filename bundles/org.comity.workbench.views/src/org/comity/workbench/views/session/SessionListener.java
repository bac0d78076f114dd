/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

/** Hears of the session; always called in the display's thread. */
public interface SessionListener {

    /** There is a new review, another draft is looked at, or none any more. */
    default void reviewed() {
        // not of interest to everyone
    }

    /** The reader wants drafts to be read in another way, or there is other law to choose from. */
    default void settingsChanged() {
        // not of interest to everyone
    }
}
