/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * Finds problems of a file that its language does not know of. Registered in the extension point
 * {@code org.comity.editor.language}; called in the background, after the validator of the language.
 */
public interface ResourceChecker {

    /**
     * Checks a file.
     *
     * @param resource the file, parsed and linked; to be read only
     * @param cancel says when the result is no longer wanted; then the check may stop with an
     *        {@link org.eclipse.core.runtime.OperationCanceledException}
     * @return the problems; never null. An issue without an offset concerns the file as a whole
     */
    List<Issue> check(XtextResource resource, CancelIndicator cancel);

    /**
     * Explains a problem it has found, for whoever points at it: what is wrong, what that rests on, why.
     *
     * @param resource the file as it is now; to be read only
     * @param issue the problem as {@link #check} gave it
     * @return a little Markdown, in which what comes from files is escaped; empty if there is nothing to add to the message
     */
    default String explain(XtextResource resource, Issue issue) {
        return "";
    }

    /**
     * What the problems found depend on besides the file and those it sees: settings, installed law. Problems that were found
     * while this was something else are looked for again. Asked often, by any thread.
     *
     * @return any text; equal if the check would find the same
     */
    default String state() {
        return "";
    }

    /**
     * Whether the problems found in a file are those of today only, since the check reads the calendar.
     *
     * @param resource the file, after {@link #check}
     */
    default boolean isForToday(XtextResource resource) {
        return false;
    }

    /**
     * The problems of a file have been shown: whatever else follows from the check and may take longer. Called only for files in
     * an editor, after {@link #check}, in the background.
     *
     * @param resource the file that was checked, unchanged
     * @param cancel says when the result is no longer wanted
     */
    default void shown(XtextResource resource, CancelIndicator cancel) {
        // not of interest to everyone
    }
}
