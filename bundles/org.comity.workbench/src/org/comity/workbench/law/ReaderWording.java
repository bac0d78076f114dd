/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import org.comity.editor.ProblemWording;
import org.comity.lang.validation.ProblemWords;
import org.comity.workbench.views.session.ReviewSession;

/** Says what the languages find in the language that was chosen for findings of law. */
public final class ReaderWording implements ProblemWording {

    private record Said(String language, ProblemWords words) {
    }

    private volatile Said last = new Said("", new ProblemWords("en"));

    @Override
    public String say(String code, String message) {
        String language = language();
        Said now = last;
        if (!now.language().equals(language)) {
            now = new Said(language, new ProblemWords(language));
            last = now;
        }
        return now.words().say(code, message);
    }

    @Override
    public String language() {
        return ReviewSession.shared().settings().language();
    }
}
