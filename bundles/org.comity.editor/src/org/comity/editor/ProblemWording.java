/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

/**
 * Says problems of a language in the language of the reader. Registered in the extension point
 * {@code org.comity.editor.language}; what a {@link ResourceChecker} finds is its own to say.
 */
public interface ProblemWording {

    /**
     * Says a problem.
     *
     * @param code its code; may be null
     * @param message what it says as it was found
     * @return what the reader is told; the message itself if there are no other words for it
     */
    String say(String code, String message);

    /** The language of the reader; problems that were said in another are said again. Asked often, by any thread. BCP 47. */
    String language();
}
