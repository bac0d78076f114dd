/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** Hears of each state of a text that has been read. Called in the background. */
public interface ModelListener {

    /**
     * The text has been parsed and linked. The resource may be read until this method returns, and not afterwards.
     *
     * @param resource the parsed text
     * @param snapshot the text
     * @param cancel says when the result is no longer wanted
     */
    default void parsed(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        // not of interest to everyone
    }

    /**
     * The text has been checked.
     *
     * @param issues all problems, in the order of the text
     * @param snapshot the text
     */
    default void checked(List<Issue> issues, Snapshot snapshot) {
        // not of interest to everyone
    }

    /**
     * Everything that follows from the text has been worked out.
     *
     * @param snapshot the text
     */
    default void done(Snapshot snapshot) {
        // not of interest to everyone
    }
}
