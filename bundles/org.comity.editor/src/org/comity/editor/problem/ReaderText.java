/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import org.comity.editor.ProblemWording;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.xtext.validation.Issue;

/** Problems of a language as the reader is told of them. */
public final class ReaderText {

    private ReaderText() {
    }

    /**
     * The text of a problem in the language of the reader.
     *
     * @param code its code; may be null
     * @param message its text as it was found
     */
    public static String of(String code, String message) {
        String said = message;
        for (ProblemWording each : LanguageRegistry.shared().wordings()) {
            try {
                said = each.say(code, said);
            } catch (RuntimeException e) {
                ILog.of(ReaderText.class).error(each.getClass().getName() + " failed on " + code, e);
            }
        }
        return said;
    }

    /** A problem with its text in the language of the reader. What was found is kept as it is: it may be said again in another. */
    static Issue of(Issue found) {
        String said = of(found.getCode(), found.getMessage());
        if (said == null || said.equals(found.getMessage()) || !(found instanceof Issue.IssueImpl)) {
            return found;
        }
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setMessage(said);
        issue.setCode(found.getCode());
        issue.setSeverity(found.getSeverity());
        issue.setType(found.getType());
        issue.setData(found.getData());
        issue.setUriToProblem(found.getUriToProblem());
        issue.setOffset(found.getOffset());
        issue.setLength(found.getLength());
        issue.setLineNumber(found.getLineNumber());
        issue.setColumn(found.getColumn());
        issue.setLineNumberEnd(found.getLineNumberEnd());
        issue.setColumnEnd(found.getColumnEnd());
        return issue;
    }
}
